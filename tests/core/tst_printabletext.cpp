// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printabletext.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class PrintableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysBecomesVisible_data();
    void whatATerminalObeysBecomesVisible();
    void whatPeopleWriteStays_data();
    void whatPeopleWriteStays();
    void whatNobodySeesCanBeTakenOut_data();
    void whatNobodySeesCanBeTakenOut();
    void linesStayLines();
    void jsonSaysTheSameAfterwards_data();
    void jsonSaysTheSameAfterwards();
    void everyCharacterOfJsonKeepsItsMeaning();
    void carriageReturnsBetweenJsonValuesAreSpaces();
};

void PrintableTextTest::whatATerminalObeysBecomesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
    QTest::newRow("window title") << u"\x1b]0;owned\a"_s << u"\\x1b]0;owned\\x07"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << u"\\x9b31m"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a\\x7f"_s;
    QTest::newRow("null") << QString(QChar(u'\0')) << u"\\x00"_s;
    QTest::newRow("line feed") << u"a\nb\r\n"_s << u"a\\nb\\r\\n"_s;
    QTest::newRow("tabulator") << u"a\tb"_s << u"a\\tb"_s;
    QTest::newRow("right to left") << u"\u202egnp.exe"_s << u"\\u202egnp.exe"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"\\u2066a\\u2069"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"\\u2028"_s;
    QTest::newRow("zero width space") << u"\u200b"_s << u"\\u200b"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s << u"\\ufeff"_s;
    QTest::newRow("tag") << u"\U000e0041"_s << u"\\U000e0041"_s;
    QTest::newRow("mark of direction") << u"\u200ea\u200f\u061c"_s << u"\\u200ea\\u200f\\u061c"_s;
    QTest::newRow("tag that is not assigned") << u"\U000e0000"_s << u"\\U000e0000"_s;
    QTest::newRow("fillers") << u"a\u3164\u115f\uffa0"_s << u"a\\u3164\\u115f\\uffa0"_s;
    QTest::newRow("blank Braille") << u"\u2800"_s << u"\\u2800"_s;
    QTest::newRow("selector behind what is escaped") << u"\u2800\ufe0f"_s << u"\\u2800\\ufe0f"_s;
    QTest::newRow("grapheme joiner") << u"a\u034fb"_s << u"a\\u034fb"_s;
    QTest::newRow("selector behind a letter") << u"a\ufe0f"_s << u"a\\ufe0f"_s;
    QTest::newRow("many selectors") << u"葛\U000e0100\U000e0101"_s << u"葛\U000e0100\\U000e0101"_s;
    QTest::newRow("selector at the beginning") << u"\ufe00a"_s << u"\\ufe00a"_s;
    QTest::newRow("joiner between letters") << u"ab\u200dcd"_s << u"ab\\u200dcd"_s;
    QTest::newRow("joiner at the end") << u"می\u200c"_s << u"می\\u200c"_s;
    QTest::newRow("many joiners") << u"می\u200c\u200cخ"_s << u"می\\u200c\\u200cخ"_s;
    QTest::newRow("object") << u"pr\ufffcod"_s << u"pr\\ufffcod"_s;
    QTest::newRow("joiner in Hangul") << u"상품\u200c추천"_s << u"상품\\u200c추천"_s;
    QTest::newRow("selector in Hangul") << u"상품\ufe00\U000e0100"_s << u"상품\\ufe00\\U000e0100"_s;
    QTest::newRow("selector in Kana") << u"あ\ufe00"_s << u"あ\\ufe00"_s;
    QTest::newRow("selector in Arabic") << u"ن\U000e0100م"_s << u"ن\\U000e0100م"_s;
    QTest::newRow("joiner in Cyrillic") << u"д\u200cд"_s << u"д\\u200cд"_s;
    QTest::newRow("selector behind a mark") << u"é\ufe0f"_s << u"é\\ufe0f"_s;
    QTest::newRow("no character") << QString(QChar(u'\xffff')) << u"\\uffff"_s;
    QTest::newRow("half a pair") << QString(QChar(u'\xd83d')) << u"\\ud83d"_s;
}

void PrintableTextTest::whatATerminalObeysBecomesVisible()
{
    QFETCH(QString, text);
    QTEST(printable(text), "expected");
}

void PrintableTextTest::whatPeopleWriteStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"plain \\x1b"_s, u"인기 상품"_s, u"夜間の学習"_s, u"é"_s, u"e\u0301"_s,
          u"\U0001f600"_s, u"\U0001f468\u200d\U0001f469"_s, u"می\u200cخواهم"_s, u"a\u00a0b"_s,
          u"葛\U000e0100城"_s, u"1\ufe0f\u20e3"_s, u"\u2764\ufe0f"_s,
          u"\u2764\ufe0f\u200d\U0001f525"_s, u"a\u3000b\u2003c"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void PrintableTextTest::whatPeopleWriteStays()
{
    QFETCH(QString, text);
    QCOMPARE(printable(text), text);
}

