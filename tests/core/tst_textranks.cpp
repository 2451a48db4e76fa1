// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnranks.h"
#include "core/plaintextranks.h"
#include "core/textranks.h"

#include "core/textorder.h"
#include "support/testprogram.h"

#include <QScopeGuard>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

class TextRanksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void longTextsThatDifferAtTheirEnds();
    void ofVeryMuchOnlyTheBeginningsCount();
    void randomTextsAreRankedAsByComparing();
    void plainTextsAreRankedAsByComparing();
    void otherTextsAreNotPlain_data();
    void otherTextsAreNotPlain();
    void languagesMayHaveAnOrderOfTheirOwn();
};

namespace {

std::vector<int> ranksOf(const QStringList &texts)
{
    return textRanks(std::vector<QStringView>(texts.begin(), texts.end()));
}

// By comparing them, one by one.
std::vector<int> ranksByComparing(const QStringList &texts)
{
    std::map<QString, int, TextOrder> order;
    for (const QString &text : texts)
        order.insert({text, 0});
    int next = 0;
    for (auto &[text, rank] : order)
        rank = next++;
    std::vector<int> ranks;
    for (const QString &text : texts)
        ranks.push_back(order.at(text));
    return ranks;
}

} // namespace

void TextRanksTest::ranks_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("ranks");
    QTest::newRow("none") << QStringList() << QList<int>();
    QTest::newRow("one") << QStringList{u"a"_s} << QList{0};
    QTest::newRow("empty ones first") << QStringList{u"a"_s, u""_s, QString()} << QList{1, 0, 0};
    QTest::newRow("in any case") << QStringList{u"b"_s, u"A"_s, u"a"_s, u"B"_s}
                                 << QList{1, 0, 0, 1};
    QTest::newRow("a beginning first")
        << QStringList{u"abcde"_s, u"abcd"_s, u"abc"_s} << QList{2, 1, 0};
    QTest::newRow("no gaps") << QStringList{u"c"_s, u"a"_s, u"c"_s, u"b"_s} << QList{2, 0, 2, 1};
    QTest::newRow("Korean") << QStringList{u"하"_s, u"가"_s, u"나"_s} << QList{2, 0, 1};
    const QString withNull = u"ab"_s + QChar(0);
    const QCollator english(QLocale(QLocale::English, QLocale::UnitedStates));
    if (english.compare(withNull, u"ab"_s) == 0) { // as ICU has it, but nobody else
        QTest::newRow("a null character is nothing that people see")
            << QStringList{withNull, u"ab"_s, u"abc"_s} << QList{0, 0, 1};
    }
    QTest::newRow("numbers by their value")
        << QStringList{u"run 10"_s, u"run 2"_s, u"Run 1"_s, u"run 02"_s} << QList{2, 1, 0, 1};
    QTest::newRow("numbers of more digits than a computer's")
        << QStringList{u"100000000000000000000 b"_s, u"99999999999999999999 c"_s, u"7"_s, u"100000000000000000000 a"_s, u"0099999999999999999999 c"_s}
        << QList{3, 1, 0, 2, 1};
    QTest::newRow("letters as a dictionary has them")
        << QStringList{u"zebra"_s, u"Äpfel"_s, u"Birne"_s} << QList{2, 0, 1};
    QTest::newRow("in any composition")
        << QStringList{u"야간"_s.normalized(QString::NormalizationForm_D), u"야간"_s, u"야"_s}
        << QList{1, 1, 0};
    // Three letters and four are looked up in different ways.
    QTest::newRow("short ones") << QStringList{u"abcd"_s, u"abc"_s, u"ab"_s,   u"a"_s,
                                               u"a1"_s,   u"ab1"_s, u"abc1"_s, u"abcd1"_s}
                                << QList{6, 4, 2, 0, 1, 3, 5, 7};
}

void TextRanksTest::ranks()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QList<int>, ranks);
    const std::vector<int> found = ranksOf(texts);
    QCOMPARE(QList<int>(found.begin(), found.end()), ranks);
}

void TextRanksTest::longTextsThatDifferAtTheirEnds()
{
    const QString same(1'000'000, u'x');
    const QStringList texts{same + u"b", same + u"A", same, same + u"a", same + u"c"};
    QCOMPARE(ranksOf(texts), (std::vector<int>{2, 1, 0, 1, 3}));
}

