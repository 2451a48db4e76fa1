// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabletext.h"
#include "support/testprogram.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headerComesFirst();
    void columnsComeInTheOrderWanted();
    void rowsComeOnceAndInTheOrderOfTheModel();
    void noRowsAreNoText();
    void cellsCannotBreakTheTable_data();
    void cellsCannotBreakTheTable();
    void titlesCannotBreakTheTable();
    void noCellIsAFormula();

private:
    QStandardItemModel m_model;
};

void TableTextTest::initTestCase()
{
    m_model.setHorizontalHeaderLabels({u"Name"_s, u"Value"_s, u"Note"_s});
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            m_model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
    }
}

void TableTextTest::headerComesFirst()
{
    QCOMPARE(
        tableText(m_model, {m_model.index(1, 0)}, {0, 1, 2}), u"Name\tValue\tNote\n10\t11\t12"_s);
}

void TableTextTest::columnsComeInTheOrderWanted()
{
    QCOMPARE(tableText(m_model, {m_model.index(1, 0)}, {2, 0}), u"Note\tName\n12\t10"_s);
}

void TableTextTest::rowsComeOnceAndInTheOrderOfTheModel()
{
    const QModelIndexList selected{
        m_model.index(3, 2), m_model.index(0, 0), m_model.index(3, 0), m_model.index(0, 1)};
    QCOMPARE(tableText(m_model, selected, {0}), u"Name\n00\n30"_s);
}

void TableTextTest::noRowsAreNoText()
{
    QCOMPARE(tableText(m_model, {}, {0, 1}), QString());
}

void TableTextTest::cellsCannotBreakTheTable_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");

    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("line feed") << u"a\nb\n"_s << u"a b "_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a b"_s;
    QTest::newRow("both are one line end") << u"a\r\nb"_s << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a b"_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"a b"_s;
    QTest::newRow("spaces stay") << u" a  b "_s << u" a  b "_s;
    QTest::newRow("Korean stays") << u"인기 상품"_s << u"인기 상품"_s;
    QTest::newRow("markup stays") << u"<b>a</b>"_s << u"<b>a</b>"_s;
}

void TableTextTest::cellsCannotBreakTheTable()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
    model.setItem(0, 0, new QStandardItem(cell));
    model.setItem(0, 1, new QStandardItem(u"next"_s));
    QCOMPARE(
        tableText(model, {model.index(0, 0)}, {0, 1}),
        QString(u"A\tB\n"_s + expected + u"\tnext"_s));
}

void TableTextTest::titlesCannotBreakTheTable()
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"two\nlines"_s});
    QCOMPARE(tableText(model, {model.index(0, 0)}, {0}), u"two lines\n"_s);
}

void TableTextTest::noCellIsAFormula()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"=A"_s, u"B"_s, u"C"_s});
    model.setItem(0, 0, new QStandardItem(u"\t=HYPERLINK(\"http://a\")"_s));
    model.setItem(0, 1, new QStandardItem(u"+1"_s));
    model.setItem(0, 2, new QStandardItem(u"x;-y"_s));
    QCOMPARE(
        tableText(model, {model.index(0, 0)}, {0, 1, 2}),
        u"'=A\tB\tC\n' =HYPERLINK(\"http://a\")\t+1\tx;'-y"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TableTextTest, QCoreApplication>);
#include "tst_tabletext.moc"