void PrintableTextTest::whatNobodySeesCanBeTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nothing of it") << u"야간 “x” 🛒"_s << u"야간 “x” 🛒"_s;
    QTest::newRow("controls") << u"a\x1b[1m\tb\nc"_s << u"a[1mbc"_s;
    QTest::newRow("direction") << u"\u202eabc\u2066"_s << u"abc"_s;
    QTest::newRow("half a character") << (u"a"_s + QChar(0xd83d) + u'b') << u"ab"_s;
    QTest::newRow("joiner of an emoji") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    QTest::newRow("joiner between letters") << u"a\u200db"_s << u"ab"_s;
    QTest::newRow("joiner beside a blank sign") << u"👩\u200d\u2800"_s << u"👩"_s;
    QTest::newRow("joiner behind what goes") << u"a\ufe0f\u200d💻"_s << u"a💻"_s;
}

void PrintableTextTest::whatNobodySeesCanBeTakenOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(withoutUnprintable(text), expected);
    QCOMPARE(withoutUnprintable(expected), expected);
}

void PrintableTextTest::linesStayLines()
{
    QCOMPARE(printableLines(u"a,\tb\r\n\x1b[1m\u202e\r\n"), u"a,\tb\r\n\\x1b[1m\\u202e\r\n"_s);
    // Alone it would let the rest be written over the beginning.
    QCOMPARE(printableLines(u"ok\rno\r"), u"ok\\rno\\r"_s);
}

void PrintableTextTest::jsonSaysTheSameAfterwards_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &json, const QString &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("some of each", u"{\"a\":\n\t\"\u009b31m \u202e \U000e0041 \u007f 인기 \\u001b\"}\n"_s,
        u"{\"a\":\n\t\"\\u009b31m \\u202e \\udb40\\udc41 \\u007f 인기 \\u001b\"}\n"_s);
    row("in a name", u"{\"\u009d52;c;eA==\u009c\":1}"_s, u"{\"\\u009d52;c;eA==\\u009c\":1}"_s);
    row("behind backslashes", u"[\"\\\\\u0085\",\"\\\"\u2028\"]"_s,
        u"[\"\\\\\\u0085\",\"\\\"\\u2028\"]"_s);
    row("first and last", u"\ufeff[\"\u009c"_s, u"\\ufeff[\"\\u009c"_s);
    row("half a pair as it came", uR"(["\ud800","\uDC00\ud800"])"_s,
        uR"(["\ud800","\uDC00\ud800"])"_s);
    row("numbers", u"[12345678901234567890,1.50E+3]"_s, u"[12345678901234567890,1.50E+3]"_s);
    row("letters", u"[\"인기 夜間 é \U0001f600 می\u200cخواهم\"]"_s,
        u"[\"인기 夜間 é \U0001f600 می\u200cخواهم\"]"_s);
}

void PrintableTextTest::jsonSaysTheSameAfterwards()
{
    QFETCH(QString, json);
    const QByteArray shown = printableJson(json.toUtf8());
    QTEST(QString::fromUtf8(shown), "expected");
    QCOMPARE(
        QJsonDocument::fromJson(shown).toJson(), QJsonDocument::fromJson(json.toUtf8()).toJson());
}

void PrintableTextTest::everyCharacterOfJsonKeepsItsMeaning()
{
    for (char32_t c = 0x20; c <= 0x10ffff; c += c < 0x3000 || c >= 0xe0000 ? 1 : 7) {
        if (c == U'"' || c == U'\\' || (c >= 0xd800 && c <= 0xdfff))
            continue;
        const QString text = QString::fromUcs4(&c, 1);
        const QByteArray json = "[\"" + text.toUtf8() + "\"]";
        const QByteArray shown = printableJson(json);
        const QString name = u"U+%1"_s.arg(uint(c), 0, 16);
        QVERIFY2((shown == json) == !(isUnprintable(c) || isJoining(c)), qPrintable(name));
        if (shown != json)
            QVERIFY2(QJsonDocument::fromJson(shown)[0].toString() == text, qPrintable(name));
    }
    // What is no UTF-8 is no character, and passes.
    for (const char *bytes :
         {"\x9b", "\xc2", "\xc0\x9b", "\xe2\x80", "\xff\xfe", "\xf5\x80\x80\x80"})
        QCOMPARE(printableJson(bytes), QByteArray(bytes));
}

void PrintableTextTest::carriageReturnsBetweenJsonValuesAreSpaces()
{
    QCOMPARE(printableJson("{\r\n\"a\":\r1}\r"), "{\r\n\"a\": 1} ");
}

static const RegisteredTest registered(__FILE__, runTest<PrintableTextTest, QCoreApplication>);
#include "tst_printabletext.moc"
