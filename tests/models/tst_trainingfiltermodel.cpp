// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failuresof.h"
#include "models/filterlistener.h"
#include "models/naiveorder.h"
#include "models/trainingmatcher.h"
#include "support/asked.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;
using Table = TrainingTable;

// Which rows are shown in which order, and that a selection stays with its training.
class TrainingFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsWhatWasThereBefore();
    void showsTheNewestFirst();
    void mapsBothWays();
    void hiddenRowsAreNotMapped();
    void headersAreThoseOfTheTable();
    void selectionFollowsItsTraining();
    void selectionOfARowThatGoesIsGone();
    void countsHoldWhenTheListIsBuiltAnew();
    void randomLivesEqualTheNaiveWay();
};

void TrainingFilterModelTest::isEmptyAtFirst()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QCOMPARE(shown.rowCount(), 0);
    QCOMPARE(shown.columnCount(), int(int(trainingColumns().size())));
    QVERIFY(!shown.hasChildren());
    QCOMPARE(shown.facets(), Facets());
}

void TrainingFilterModelTest::showsWhatWasThereBefore()
{
    Table table;
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    const TrainingFilterModel shown(&table);
    QCOMPARE(shownVersions(shown), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(shown.facets().statuses.value(KnownTrainingStatus::Completed), 2);
}

void TrainingFilterModelTest::showsTheNewestFirst()
{
    QList<Training> trainings = sampleTrainings({u"old"_s, u"new"_s});
    trainings[1].created = Timestamp::fromText("2024-07-31T00:00:00");
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(trainings);
    QCOMPARE(shownVersions(shown), (QStringList{u"new"_s, u"old"_s}));
}

void TrainingFilterModelTest::mapsBothWays()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s}));
    shown.sort(Table::Version, Qt::DescendingOrder);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = shown.index(row, Table::Created);
        const QModelIndex source = shown.mapToSource(index);
        QCOMPARE(source.row(), 2 - row);
        QCOMPARE(source.column(), int(Table::Created));
        QCOMPARE(shown.mapFromSource(source), index);
        QCOMPARE(shown.trainingAt(row), table.trainingAt(2 - row));
    }
    QCOMPARE(shown.mapToSource({}), QModelIndex());
    QCOMPARE(shown.mapFromSource({}), QModelIndex());
    QCOMPARE(shown.index(3, 0), QModelIndex());
    QCOMPARE(shown.parent(shown.index(0, 0)), QModelIndex());
    QCOMPARE(shown.rowCount(shown.index(0, 0)), 0);
}

void TrainingFilterModelTest::hiddenRowsAreNotMapped()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    shown.setFilter({.question = asked(u"b"_s)});
    QVERIFY(!shown.mapFromSource(table.index(0, 0)).isValid());
    QCOMPARE(shown.mapFromSource(table.index(1, 0)), shown.index(0, 0));
}

void TrainingFilterModelTest::headersAreThoseOfTheTable()
{
    Table table;
    TrainingFilterModel shown(&table);
    for (int column = 0; column < table.columnCount(); ++column)
        QCOMPARE(
            shown.headerData(column, Qt::Horizontal), table.headerData(column, Qt::Horizontal));
    FilterListener listener(shown);
    table.setTimeFormat(TimeFormat(QTimeZone::utc()));
    QCOMPARE(listener.heard, QStringList{u"header"_s});
}

void TrainingFilterModelTest::selectionFollowsItsTraining()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"cc"_s}));
    QItemSelectionModel selection(&shown);
    selection.setCurrentIndex(
        shown.index(2, Table::Description),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    const auto current = [&] {
        return shown.trainingAt(selection.currentIndex().row()).key.version;
    };
    shown.sort(Table::Version, Qt::DescendingOrder);
    QCOMPARE(current(), u"cc"_s);
    QCOMPARE(selection.currentIndex().row(), 0);
    shown.setFilter({.question = asked(u"cc"_s)});
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(current(), u"cc"_s);
    shown.setFilter({});
    QCOMPARE(current(), u"cc"_s);
    table.replace(sampleTrainings({u"x"_s, u"cc"_s, u"y"_s}));
    QCOMPARE(current(), u"cc"_s);
    QCOMPARE(selection.currentIndex().column(), int(Table::Description));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), selection.currentIndex().row());
}

