// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textorder.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

class TextOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsPeopleDo_data();
    void ordersAsPeopleDo();
    void languagesDiffer();
    void equalTexts_data();
    void equalTexts();
    void theCLocaleOrdersAsEnglishDoes();
    void takesTextsApart_data();
    void takesTextsApart();
    void isAnOrder();
};

void TextOrderTest::ordersAsPeopleDo_data()
{
    QTest::addColumn<QStringList>("texts"); // in order
    QTest::newRow("numbers") << QStringList{u"run 1"_s, u"run 2"_s, u"run 10"_s, u"run 100"_s};
    QTest::newRow("numbers first") << QStringList{u"2 runs"_s, u"10 runs"_s, u"runs"_s};
    QTest::newRow("versions") << QStringList{u"1.2"_s, u"1.2.9"_s, u"1.2.10"_s, u"1.10"_s};
    QTest::newRow("huge numbers") << QStringList{
        u"n18446744073709551615"_s, u"n18446744073709551616"_s, u"n99999999999999999999999999"_s,
        u"n100000000000000000000000000"_s};
    QTest::newRow("leading zeros") << QStringList{u"run 1"_s, u"run 002"_s, u"run 0010"_s};
    QTest::newRow("zero") << QStringList{u"run"_s, u"run 0"_s, u"run 1"_s};
    QTest::newRow("Arabic-Indic") << QStringList{u"run ٢"_s, u"run ٣"_s, u"run ١٠"_s};
    QTest::newRow("of full width") << QStringList{u"run ２"_s, u"run 3"_s, u"run １０"_s};
    QTest::newRow("umlauts") << QStringList{
        u"apfel"_s, u"Äpfel"_s, u"Birne"_s, u"öl"_s, u"zebra"_s};
    QTest::newRow("in any case") << QStringList{u"a 1"_s, u"B 2"_s, u"c 3"_s};
    QTest::newRow("a space before a digit") << QStringList{u"a b"_s, u"a1"_s, u"ab"_s};
    QTest::newRow("a beginning first") << QStringList{u"run"_s, u"run 1"_s, u"run 1 b"_s};
    QTest::newRow("Hangul") << QStringList{u"가"_s, u"가나"_s, u"각"_s, u"나"_s, u"하"_s};
    QTest::newRow("Hangul and numbers")
        << QStringList{u"재학습 2회"_s, u"재학습 10회"_s, u"재학습하기"_s};
    QTest::newRow("Kana") << QStringList{u"あき"_s, u"イヌ"_s, u"うし"_s};
}

void TextOrderTest::ordersAsPeopleDo()
{
    QFETCH(const QStringList, texts);
    for (const QLocale::Language language :
         {QLocale::English, QLocale::Korean, QLocale::Japanese, QLocale::C}) {
        const TextOrder order{QLocale(language)};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = 0; j < texts.size(); ++j) {
                const int sign = order.compare(texts[i], texts[j]);
                const QString what = texts[i] + u" and " + texts[j];
                QVERIFY2((i < j) == (sign < 0) && (i > j) == (sign > 0), qPrintable(what));
            }
        }
    }
}

void TextOrderTest::languagesDiffer()
{
    // Without ICU, Qt has what the C library or Windows has of the languages.
    const auto differs = [](QLocale::Language language, const QString &a, const QString &b) {
        return QCollator(QLocale(language)).compare(a, b) < 0;
    };
    if (!differs(QLocale::German, u"öl"_s, u"zebra"_s) ||
        !differs(QLocale::Swedish, u"zebra"_s, u"öl"_s) ||
        !differs(QLocale::English, u"zebra"_s, u"가"_s) ||
        !differs(QLocale::Korean, u"가"_s, u"zebra"_s))
        QSKIP("This Qt does not know the order of each language.");
    QVERIFY(TextOrder(QLocale(QLocale::German))(u"öl", u"zebra"));
    QVERIFY(TextOrder(QLocale(QLocale::Swedish))(u"zebra", u"öl"));
    QVERIFY(TextOrder(QLocale(QLocale::English))(u"zebra", u"가"));
    QVERIFY(TextOrder(QLocale(QLocale::Korean))(u"가", u"zebra"));
}

