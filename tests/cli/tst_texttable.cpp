// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/displaytext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAligned();
    void wideCharactersAreAligned();
    void linesDoNotEndInSpaces();
    void escapesCountAsTheyAreShown();
    void theFlexibleColumnFitsTheWidth_data();
    void theFlexibleColumnFitsTheWidth();
    void othersAreNeverCut();
    void noRowsLeaveTheHeaders();
};

void TestTextTable::columnsAreAligned()
{
    TextTable table({u"A"_s, u"LONG"_s, u"C"_s}, 2);
    table.addRow({u"abc"_s, u"d"_s, u"e"_s});
    QCOMPARE(
        table.text(0),
        "A    LONG  C\n"
        "abc  d     e\n");
}

void TestTextTable::wideCharactersAreAligned()
{
    TextTable table({u"NAME"_s, u"B"_s}, 1);
    table.addRow({u"인기"_s, u"x"_s});
    table.addRow({u"인기상"_s, u"y"_s});
    table.addRow({u"e\u0301"_s, u"z"_s});
    const QStringList lines = QString::fromUtf8(table.text(0)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(columnCount(line.chopped(1)), 8);
}

void TestTextTable::linesDoNotEndInSpaces()
{
    TextTable table({u"A"_s, u"B"_s, u"C"_s}, 2);
    table.addRow({u"a"_s, u""_s, u""_s});
    table.addRow({u""_s, u""_s, u"c"_s});
    QCOMPARE(
        table.text(0),
        "A  B  C\n"
        "a\n"
        "      c\n");
}

void TestTextTable::escapesCountAsTheyAreShown()
{
    TextTable table({u"A"_s, u"B"_s}, 1);
    table.addRow({u"\x1b[1m"_s, u"b\nc"_s});
    QCOMPARE(
        table.text(0),
        "A        B\n"
        "\\x1b[1m  b\\nc\n");
}

void TestTextTable::theFlexibleColumnFitsTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("enough") << 35 << u"id  a description of some length  z"_s;
    QTest::newRow("too narrow by two") << 33 << u"id  a description of some len…  z"_s;
    QTest::newRow("narrow") << 24 << u"id  a description of…  z"_s;
    QTest::newRow("some is kept") << 5 << u"id  a descripti…  z"_s;
    QTest::newRow("no width") << 0 << u"id  a description of some length  z"_s;
}

void TestTextTable::theFlexibleColumnFitsTheWidth()
{
    QFETCH(int, width);
    TextTable table({u"ID"_s, u"TEXT"_s, u"Z"_s}, 1);
    table.addRow({u"id"_s, u"a description of some length"_s, u"z"_s});
    const QString line = QString::fromUtf8(table.text(width)).split(u'\n').at(1);
    QTEST(line, "expected");
}

void TestTextTable::othersAreNeverCut()
{
    TextTable table({u"ID"_s, u"TEXT"_s}, 1);
    table.addRow({u"an id that is long"_s, u"text"_s});
    QVERIFY(table.text(10).contains("an id that is long  text\n"));
}

void TestTextTable::noRowsLeaveTheHeaders()
{
    QCOMPARE(TextTable({u"A"_s, u"B"_s}, 1).text(80), "A  B\n");
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