// Once most of a list has gone it is copied with the next row that comes: shared values have other
// numbers then.
void TrainingFilterModelTest::countsHoldWhenTheListIsBuiltAnew()
{
    QList<Training> trainings;
    for (int i = 0; i < 200; ++i)
        trainings.append(sampleTraining(
            u"v%1"_s.arg(i),
            i < 180 ? KnownTrainingStatus::Learning : KnownTrainingStatus::Completed));
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(trainings);
    trainings = trainings.mid(180);
    table.replace(trainings);
    trainings.append(sampleTraining(u"new"_s, KnownTrainingStatus::LearningFailed));
    table.replace(trainings);
    const QHash<TrainingStatus, int> expected{
        {KnownTrainingStatus::Completed, 20}, {KnownTrainingStatus::LearningFailed, 1}};
    QCOMPARE(shown.facets().statuses, expected);
}

void TrainingFilterModelTest::selectionOfARowThatGoesIsGone()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s}));
    QItemSelectionModel selection(&shown);
    const auto choose = [&](int row) {
        selection.setCurrentIndex(
            shown.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    choose(0);
    shown.setFilter({.question = asked(u"b"_s)});
    QVERIFY(!selection.currentIndex().isValid());
    QVERIFY(!selection.hasSelection());
    shown.setFilter({});
    choose(1);
    table.replace(sampleTrainings({u"a"_s, u"c"_s}));
    QVERIFY(!selection.currentIndex().isValid());
    QVERIFY(!selection.hasSelection());
}

void TrainingFilterModelTest::randomLivesEqualTheNaiveWay()
{
    RandomTrainings random(1204);
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QItemSelectionModel selection(&shown);
    int column = Table::Created;
    Qt::SortOrder order = Qt::DescendingOrder;

    for (int round = 0; round < 600; ++round) {
        selection.clear();
        QSet<TrainingKey> chosen;
        for (int i = random.below(6); i > 0 && shown.rowCount() > 0; --i) {
            const int row = random.below(shown.rowCount());
            selection.select(
                shown.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen.insert(shown.trainingAt(row).key);
        }
        TrainingKey current;
        if (shown.rowCount() > 0) {
            const int row = random.below(shown.rowCount());
            selection.setCurrentIndex(
                shown.index(row, random.below(int(trainingColumns().size()))),
                QItemSelectionModel::NoUpdate);
            current = shown.trainingAt(row).key;
        }
        const FilterListener listener(shown);
        bool reset = false;
        switch (random.below(10)) {
        case 0:
        case 1:
            column = random.below(int(trainingColumns().size()));
            order = random.once(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            shown.sort(column, order);
            break;
        case 2:
        case 3: {
            const QStringList texts{{}, u"night"_s, u"학습"_s, u"2024-07-30 v0"_s, u"paused"_s};
            QStringList terms{texts.at(random.below(int(texts.size())))};
            if (random.once(3))
                terms += u"status:completed,ready"_s;
            if (random.once(4))
                terms += u"type:pop"_s;
            if (random.once(4))
                terms += u"hpo:on"_s;
            shown.setFilter({.question = asked(terms.join(u' '))});
            break;
        }
        case 4:
            table.add(random.some(random.below(5)));
            break;
        case 5:
            table.setServiceNames(
                random.once(2) ? QHash<QString, QString>{{u"6wxgu000000"_s, u"night shop"_s}}
                               : QHash<QString, QString>());
            break;
        case 6:
            table.setTimeFormat(
                TimeFormat(random.once(2) ? QTimeZone::utc() : QTimeZone("Asia/Seoul")));
            break;
        case 7:
            if (random.once(8)) {
                table.clear();
                reset = true;
            }
            break;
        default:
            table.replace(random.answerAfter(table.trainings()));
            break;
        }
        QVERIFY2(listener.heard.count(u"layout"_s) <= 1, qPrintable(listener.heard.join(u", ")));
        QVERIFY(listener.heard.count(u"shown"_s) <= 1);
        QCOMPARE(listener.heard.contains(u"reset"_s), reset && !listener.heard.isEmpty());

        QStringList expected;
        QSet<TrainingKey> expectedKeys;
        for (const Training &training : naivelySorted(table, column, order)) {
            if (failuresOf(training, shown.filter(), table.context()) == 0) {
                expected += training.key.version;
                expectedKeys.insert(training.key);
            }
        }
        QCOMPARE(shownVersions(shown), expected);

        QSet<TrainingKey> selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.insert(shown.trainingAt(index.row()).key);
        QCOMPARE(selected, chosen.intersect(expectedKeys));
        const QModelIndex now = selection.currentIndex();
        QCOMPARE(now.isValid(), expectedKeys.contains(current));
        if (now.isValid())
            QCOMPARE(shown.trainingAt(now.row()).key, current);
    }
    QVERIFY(table.rowCount() > 0);
}

static const RegisteredTest
    registered(__FILE__, runTest<TrainingFilterModelTest, QCoreApplication>);
#include "tst_trainingfiltermodel.moc"