void TextOrderTest::equalTexts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("none") << QString() << u""_s;
    QTest::newRow("case") << u"Run 1"_s << u"rUN 1"_s;
    QTest::newRow("composed and decomposed")
        << u"야간 재학습"_s << u"야간 재학습"_s.normalized(QString::NormalizationForm_D);
    QTest::newRow("umlauts") << u"Äpfel"_s << u"a\u0308pfel"_s;
    QTest::newRow("leading zeros") << u"run 007"_s << u"run 7"_s;
    QTest::newRow("digits") << u"run ٢"_s << u"run 2"_s;
    QTest::newRow("zeros") << u"run 0"_s << u"run 000"_s;
}

void TextOrderTest::equalTexts()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(TextOrder().compare(one, other), 0);
    QCOMPARE(TextOrder().compare(other, one), 0);
}

void TextOrderTest::theCLocaleOrdersAsEnglishDoes()
{
    QStringList texts{u"zebra"_s, u"run 10"_s, u"Äpfel"_s, u"run 2"_s, u"Birne"_s};
    std::sort(texts.begin(), texts.end(), TextOrder(QLocale::c()));
    QCOMPARE(texts, (QStringList{u"Äpfel"_s, u"Birne"_s, u"run 2"_s, u"run 10"_s, u"zebra"_s}));
}

void TextOrderTest::takesTextsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // letters, and a number behind a colon
    QTest::newRow("letters") << u"run"_s << QStringList{u"run"_s};
    QTest::newRow("a number") << u"10"_s << QStringList{u":10"_s};
    QTest::newRow("both") << u"a1b20"_s << QStringList{u"a:1"_s, u"b:20"_s};
    QTest::newRow("leading zeros") << u"a007b"_s << QStringList{u"a:7"_s, u"b"_s};
    QTest::newRow("zeros") << u"a00"_s << QStringList{u"a:"_s};
    QTest::newRow("outside of the plane")
        << u"📈\U000118E1\U000118E2"_s << QStringList{u"📈:12"_s}; // Warang Citi
    QTest::newRow("half a character") << QString(QChar(0xD835)) + u"1" + QChar(0xDFCE)
                                      << QStringList{QString(QChar(0xD835)) + u":1", QChar(0xDFCE)};
}

void TextOrderTest::takesTextsApart()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    QStringList found;
    for (QStringView rest = text; !rest.isEmpty();) {
        const TextPart part = takePart(rest);
        found += part.letters +
            (part.isBeforeNumber ? QString(u':' + asciiDigits(part.digits)) : QString());
    }
    QCOMPARE(found, parts);
}

// Else std::sort may do anything.
void TextOrderTest::isAnOrder()
{
    std::mt19937 random(7);
    const QString alphabet = u"aAäé01٢２⁰ -_학습か\u0301"_s;
    std::vector<QString> texts;
    for (int i = 0; i < 60; ++i) {
        QString text;
        for (unsigned length = random() % 6; length > 0; --length)
            text += alphabet.at(qsizetype(random() % unsigned(alphabet.size())));
        texts.push_back(text);
    }
    const TextOrder order;
    for (const QString &a : texts) {
        QVERIFY(!order(a, a));
        for (const QString &b : texts) {
            const int ab = order.compare(a, b);
            const int ba = order.compare(b, a);
            QVERIFY((ab < 0) == (ba > 0) && (ab == 0) == (ba == 0));
            for (const QString &c : texts) {
                const int bc = order.compare(b, c);
                if (ab <= 0 && bc <= 0) {
                    const int ac = order.compare(a, c);
                    QVERIFY(ab < 0 || bc < 0 ? ac < 0 : ac == 0);
                }
            }
        }
    }
}

static const RegisteredTest registered(__FILE__, runTest<TextOrderTest, QCoreApplication>);
#include "tst_textorder.moc"