void TextRanksTest::ofVeryMuchOnlyTheBeginningsCount()
{
    const QString same(50, u'x');
    const QStringList longOnes{same + u'b', same + u'a', u"y"_s};
    const QStringList manyParts{u"a1b1c1d2"_s, u"a1b1c1d1"_s, u"a1b1c0"_s, u"a2"_s};
    const auto ranks = [](const QStringList &texts, const TextRankLimits &limits) {
        return textRanks(std::vector<QStringView>(texts.begin(), texts.end()), limits);
    };
    QCOMPARE(ranks(longOnes, {}), (std::vector<int>{1, 0, 2}));
    QCOMPARE(ranks(longOnes, {.characters = 100}), (std::vector<int>{0, 0, 1}));
    QCOMPARE(ranks(manyParts, {}), (std::vector<int>{2, 1, 0, 3}));
    QCOMPARE(ranks(manyParts, {.parts = 10}), (std::vector<int>{1, 1, 0, 2}));
}

void TextRanksTest::randomTextsAreRankedAsByComparing()
{
    std::mt19937 random(5);
    const QString alphabet = u"aAbäÄ학습 1279"_s;
    for (int round = 0; round < 20; ++round) {
        const unsigned longest = 1 + random() % 40;
        // With a long beginning in common all the more is left to the end.
        const QString beginning(qsizetype(random() % 3) * 130, u'=');
        QStringList texts;
        for (int i = 0; i < 300; ++i) {
            QString text = beginning;
            for (unsigned length = random() % longest; length > 0; --length)
                text += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
            texts += text;
        }
        QCOMPARE(ranksOf(texts), ranksByComparing(texts));
    }
}

void TextRanksTest::plainTextsAreRankedAsByComparing()
{
    std::mt19937 random(6);
    const QString alphabet = u"abz01279"_s;
    for (int round = 0; round < 40; ++round) {
        const unsigned longest = 1 + random() % (round % 2 == 0 ? 5 : 64);
        QStringList texts;
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (unsigned length = random() % (longest + 1); length > 0; --length)
                text += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
            texts += text;
        }
        const auto ranks = plainTextRanks({texts.begin(), texts.end()});
        QVERIFY(ranks);
        QCOMPARE(*ranks, ranksByComparing(texts));

        QList<QByteArray> latin;
        for (const QString &text : std::as_const(texts))
            latin += text.toLatin1();
        std::vector<QAnyStringView> views;
        for (const QByteArray &text : std::as_const(latin))
            views.push_back(QLatin1StringView(text));
        QCOMPARE(plainTextRanks(views), ranks);
    }
}

void TextRanksTest::otherTextsAreNotPlain_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"A"_s, u"a b"_s, u"a-1"_s, u"\u00e4"_s, u"가"_s, u"\u0661"_s, u"\uff11"_s, u"{"_s,
          u"`"_s, QString(QChar(0)), QString(65, u'a')})
        QTest::newRow(qPrintable(text.toHtmlEscaped() + QString::number(text.size()))) << text;
}

void TextRanksTest::otherTextsAreNotPlain()
{
    QFETCH(const QString, text);
    QVERIFY(!plainTextRanks({u"a1", text, u"b"}));
    QVERIFY(plainTextRanks({u"a1", text.left(0), u"b"}));
}

void TextRanksTest::languagesMayHaveAnOrderOfTheirOwn()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const QStringList texts{u"ch1"_s, u"d1"_s, u"h1"_s, u"c1"_s};
    for (const QLocale::Language language :
         {QLocale::English, QLocale::Korean, QLocale::Japanese, QLocale::Czech}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(bool(plainTextRanks({texts.begin(), texts.end()})), language != QLocale::Czech);
        const bool isCzech = language == QLocale::Czech;
        QCOMPARE(
            ranksOfTexts({texts.begin(), texts.end()}),
            isCzech ? (std::vector{3, 1, 2, 0}) : (std::vector{1, 2, 3, 0}));
        QCOMPARE(ranksOf(texts), ranksOfTexts({texts.begin(), texts.end()}));
    }
}

static const RegisteredTest registered(__FILE__, runTest<TextRanksTest, QCoreApplication>);
#include "tst_textranks.moc"
