// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterlistener.h"
#include "support/asked.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Table = TrainingTable;

namespace {

const QStringList laidOut{u"about"_s, u"layout"_s, u"shown"_s};

} // namespace

// What is told of the rows that are shown: each change once, and nothing when there is none.
class TrainingFilterSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsOnce();
    void filtersOnce();
    void mergesOnce();
    void sameAgainIsSilent();
    void filterThatHidesNothingIsSilent();
    void changedContentsAreToldOfShownRowsOnly();
    void changedContentsMayChangeOrderAndFilter();
    void changesBesideNewRowsAreToldToo();
    void clearResets();
    void facetsAreToldWhenTheyDiffer();
};

void TrainingFilterSignalsTest::sortsOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s}));
    FilterListener listener(shown);
    shown.sort(Table::Version, Qt::DescendingOrder);
    QCOMPARE(listener.heard, laidOut);
    QCOMPARE(shownVersions(shown), (QStringList{u"c"_s, u"b"_s, u"a"_s}));

    listener.heard.clear();
    shown.sort(Table::Version, Qt::DescendingOrder);
    shown.sort(-1, Qt::AscendingOrder);
    shown.sort(Table::Status, Qt::DescendingOrder); // all the same: newest first, as before
    QCOMPARE(shownVersions(shown), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(listener.heard, laidOut);
    shown.sort(Table::Type, Qt::DescendingOrder); // no other order
    QCOMPARE(listener.heard, laidOut);
}

void TrainingFilterSignalsTest::filtersOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b1"_s, u"c"_s, u"b2"_s}));
    FilterListener listener(shown);
    const TrainingFilter filter{.question = asked(u"B"_s)};
    shown.setFilter(filter);
    QCOMPARE(shown.filter(), filter);
    QCOMPARE(shownVersions(shown), (QStringList{u"b1"_s, u"b2"_s}));
    QCOMPARE(listener.heard, (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s}));
}

void TrainingFilterSignalsTest::mergesOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    FilterListener listener(shown);
    // Rows go and come in many places, yet it is told once.
    table.replace(sampleTrainings({u"v"_s, u"a"_s, u"w"_s, u"c"_s, u"x"_s, u"e"_s}));
    QCOMPARE(listener.heard, (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s}));
    QCOMPARE(shown.rowCount(), 6);
}

void TrainingFilterSignalsTest::sameAgainIsSilent()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(RandomTrainings(1).some(100));
    shown.setFilter({.question = asked(u"nightly"_s)});
    FilterListener listener(shown);
    table.replace(RandomTrainings(1).some(100));
    shown.setFilter({.question = asked(u"nightly"_s)});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingFilterSignalsTest::filterThatHidesNothingIsSilent()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a1"_s, u"a2"_s}));
    FilterListener listener(shown);
    shown.setFilter({.question = asked(u"a"_s)});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingFilterSignalsTest::changedContentsAreToldOfShownRowsOnly()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    for (const int hidden : {1, 4})
        trainings[hidden].inference = true;
    table.replace(trainings);
    shown.sort(Table::Version, Qt::DescendingOrder);
    shown.setFilter({.question = asked(u"status:completed"_s)});
    trainings[1].status = trainings[4].status = KnownTrainingStatus::Learning;
    table.replace(trainings);
    QCOMPARE(shownVersions(shown), (QStringList{u"f"_s, u"d"_s, u"c"_s, u"a"_s}));

    FilterListener listener(shown);
    for (const int row : {0, 1, 2, 3}) // b is hidden; d and c are neighbours here, a is not
        trainings[row].description = u"changed"_s;
    table.replace(trainings);
    QCOMPARE(listener.heard, QStringList{u"changed 1-3"_s});

    listener.heard.clear();
    trainings[0].description = trainings[5].description = u"again"_s;
    table.replace(trainings);
    QCOMPARE(listener.heard, (QStringList{u"changed 0-0"_s, u"changed 3-3"_s}));

    listener.heard.clear();
    trainings[1].description = trainings[4].description = u"hidden"_s;
    table.replace(trainings);
    QCOMPARE(listener.heard, QStringList());
}

void TrainingFilterSignalsTest::changedContentsMayChangeOrderAndFilter()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    trainings[0].status = KnownTrainingStatus::Learning;
    table.replace(trainings);
    shown.setFilter({.question = asked(u"status:completed"_s)});
    QCOMPARE(shownVersions(shown), (QStringList{u"b"_s, u"c"_s}));

    FilterListener listener(shown);
    trainings[0].status = KnownTrainingStatus::Completed;
    table.replace(trainings);
    QCOMPARE(shownVersions(shown), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(
        listener.heard,
        (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s, u"changed 0-0"_s}));
}

void TrainingFilterSignalsTest::changesBesideNewRowsAreToldToo()
{
    Table table;
    TrainingFilterModel shown(&table);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    table.replace(trainings);
    FilterListener listener(shown);
    trainings[1].description = u"changed"_s;
    trainings.prepend(sampleTraining(u"new"_s));
    table.replace(trainings);
    QCOMPARE(
        listener.heard,
        (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s, u"changed 2-2"_s}));
}

void TrainingFilterSignalsTest::clearResets()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    shown.setFilter({.question = asked(u"b"_s)});
    FilterListener listener(shown);
    table.clear();
    QCOMPARE(listener.heard, (QStringList{u"reset"_s, u"facets"_s, u"shown"_s}));
    QCOMPARE(shown.rowCount(), 0);
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    QCOMPARE(shownVersions(shown), QStringList{u"b"_s}); // the filter stays
}

void TrainingFilterSignalsTest::facetsAreToldWhenTheyDiffer()
{
    Table table;
    TrainingFilterModel shown(&table);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    trainings[1].status = KnownTrainingStatus::Learning;
    trainings[2].key.type = KnownTrainingType::Pop;
    table.replace(trainings);
    const QSignalSpy told(&shown, &TrainingFilterModel::facetsChanged);

    // Another status to choose hides rows, but what the others would show stays as it is.
    shown.setFilter({.question = asked(u"status:learning"_s)});
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.facets().statuses.value(KnownTrainingStatus::Completed), 2);
    QCOMPARE(shown.facets().types.value(KnownTrainingType::Pop), 0);
    QCOMPARE(told.count(), 1);
    shown.sort(Table::Version, Qt::AscendingOrder);
    QCOMPARE(told.count(), 1);
    shown.setFilter({});
    QCOMPARE(shown.facets().types.value(KnownTrainingType::Pop), 1);
    QCOMPARE(told.count(), 2);
}

static const RegisteredTest
    registered(__FILE__, runTest<TrainingFilterSignalsTest, QCoreApplication>);
#include "tst_trainingfiltersignals.moc"
