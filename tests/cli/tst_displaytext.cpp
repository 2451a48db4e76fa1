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

static const RegisteredTest registered(__FILE__, runTest<TestDisplayText, QCoreApplication>);
#include "tst_displaytext.moc"
