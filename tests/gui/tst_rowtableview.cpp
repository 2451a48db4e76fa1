// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowtableview.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

// A table of three columns, whose cells are named by row and column: "b2" is the second row of the
// column B. Their tool tips hold the same in capitals.
class RowTableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void copiesSelectedRowsFromTheTop();
    void copiesTheCurrentRowWhenNoneIsSelected();
    void copiesNothingWithoutARow();
    void copiesColumnsAsTheyStand();
    void copiesTheTextsOfAnotherRole();
    void copiesACell();

    void makesTheNearestRowCurrent_data();
    void makesTheNearestRowCurrent();
    void keepsTheRowThatIsCurrent();
    void digitsAreOfEqualWidthInTheFontOfTheWindow();

private:
    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }

    QStandardItemModel m_model;
    std::unique_ptr<RowTableView> m_view;
};

void RowTableViewTest::init()
{
    m_view.reset();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
    for (int row = 1; row <= 3; ++row) {
        QList<QStandardItem *> items;
        for (const QChar column : {u'a', u'b', u'c'}) {
            const QString text = column + QString::number(row);
            items += new QStandardItem(text);
            items.last()->setToolTip(text.toUpper());
        }
        m_model.appendRow(items);
    }
    m_view = std::make_unique<RowTableView>();
    m_view->setModel(&m_model);
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void RowTableViewTest::copiesSelectedRowsFromTheTop()
{
    m_view->selectRow(2);
    m_view->selectionModel()->select(
        m_model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_view->copyRows();
    QCOMPARE(clipboardText(), u"A\tB\tC\na1\tb1\tc1\na3\tb3\tc3"_s);
}

void RowTableViewTest::copiesTheCurrentRowWhenNoneIsSelected()
{
    m_view->selectionModel()->setCurrentIndex(m_model.index(1, 1), QItemSelectionModel::NoUpdate);
    m_view->copyRows();
    QCOMPARE(clipboardText(), u"A\tB\tC\na2\tb2\tc2"_s);
}

void RowTableViewTest::copiesNothingWithoutARow()
{
    m_view->copyRows();
    m_view->copyCell();
    QCOMPARE(clipboardText(), u"before"_s);
}

void RowTableViewTest::copiesColumnsAsTheyStand()
{
    m_view->selectRow(0);
    m_view->horizontalHeader()->moveSection(2, 0);
    m_view->copyRows();
    QCOMPARE(clipboardText(), u"C\tA\tB\nc1\ta1\tb1"_s);
    m_view->hideColumn(0);
    m_view->copyRows();
    QCOMPARE(clipboardText(), u"C\tB\nc1\tb1"_s);
}

void RowTableViewTest::copiesTheTextsOfAnotherRole()
{
    m_view->setCurrentIndex(m_model.index(0, 1));
    m_view->copyRows(Qt::ToolTipRole);
    QCOMPARE(clipboardText(), u"A\tB\tC\nA1\tB1\tC1"_s);
    m_view->copyCell(Qt::ToolTipRole);
    QCOMPARE(clipboardText(), u"B1"_s);
}

void RowTableViewTest::copiesACell()
{
    m_view->setCurrentIndex(m_model.index(2, 1));
    m_view->copyCell();
    QCOMPARE(clipboardText(), u"b3"_s);
}

void RowTableViewTest::makesTheNearestRowCurrent_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("current");
    QTest::newRow("before the first") << -1 << 0;
    QTest::newRow("first") << 0 << 0;
    QTest::newRow("last") << 2 << 2;
    QTest::newRow("behind the last") << 3 << 2;
}

void RowTableViewTest::makesTheNearestRowCurrent()
{
    QFETCH(const int, row);
    QFETCH(const int, current);
    QVERIFY(!m_view->currentIndex().isValid());
    m_view->keepCurrentRow(row);
    QCOMPARE(m_view->currentIndex(), m_model.index(current, 0));
    QVERIFY(!m_view->selectionModel()->hasSelection());

    m_model.setRowCount(0);
    m_view->keepCurrentRow(row);
    QVERIFY(!m_view->currentIndex().isValid());
}

void RowTableViewTest::keepsTheRowThatIsCurrent()
{
    m_view->setCurrentIndex(m_model.index(1, 2));
    m_view->keepCurrentRow(0);
    QCOMPARE(m_view->currentIndex(), m_model.index(1, 2));
}

void RowTableViewTest::digitsAreOfEqualWidthInTheFontOfTheWindow()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QWidget window;
    m_view->setParent(&window);
    QFont font = window.font();
    font.setPointSize(font.pointSize() + 3);
    font.setItalic(true);
    window.setFont(font);
    QCOMPARE(m_view->font().pointSize(), font.pointSize());
    QVERIFY(m_view->font().italic());
    QCOMPARE(m_view->font().featureValue("tnum"), 1);
    QCOMPARE(m_view->horizontalHeader()->font().featureValue("tnum"), 1);
    m_view->setParent(nullptr);
#else
    QSKIP("Fonts have had features since Qt 6.7.");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<RowTableViewTest, QApplication>);
#include "tst_rowtableview.moc"
