// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfinder.h"
#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class TextFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsBothSpellings_data();
    void findsBothSpellings();
    void findsAllThatAnOpenSyllableMayBecome_data();
    void findsAllThatAnOpenSyllableMayBecome();
    void findsWhatQtFinds();
    void wordsOfAFilter();
};

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
    row(u"ß"_s, u"SS"_s, true);
    row(u"strasse"_s, u"Große Straße 1"_s, true);
    row(u"STRAẞE"_s, u"straße"_s, true);
    row(u"ı"_s, u"I"_s, false); // the dotless one is a letter of its own
    row(u"привет"_s, u"ПРИВЕТ"_s, true);
    row(u"σ"_s, u"ΟΔΥΣΣΕΥΣ"_s, true);
    row(u"k"_s, u"5 \u212A"_s, true); // the Kelvin sign
    row(u"ａ"_s, u"Ａ"_s, true);      // of full width
    row(u"run"_s, u"Ｒｕｎ　１"_s, true);
    row(u"ガク"_s, u"ｶﾞｸｼｭｳ"_s, true);
    row(u"가"_s, u"각"_s.normalized(QString::NormalizationForm_D), false);
    row(u"a"_s, u"a\u0308"_s, false); // people see an ä
    row(u"١٠"_s, u"run 10"_s, true);
    row(u"ab"_s, u"a\u200Bb"_s, true);
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

void TextFinderTest::findsBothSpellings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::newRow("Korean") << u"재학습"_s << u"야간 재학습"_s;
    QTest::newRow("one syllable") << u"간"_s << u"야간 재학습"_s;
    QTest::newRow("Japanese") << u"パッ"_s << u"夜間のバッチ・パッチ"_s;
    QTest::newRow("German") << u"äpfel"_s << u"Grüne ÄPFEL"_s;
    QTest::newRow("Vietnamese") << u"tiếng"_s << u"TIẾNG VIỆT"_s;
}

void TextFinderTest::findsBothSpellings()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    const auto composed = QString::NormalizationForm_C;
    const auto decomposed = QString::NormalizationForm_D;
    for (const auto one : {composed, decomposed}) {
        for (const auto other : {composed, decomposed})
            QVERIFY(TextFinder(word.normalized(one)).isIn(text.normalized(other)));
    }
}

void TextFinderTest::findsAllThatAnOpenSyllableMayBecome_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("whole");
    const auto row = [](const QString &word, bool open, bool whole) {
        QTest::newRow(qPrintable(word)) << word << open << whole;
    };
    row(u"ㅇ"_s, true, false);
    row(u"야"_s, true, true);
    row(u"약"_s, true, false);
    row(u"야가"_s, true, false);
    row(u"야간"_s, true, true);
    row(u"야간2"_s, false, false);
    row(u"재하"_s, true, false);
    row(u"runㅁ"_s, false, false);
    row(u"b아"_s, true, false);
    row(u"B안"_s, true, true);
    row(u"b"_s, true, true);
    row(u"나"_s, false, false);
}

void TextFinderTest::findsAllThatAnOpenSyllableMayBecome()
{
    QFETCH(const QString, word);
    QFETCH(const bool, open);
    QFETCH(const bool, whole);
    const QString composed = u"run 야간 재학습 B안"_s;
    for (const QString &text : {composed, composed.normalized(QString::NormalizationForm_D)}) {
        QCOMPARE(TextFinder(word, TextFinder::Ending::Open).isIn(text), open);
        QCOMPARE(TextFinder(word, TextFinder::Ending::Whole).isIn(text), whole);
    }
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

void TextFinderTest::wordsOfAFilter()
{
    QVERIFY(wordFinders({}).isEmpty());
    QVERIFY(wordFinders(u" \t\u3000\u200B "_s).isEmpty());
    const QList<TextFinder> finders = wordFinders(u" Night\u3000TEAM  ２ "_s);
    QStringList words;
    for (const TextFinder &finder : finders)
        words += finder.word();
    QCOMPARE(words, (QStringList{u"night"_s, u"team"_s, u"2"_s}));

    // Only the last one is being composed.
    const QList<TextFinder> open = wordFinders(u"\u200B 야 가"_s, TextFinder::Ending::Open);
    QCOMPARE(open.size(), 2);
    QVERIFY(!open.first().isIn(u"약"));
    QVERIFY(open.last().isIn(u"간"));
}

static const RegisteredTest registered(__FILE__, runTest<TextFinderTest, QCoreApplication>);
#include "tst_textfinder.moc"
