// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnsdialog.h"
#include "gui/rowtableview.h"
#include "gui/trainingsview.h"
#include "gui/windowtexts.h"
#include "models/columnchoicefilter.h"
#include "models/trainingfiltermodel.h"
#include "support/asked.h"
#include "support/hpvalues.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = TrainingTableModel::Column;

// The window in which one chooses the columns of the trainings, driven by keys and clicks.
class ColumnsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyColumnIsOffered();
    void anOptionIsFoundAndShownByKeys();
    void aClickShowsAndHides();
    void altAndArrowsMove();
    void lastColumnStays();
    void columnsHaveALimit();
    void newOptionsChangeNoLayout();
    void optionsThatDifferFollowWhatIsShown();
    void theTableNeverLosesAllColumns();
    void withoutItsColumnTheOrderIsTold();
    void resetBringsTheStartBack();
    void layoutSurvivesARestart();
    void veryManyOptionsAreNotListed();

private:
    QStringList offered() const;
    QStringList shownIds() const;
    void type(const QString &text);
    Qt::CheckState stateOf(const QString &title) const;
    void showOption(const QString &name)
    {
        QVERIFY(m_view->columns()->setWanted(u"hp."_s + name, true));
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    RowTableView *list() const { return part<RowTableView>(u"columnsView"_s); }

    std::unique_ptr<TrainingTable> m_model;
    std::unique_ptr<TrainingFilterModel> m_shown;
    std::unique_ptr<TrainingsView> m_view;
    std::unique_ptr<ColumnsDialog> m_dialog;
};

void ColumnsDialogTest::init()
{
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_model = std::make_unique<TrainingTable>();
    m_model->setCatalog(*HpoCatalog::fromJson(file.readAll()));
    m_shown = std::make_unique<TrainingFilterModel>(m_model.get());
    m_view = std::make_unique<TrainingsView>();
    m_view->setModel(m_shown.get());
    m_view->resize(1400, 400);
    m_view->show();
    QList<Training> trainings = sampleTrainings({u"xq1"_s, u"xq2"_s, u"zz3"_s});
    trainings[0].hpConfig = HpConfig(true, {option(u"item_top_n"_s, 1000), option(u"brand"_s, 1)});
    trainings[1].hpConfig = HpConfig(true, {option(u"item_top_n"_s, 2000), option(u"brand"_s, 1)});
    trainings[2].hpConfig = HpConfig(true, {option(u"item_top_n"_s, 2000), option(u"brand"_s, 2)});
    m_model->replace(trainings);
    m_dialog = std::make_unique<ColumnsDialog>(m_view->columns(), m_model.get(), nullptr);
    showInFront(m_dialog.get());
}

void ColumnsDialogTest::cleanup()
{
    m_dialog.reset();
    m_view.reset();
    m_shown.reset();
}

QStringList ColumnsDialogTest::offered() const
{
    QStringList titles;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    return titles;
}

// As they stand.
QStringList ColumnsDialogTest::shownIds() const
{
    QStringList ids;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            ids.append(m_model->column(column).id);
    }
    return ids;
}

void ColumnsDialogTest::type(const QString &text)
{
    auto *edit = part<QLineEdit>(u"searchEdit"_s);
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
}

Qt::CheckState ColumnsDialogTest::stateOf(const QString &title) const
{
    const QAbstractItemModel *model = list()->model();
    const int row = int(offered().indexOf(title));
    return Qt::CheckState(model->index(row, 0).data(Qt::CheckStateRole).toInt());
}

// Documented ones also when no training has them, with their meaning.
void ColumnsDialogTest::everyColumnIsOffered()
{
    const QStringList titles = offered();
    QCOMPARE(titles.first(), u"Status"_s);
    QVERIFY(titles.contains(u"item_top_n"_s));
    QVERIFY(titles.contains(u"min_item_cut"_s));
    QCOMPARE(titles.last(), u"brand"_s); // not documented
    QVERIFY(!titles.contains(u"is_enabled"_s));
    const auto cell = [&](const QString &title, int column) {
        return list()->model()->index(int(titles.indexOf(title)), column).data().toString();
    };
    QCOMPARE(cell(u"item_top_n"_s, ColumnChoiceModel::Trainings), u"3"_s);
    QCOMPARE(cell(u"min_item_cut"_s, ColumnChoiceModel::Trainings), u"0"_s);
    QVERIFY(cell(u"item_top_n"_s, ColumnChoiceModel::Meaning).contains(u"popularity"));
    QCOMPARE(cell(u"brand"_s, ColumnChoiceModel::Meaning), QString());
    QCOMPARE(stateOf(u"Status"_s), Qt::Checked);
    QCOMPARE(stateOf(u"item_top_n"_s), Qt::Unchecked);
    QCOMPARE(m_dialog->accessibleName(), u"Columns"_s);
    QCOMPARE(list()->accessibleName(), u"Columns"_s);
}

