// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/displaytext.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void longTextIsCut_data();
    void longTextIsCut();
    void linesAreWrapped_data();
    void linesAreWrapped();
};

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

void TestDisplayText::linesAreWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u""_s << 9 << QStringList{u""_s};
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("words") << u"one two three"_s << 8 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("a long word") << u"a https://example.com b"_s << 8
                                 << QStringList{u"a"_s, u"https://example.com"_s, u"b"_s};
    QTest::newRow("options are not divided")
        << u"see --use-server-time"_s << 10 << QStringList{u"see"_s, u"--use-server-time"_s};
    QTest::newRow("quotations are not divided")
        << u"run \"a b c\" now"_s << 8 << QStringList{u"run"_s, u"\"a b c\""_s, u"now"_s};
    QTest::newRow("a long quotation is")
        << u"\"one two\""_s << 6 << QStringList{u"\"one"_s, u"two\""_s};
    QTest::newRow("no end of a quotation") << u"a \"b c"_s << 4 << QStringList{u"a \"b"_s, u"c"_s};
    QTest::newRow("hangul") << u"학습을 표시합니다"_s << 12
                            << QStringList{u"학습을"_s, u"표시합니다"_s};
    QTest::newRow("kanji and kana")
        << u"学習を表示します"_s << 8 << QStringList{u"学習を表"_s, u"示します"_s};
    QTest::newRow("no small kana or mark of repetition begins a line")
        << u"人々ヶ所ゞ"_s << 2 << QStringList{u"人々ヶ"_s, u"所ゞ"_s};
    QTest::newRow("no full stop begins a line")
        << u"学習を。表示"_s << 6 << QStringList{u"学習"_s, u"を。表"_s, u"示"_s};
    QTest::newRow("no bracket ends a line")
        << u"学習「表示」"_s << 6 << QStringList{u"学習"_s, u"「表"_s, u"示」"_s};
    QTest::newRow("latin among kana")
        << u"次はjsonとcsvです"_s << 8 << QStringList{u"次はjson"_s, u"とcsvで"_s, u"す"_s};
}

void TestDisplayText::linesAreWrapped()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wrapped(text, width), "expected");
}

static const RegisteredTest registered(__FILE__, runTest<TestDisplayText, QCoreApplication>);
#include "tst_displaytext.moc"
