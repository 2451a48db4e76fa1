// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/displaytext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysBecomesVisible_data();
    void whatATerminalObeysBecomesVisible();
    void whatPeopleWriteStays_data();
    void whatPeopleWriteStays();
    void linesStayLines();
    void jsonSaysTheSameAfterwards();
    void columns_data();
    void columns();
    void longTextIsCut_data();
    void longTextIsCut();
};

void TestDisplayText::whatATerminalObeysBecomesVisible_data()
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
    QTest::newRow("half a pair") << QString(QChar(u'\xd83d')) << u"\\ud83d"_s;
}

void TestDisplayText::whatATerminalObeysBecomesVisible()
{
    QFETCH(QString, text);
    QTEST(printable(text), "expected");
}

void TestDisplayText::whatPeopleWriteStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"plain \\x1b"_s, u"인기 상품"_s, u"夜間の学習"_s, u"é"_s, u"e\u0301"_s,
          u"\U0001f600"_s, u"\U0001f468\u200d\U0001f469"_s, u"می\u200cخواهم"_s, u"a\u00a0b"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDisplayText::whatPeopleWriteStays()
{
    QFETCH(QString, text);
    QCOMPARE(printable(text), text);
}

void TestDisplayText::linesStayLines()
{
    QCOMPARE(printableLines(u"a,\tb\r\n\x1b[1m\u202e\r\n"), u"a,\tb\r\n\\x1b[1m\\u202e\r\n"_s);
}

void TestDisplayText::jsonSaysTheSameAfterwards()
{
    const QString json = u"{\"a\":\n\t\"\u009b31m \u202e \U000e0041 \u007f 인기 \\u001b\"}\n"_s;
    const QString shown = printableJson(json);
    QCOMPARE(shown, u"{\"a\":\n\t\"\\u009b31m \\u202e \\udb40\\udc41 \\u007f 인기 \\u001b\"}\n"_s);
    QCOMPARE(
        QJsonDocument::fromJson(shown.toUtf8()).object(),
        QJsonDocument::fromJson(json.toUtf8()).object());
}

void TestDisplayText::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("latin") << u"abc é"_s << 5;
    QTest::newRow("hangul") << u"인기 상품"_s << 9;
    QTest::newRow("hangul letters") << u"\u1112\u1161\u11ab"_s << 2;
    QTest::newRow("kanji and kana") << u"夜間の学習"_s << 10;
    QTest::newRow("half width kana") << u"ｶﾅ"_s << 2;
    QTest::newRow("full width latin") << u"Ａ"_s << 2;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("emoji") << u"\U0001f600"_s << 2;
    QTest::newRow("rare ideograph") << u"\U00020000"_s << 2;
    QTest::newRow("first of the table") << u"\u10ff\u1100\u115f\u1160"_s << 5;
}

void TestDisplayText::columns()
{
    QFETCH(QString, text);
    QTEST(columnCount(text), "expected");
}

void TestDisplayText::longTextIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("one too many") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("half a hangul") << u"인기상품"_s << 6 << u"인기…"_s;
    QTest::newRow("hangul") << u"인기상품"_s << 7 << u"인기상…"_s;
    QTest::newRow("one column") << u"ab"_s << 1 << u"…"_s;
    QTest::newRow("no column") << u"ab"_s << 0 << u""_s;
    QTest::newRow("marks stay") << u"e\u0301e\u0301e\u0301"_s << 2 << u"e\u0301…"_s;
    QTest::newRow("pairs stay") << u"\U0001f600\U0001f600"_s << 3 << u"\U0001f600…"_s;
}

void TestDisplayText::longTextIsCut()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    const QString cut = shortened(text, width);
    QTEST(cut, "expected");
    QVERIFY(columnCount(cut) <= width);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