void ColumnsDialogTest::anOptionIsFoundAndShownByKeys()
{
    type(u"itn"_s);
    QCOMPARE(offered().first(), u"item_top_n"_s);
    QTest::keyClick(part<QLineEdit>(u"searchEdit"_s), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(shownIds().last(), u"hp.item_top_n"_s);
    QCOMPARE(stateOf(u"item_top_n"_s), Qt::Checked);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!shownIds().contains(u"hp.item_top_n"_s));
    QCOMPARE(m_model->hyperparameters(), QStringList());
}

void ColumnsDialogTest::aClickShowsAndHides()
{
    const int row = int(offered().indexOf(u"Description"_s));
    list()->scrollTo(list()->model()->index(row, 0));
    const QRect cell = list()->visualRect(list()->model()->index(row, 0));
    const auto click = [&] {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
    };
    click();
    QVERIFY(!shownIds().contains(u"description"_s));
    QCOMPARE(stateOf(u"Description"_s), Qt::Unchecked);
    QCOMPARE(offered().indexOf(u"Description"_s), row); // it keeps its place
    click();
    QVERIFY(shownIds().contains(u"description"_s));
}

void ColumnsDialogTest::altAndArrowsMove()
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shownIds().first(2), (QStringList{u"type"_s, u"status"_s}));
    QCOMPARE(offered().first(2), (QStringList{u"Type"_s, u"Status"_s}));
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(!part<QPushButton>(u"upButton"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier); // there is no place above
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTest::mouseClick(part<QPushButton>(u"downButton"_s), Qt::LeftButton);
    QCOMPARE(offered().first(3), (QStringList{u"Status"_s, u"Version"_s, u"Type"_s}));
    // What is found stands in another order.
    type(u"type"_s);
    QVERIFY(!part<QPushButton>(u"downButton"_s)->isEnabled());
}

void ColumnsDialogTest::lastColumnStays()
{
    const QStringList ids = shownIds();
    for (const QString &id : ids.sliced(1))
        QVERIFY(m_view->columns()->setWanted(id, false));
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(shownIds(), ids.first(1));
    QVERIFY(part<QLabel>(u"hintLabel"_s)->isVisible());
    QCOMPARE(
        part<QLabel>(u"hintLabel"_s)->text(),
        u"The last column cannot be hidden. Show another one first."_s);
}

void ColumnsDialogTest::columnsHaveALimit()
{
    for (qsizetype i = 0; i < TrainingColumns::mostHyperparameters; ++i)
        showOption(u"n%1"_s.arg(i));
    type(u"brand"_s);
    QTest::keyClick(part<QLineEdit>(u"searchEdit"_s), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!shownIds().contains(u"hp.brand"_s));
    QCOMPARE(
        part<QLabel>(u"hintLabel"_s)->text(),
        u"50 hyperparameters have columns already. Hide one of them first."_s);
}

void ColumnsDialogTest::newOptionsChangeNoLayout()
{
    showOption(u"item_top_n"_s);
    const QStringList before = shownIds();
    const QVariantMap layout = m_view->columns()->layout().toMap();
    QList<Training> more = sampleTrainings({u"four"_s});
    more[0].hpConfig = HpConfig(true, {option(u"never_seen"_s, 1)});
    m_model->add(more);
    QCOMPARE(shownIds(), before);
    QCOMPARE(m_view->columns()->layout().toMap(), layout);
    QTRY_VERIFY(offered().contains(u"never_seen"_s)); // but it can be chosen
}

