// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textfinder.h"

#include "models/casefolding.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class TextFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsEveryCharacterAsQtDoes();
    void finds_data();
    void finds();
    void findsWhatQtFinds();
};

void TextFinderTest::foldsEveryCharacterAsQtDoes()
{
    for (int c = 0; c < 0x10000; ++c) {
        const QChar character{char16_t(c)};
        if (!character.isSurrogate())
            QCOMPARE(caseFolded(char16_t(c)), char16_t(QChar::toCaseFolded(char32_t(c))));
    }
}

void TextFinderTest::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &word, const QString &text, bool found) {
        QTest::newRow(qPrintable(word + u" in " + text)) << word << text << found;
    };
    row(u"a"_s, {}, false);
    row(u"abc"_s, u"ab"_s, false);
    row(u"abc"_s, u"ABC"_s, true);
    row(u"ABC"_s, u"xxabc"_s, true);
    row(u"bc"_s, u"abab"_s, false);
    row(u"aab"_s, u"aaab"_s, true);
    row(u"äÖ"_s, u"ÄÖ"_s, true);
    row(u"ß"_s, u"SS"_s, false);
    row(u"привет"_s, u"ПРИВЕТ"_s, true);
    row(u"σ"_s, u"ΟΔΥΣΣΕΥΣ"_s, true);
    row(u"k"_s, u"5 \u212A"_s, true); // the Kelvin sign
    row(u"ａ"_s, u"Ａ"_s, true);      // of full width
    row(u"학습"_s, u"야간 정기 학습"_s, true);
    row(u"학습"_s, u"학 습"_s, false);
    row(u"学習"_s, u"夜間の学習"_s, true);
    row(u"📈"_s, u"up 📈"_s, true);
    row(u"B안"_s, u"b안"_s, true);
    row(u"2024"_s, u"in 2024"_s, true);
}

void TextFinderTest::finds()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(TextFinder(word).isIn(text), found);
}

void TextFinderTest::findsWhatQtFinds()
{
    std::mt19937 random(3);
    const QString alphabet = u"aAbBäÄ학습1-"_s;
    const auto text = [&](unsigned longest) {
        QString result;
        for (unsigned length = random() % longest; length > 0; --length)
            result += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
        return result;
    };
    int found = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString word = u"bB학"_s.at(random() % 3) + text(4);
        const QString place = text(30);
        const bool isThere = place.contains(word, Qt::CaseInsensitive);
        QCOMPARE(TextFinder(word).isIn(place), isThere);
        found += isThere;
    }
    QVERIFY(found > 1000);
}

QTEST_GUILESS_MAIN(TextFinderTest)
#include "tst_textfinder.moc"
