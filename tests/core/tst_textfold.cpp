// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include "core/casefolding.h"
#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class TextFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsEveryCharacterAsQtDoes();
    void folds_data();
    void folds();
    void foldingTwiceIsFoldingOnce();
    void knowsWhatIsFoldedByCharacter_data();
    void knowsWhatIsFoldedByCharacter();
    void foldsByCharacterOnlyWhereThatIsAll();
    void normalizesLongTextsAsQtDoes();
    void tellsSameTexts_data();
    void tellsSameTexts();
};

namespace {

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

QString foldedByCharacter(QString text)
{
    for (QChar &c : text)
        c = QChar(caseFolded(c.unicode()));
    return text;
}

} // namespace

void TextFoldTest::foldsEveryCharacterAsQtDoes()
{
    for (int c = 0; c < 0x10000; ++c) {
        const QChar character{char16_t(c)};
        if (!character.isSurrogate())
            QCOMPARE(caseFolded(char16_t(c)), char16_t(QChar::toCaseFolded(char32_t(c))));
    }
}

void TextFoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing") << QString() << u""_s;
    QTest::newRow("capitals") << u"Run ÄÖ"_s << u"run äö"_s;
    QTest::newRow("decomposed Hangul") << decomposed(u"야간 재학습"_s) << u"야간 재학습"_s;
    QTest::newRow("decomposed kana") << decomposed(u"ガパ"_s) << u"ガパ"_s;
    QTest::newRow("decomposed capitals") << u"A\u0308"_s << u"ä"_s;
    QTest::newRow("marks in any order") << u"q\u0307\u0323"_s << u"q\u0323\u0307"_s;
    QTest::newRow("letters by another name") << u"\u212B \u2126 \uF90A"_s << u"å ω 金"_s;
    QTest::newRow("sharp s") << u"Straße STRAẞE"_s << u"strasse strasse"_s;
    QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
    QTest::newRow("final sigma") << u"ΟΔΟΣ οδος"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("Turkish") << u"Iı"_s << u"iı"_s;
    QTest::newRow("Turkish with a dot") << u"İ"_s << u"i\u0307"_s;
    QTest::newRow("outside of the plane") << u"\U00010400"_s << u"\U00010428"_s; // Deseret
    QTest::newRow("full width") << u"ＡＢＣ（１）　！"_s << u"abc(1) !"_s;
    QTest::newRow("half width") << u"ｶﾞｸｼｭｳ"_s << u"ガクシュウ"_s;
    QTest::newRow("digits") << u"٢٠٢٤ ۲۰۲۴ २०२४"_s << u"2024 2024 2024"_s;
    QTest::newRow("invisible") << u"a\u200Bb\u00ADc\uFEFF \u2764\uFE0F"_s << u"abc \u2764"_s;
    QTest::newRow("letters that stand alone") << u"ㄱㅏ ²①"_s << u"ㄱㅏ ²①"_s;
    QTest::newRow("half a character")
        << QString(QChar(0xD835)) + u"A"_s << QString(QChar(0xD835)) + u"a"_s;
}

void TextFoldTest::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedText(text), folded);
}

void TextFoldTest::foldingTwiceIsFoldingOnce()
{
    for (char32_t c = 0; c < 0x30000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        QString text;
        text += QChar::fromUcs4(c);
        const QString once = foldedText(text);
        if (foldedText(once) != once)
            QFAIL(qPrintable(u"U+"_s + QString::number(c, 16)));
    }
}

void TextFoldTest::knowsWhatIsFoldedByCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("ASCII") << u"Night run 1, team A"_s << true;
    QTest::newRow("Hangul") << u"야간 재학습"_s << true;
    QTest::newRow("Japanese") << u"夜間の再学習、ガ・ー"_s << true;
    QTest::newRow("umlauts") << u"Äpfel"_s << true;
    QTest::newRow("emoji") << u"📈"_s << true;
    QTest::newRow("decomposed Hangul") << decomposed(u"야간"_s) << false;
    QTest::newRow("decomposed umlaut") << decomposed(u"ä"_s) << false;
    QTest::newRow("decomposed kana") << decomposed(u"ガ"_s) << false;
    QTest::newRow("sharp s") << u"ß"_s << false;
    QTest::newRow("full width") << u"Ａ"_s << false;
    QTest::newRow("invisible") << u"\u200B"_s << false;
    QTest::newRow("Arabic-Indic digit") << u"٢"_s << false;
    QTest::newRow("Deseret") << u"\U00010400"_s << false;
}

void TextFoldTest::knowsWhatIsFoldedByCharacter()
{
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(isFoldedByCharacter(text), expected);
}

// Also of characters that nobody would write next to each other.
void TextFoldTest::foldsByCharacterOnlyWhereThatIsAll()
{
    std::mt19937 random(9);
    int plain = 0;
    for (int i = 0; i < 300'000; ++i) {
        QString text;
        for (int length = 0; length < 2; ++length) {
            const auto c = char32_t(random() % (i % 2 == 0 ? 0x3200 : 0x20000));
            if (c < 0xD800 || c >= 0xE000)
                text += QChar::fromUcs4(c);
        }
        if (!isFoldedByCharacter(text))
            continue;
        ++plain;
        QCOMPARE(foldedByCharacter(text), foldedText(text));
    }
    QVERIFY(plain > 100'000);
}

void TextFoldTest::normalizesLongTextsAsQtDoes()
{
    // What melts together, and what does not; of Bengali, Hangul, Kana. What does so outside of the
    // BMP stops Qt from composing what follows it.
    const QStringList parts{
        u"e\u0301"_s,
        u"a\u0323\u0302"_s,
        u"\u1112\u1161\u11AB"_s,
        u"한"_s,
        u"\uAC00\u11A8"_s,
        u"か\u3099"_s,
        u"\u09C7\u09BE"_s,
        u"x"_s,
        u"é"_s,
        u"😀"_s,
        u" "_s};
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        QString text;
        while (text.size() < 5000)
            text += parts.at(qsizetype(random() % unsigned(parts.size())));
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
            QCOMPARE(normalizedText(text, form), text.normalized(form));
    }
    // Nor does anybody wait for what Qt takes hours for.
    const QString accents = u"e\u0301"_s.repeated(2'000'000);
    QCOMPARE(normalizedText(accents, QString::NormalizationForm_C), QString(2'000'000, u'é'));
    QVERIFY(normalizedText(QString(3'000'000, u'\u0301'), QString::NormalizationForm_D).size() > 0);
}

void TextFoldTest::tellsSameTexts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing") << QString() << u""_s << true;
    QTest::newRow("identical") << u"Shop"_s << u"Shop"_s << true;
    QTest::newRow("case") << u"Shop"_s << u"SHOP"_s << true;
    QTest::newRow("composition") << u"쇼핑"_s << decomposed(u"쇼핑"_s) << true;
    QTest::newRow("width") << u"Shop 1"_s << u"Ｓｈｏｐ　１"_s << true;
    QTest::newRow("other") << u"Shop"_s << u"Shop 2"_s << false;
    QTest::newRow("accents") << u"Café"_s << u"Cafe"_s << false;
}

void TextFoldTest::tellsSameTexts()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(isSameText(one, other), same);
    QCOMPARE(isSameText(other, one), same);
}

static const RegisteredTest registered(__FILE__, runTest<TextFoldTest, QCoreApplication>);
#include "tst_textfold.moc"