void ColumnsDialogTest::optionsThatDifferFollowWhatIsShown()
{
    showOption(u"min_item_cut"_s);
    auto *box = part<QCheckBox>(u"differencesCheckBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_model->hyperparameters(), (QStringList{u"item_top_n"_s, u"brand"_s}));
    // They are not a person's choice now.
    const int row = int(offered().indexOf(u"brand"_s));
    QVERIFY(!list()->model()->index(row, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    m_shown->setFilter({.question = asked(u"xq"_s)}); // of which only one option differs
    QTRY_COMPARE(m_model->hyperparameters(), QStringList{u"item_top_n"_s});
    m_shown->setFilter({.question = asked(u"nothing at all"_s)});
    QTest::qWait(20);
    QCOMPARE(m_model->hyperparameters(), QStringList{u"item_top_n"_s});
    m_shown->setFilter({});
    QTRY_COMPARE(m_model->hyperparameters(), (QStringList{u"item_top_n"_s, u"brand"_s}));
    // Switched off, they stay as they are.
    QTest::keyClick(box, Qt::Key_Space);
    m_shown->setFilter({.question = asked(u"xq1"_s)});
    QTest::qWait(20);
    QCOMPARE(m_model->hyperparameters(), (QStringList{u"item_top_n"_s, u"brand"_s}));
}

void ColumnsDialogTest::theTableNeverLosesAllColumns()
{
    showOption(u"item_top_n"_s);
    for (const QString &id : shownIds()) {
        if (!id.startsWith(u"hp."))
            QVERIFY(m_view->columns()->setWanted(id, false));
    }
    QCOMPARE(shownIds(), QStringList{u"hp.item_top_n"_s});
    part<QCheckBox>(u"differencesCheckBox"_s)->click();
    m_shown->setFilter({.question = asked(u"xq1"_s)}); // of one training nothing differs
    QTRY_COMPARE(m_model->hyperparameters(), QStringList());
    QCOMPARE(shownIds(), QStringList{u"status"_s});
}

void ColumnsDialogTest::withoutItsColumnTheOrderIsTold()
{
    showOption(u"item_top_n"_s);
    m_view->sortByColumn(m_model->columnOf(u"hp.item_top_n"_s), Qt::AscendingOrder);
    m_view->columns()->setWanted(u"hp.item_top_n"_s, false);
    const QHeaderView *header = m_view->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(Column::Created));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const ColumnLayout layout = m_view->columns()->layout();
    QCOMPARE(layout.sortedBy, u"created"_s);
    QCOMPARE(layout.order, Qt::DescendingOrder);
}

void ColumnsDialogTest::resetBringsTheStartBack()
{
    const QStringList before = shownIds();
    showOption(u"item_top_n"_s);
    m_view->columns()->setWanted(u"type"_s, false);
    m_view->columns()->move(u"status"_s, 4);
    part<QCheckBox>(u"differencesCheckBox"_s)->click();
    QTest::mouseClick(part<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QCOMPARE(shownIds(), before);
    QVERIFY(!part<QCheckBox>(u"differencesCheckBox"_s)->isChecked());
    QCOMPARE(stateOf(u"Type"_s), Qt::Checked);
}

// Also of an option that no training has today.
void ColumnsDialogTest::layoutSurvivesARestart()
{
    showOption(u"item_top_n"_s);
    showOption(u"gone_since"_s);
    m_view->columns()->move(u"hp.gone_since"_s, 1);
    m_view->horizontalHeader()->resizeSection(m_model->columnOf(u"hp.item_top_n"_s), 177);
    m_view->sortByColumn(m_model->columnOf(u"hp.item_top_n"_s), Qt::AscendingOrder);
    const QStringList ids = shownIds();
    const QVariantMap layout = m_view->columns()->layout().toMap();
    m_dialog.reset();
    m_view = std::make_unique<TrainingsView>();
    m_model->setHyperparameters({});
    m_view->setModel(m_shown.get());
    m_view->resize(1400, 400);
    m_view->columns()->setLayout(ColumnLayout::fromMap(layout));
    QCOMPARE(shownIds(), ids);
    const int column = m_model->columnOf(u"hp.item_top_n"_s);
    QCOMPARE(m_view->horizontalHeader()->sectionSize(column), 177);
    QCOMPARE(m_shown->sortColumn(), column);
    QCOMPARE(m_view->columns()->layout().toMap(), layout);
}

void ColumnsDialogTest::veryManyOptionsAreNotListed()
{
    QList<Training> trainings;
    for (int i = 0; i < 1000; ++i) {
        trainings.append(sampleTraining(QString::number(i)));
        trainings.last().hpConfig =
            HpConfig(true, {option(u"made_up_%1"_s.arg(i), 1), option(u"frequent"_s, 1)});
    }
    m_model->replace(trainings);
    QTRY_VERIFY(offered().contains(u"frequent"_s));
    QVERIFY(offered().size() <= ColumnsDialog::mostListed + m_model->columnCount());
    QVERIFY(part<QLabel>(u"hintLabel"_s)->isVisible());
}

static const RegisteredTest registered(__FILE__, runTest<ColumnsDialogTest, QApplication>);
#include "tst_columnsdialog.moc"
