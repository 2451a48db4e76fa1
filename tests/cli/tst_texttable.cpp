// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/displaytext.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

TextTable tableOf(const QStringList &headers, qsizetype flexible, const QList<QStringList> &rows)
{
    return TextTable(
        headers, flexible, rows.size(), [rows](qsizetype row) { return rows.at(row); });
}

} // namespace

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
    void aHugeCellMakesNoOtherLineLonger();
};

void TestTextTable::columnsAreAligned()
{
    const TextTable table = tableOf({u"A"_s, u"LONG"_s, u"C"_s}, 2, {{u"abc"_s, u"d"_s, u"e"_s}});
    QCOMPARE(
        table.text(0),
        "A    LONG  C\n"
        "abc  d     e\n");
}

void TestTextTable::wideCharactersAreAligned()
{
    const TextTable table = tableOf(
        {u"NAME"_s, u"B"_s}, 1,
        {{u"인기"_s, u"x"_s}, {u"인기상"_s, u"y"_s}, {u"e\u0301"_s, u"z"_s}});
    const QStringList lines = QString::fromUtf8(table.text(0)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(columnCount(line.chopped(1)), 8);
}

void TestTextTable::linesDoNotEndInSpaces()
{
    const TextTable table =
        tableOf({u"A"_s, u"B"_s, u"C"_s}, 2, {{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u"c"_s}});
    QCOMPARE(
        table.text(0),
        "A  B  C\n"
        "a\n"
        "      c\n");
}

void TestTextTable::escapesCountAsTheyAreShown()
{
    const TextTable table = tableOf({u"A"_s, u"B"_s}, 1, {{u"\x1b[1m"_s, u"b\nc"_s}});
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
    const TextTable table = tableOf(
        {u"ID"_s, u"TEXT"_s, u"Z"_s}, 1, {{u"id"_s, u"a description of some length"_s, u"z"_s}});
    const QString line = QString::fromUtf8(table.text(width)).split(u'\n').at(1);
    QTEST(line, "expected");
}

void TestTextTable::othersAreNeverCut()
{
    const TextTable table =
        tableOf({u"ID"_s, u"TEXT"_s}, 1, {{u"an id that is long"_s, u"text"_s}});
    QVERIFY(table.text(10).contains("an id that is long  text\n"));
}

void TestTextTable::noRowsLeaveTheHeaders()
{
    QCOMPARE(tableOf({u"A"_s, u"B"_s}, 1, {}).text(80), "A  B\n");
}

void TestTextTable::aHugeCellMakesNoOtherLineLonger()
{
    const QString huge(100'000, u'x');
    QList<QStringList> rows(100, {u"a"_s, u"b"_s, u"c"_s});
    rows[50][0] = huge;
    rows[51][1] = huge;
    for (const int width : {0, 80}) {
        qsizetype size = 0;
        qsizetype lines = 0;
        tableOf({u"A"_s, u"B"_s, u"C"_s}, 2, rows).write(width, [&](const QByteArray &line) {
            size += line.size();
            ++lines;
        });
        QCOMPARE(lines, 101);
        QVERIFY2(size > 200'000 && size < 250'000, qPrintable(QString::number(size)));
    }
}

static const RegisteredTest registered(__FILE__, runTest<TestTextTable, QCoreApplication>);
#include "tst_texttable.moc"
