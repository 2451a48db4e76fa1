// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/naiveorder.h"
#include "models/sampletrainings.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Table = TrainingTableModel;

namespace {

QStringList shownVersions(const TrainingFilterModel &shown)
{
    QStringList versions;
    for (int row = 0; row < shown.rowCount(); ++row)
        versions += shown.index(row, Table::Version).data().toString();
    return versions;
}

// Every signal as a word; and at each of them the rows can be looked at.
class Listener : public QObject
{
public:
    explicit Listener(TrainingFilterModel &shown)
    {
        using Q = QAbstractItemModel;
        const auto note = [this, &shown](const QString &word) {
            return [this, &shown, word] {
                heard += word;
                for (int row = 0; row < shown.rowCount(); ++row)
                    QVERIFY2(
                        !shown.index(row, Table::Version).data().toString().isEmpty(),
                        qPrintable(heard.join(u", ")));
            };
        };
        connect(&shown, &Q::layoutAboutToBeChanged, this, [this] { heard += u"about"_s; });
        connect(&shown, &Q::layoutChanged, this, note(u"layout"_s));
        connect(&shown, &Q::modelReset, this, note(u"reset"_s));
        connect(&shown, &Q::rowsInserted, this, note(u"inserted"_s));
        connect(&shown, &Q::rowsRemoved, this, note(u"removed"_s));
        connect(&shown, &Q::rowsMoved, this, note(u"moved"_s));
        connect(&shown, &Q::headerDataChanged, this, note(u"header"_s));
        connect(&shown, &TrainingFilterModel::facetsChanged, this, note(u"facets"_s));
        connect(&shown, &TrainingFilterModel::shownChanged, this, note(u"shown"_s));
        connect(
            &shown, &Q::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                heard += u"changed %1-%2"_s.arg(first.row()).arg(last.row());
            });
    }

    QStringList heard;
};

const QStringList laidOut{u"about"_s, u"layout"_s, u"shown"_s};

} // namespace

class TrainingFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsWhatWasThereBefore();
    void showsTheNewestFirst();
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
    void mapsBothWays();
    void hiddenRowsAreNotMapped();
    void headersAreThoseOfTheTable();
    void selectionFollowsItsTraining();
    void selectionOfARowThatGoesIsGone();
    void randomLivesEqualTheNaiveWay();
};

void TrainingFilterModelTest::isEmptyAtFirst()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QCOMPARE(shown.rowCount(), 0);
    QCOMPARE(shown.columnCount(), int(Table::columnCountOfAll));
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

void TrainingFilterModelTest::sortsOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s}));
    Listener listener(shown);
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

void TrainingFilterModelTest::filtersOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b1"_s, u"c"_s, u"b2"_s}));
    Listener listener(shown);
    const TrainingFilter filter{.text = u"B"_s};
    shown.setFilter(filter);
    QCOMPARE(shown.filter(), filter);
    QCOMPARE(shownVersions(shown), (QStringList{u"b1"_s, u"b2"_s}));
    QCOMPARE(listener.heard, (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s}));
}

void TrainingFilterModelTest::mergesOnce()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    Listener listener(shown);
    // Rows go and come in many places, yet it is told once.
    table.replace(sampleTrainings({u"v"_s, u"a"_s, u"w"_s, u"c"_s, u"x"_s, u"e"_s}));
    QCOMPARE(listener.heard, (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s}));
    QCOMPARE(shown.rowCount(), 6);
}

void TrainingFilterModelTest::sameAgainIsSilent()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(RandomTrainings(1).some(100));
    shown.setFilter({.text = u"nightly"_s});
    Listener listener(shown);
    table.replace(RandomTrainings(1).some(100));
    shown.setFilter({.text = u"nightly"_s});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingFilterModelTest::filterThatHidesNothingIsSilent()
{
    Table table;
    TrainingFilterModel shown(&table);
    table.replace(sampleTrainings({u"a1"_s, u"a2"_s}));
    Listener listener(shown);
    shown.setFilter({.text = u"a"_s});
    QCOMPARE(listener.heard, QStringList());
}

void TrainingFilterModelTest::changedContentsAreToldOfShownRowsOnly()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    for (const int hidden : {1, 4})
        trainings[hidden].inference = true;
    table.replace(trainings);
    shown.sort(Table::Version, Qt::DescendingOrder);
    shown.setFilter({.statuses = {KnownTrainingStatus::Completed}});
    trainings[1].status = trainings[4].status = KnownTrainingStatus::Learning;
    table.replace(trainings);
    QCOMPARE(shownVersions(shown), (QStringList{u"f"_s, u"d"_s, u"c"_s, u"a"_s}));

    Listener listener(shown);
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

void TrainingFilterModelTest::changedContentsMayChangeOrderAndFilter()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    trainings[0].status = KnownTrainingStatus::Learning;
    table.replace(trainings);
    shown.setFilter({.statuses = {KnownTrainingStatus::Completed}});
    QCOMPARE(shownVersions(shown), (QStringList{u"b"_s, u"c"_s}));

    Listener listener(shown);
    trainings[0].status = KnownTrainingStatus::Completed;
    table.replace(trainings);
    QCOMPARE(shownVersions(shown), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(
        listener.heard,
        (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s, u"changed 0-0"_s}));
}

void TrainingFilterModelTest::changesBesideNewRowsAreToldToo()
{
    Table table;
    TrainingFilterModel shown(&table);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    table.replace(trainings);
    Listener listener(shown);
    trainings[1].description = u"changed"_s;
    trainings.prepend(sampleTraining(u"new"_s));
    table.replace(trainings);
    QCOMPARE(
        listener.heard,
        (QStringList{u"about"_s, u"layout"_s, u"facets"_s, u"shown"_s, u"changed 2-2"_s}));
}

void TrainingFilterModelTest::clearResets()
{
    Table table;
    TrainingFilterModel shown(&table);
    const QAbstractItemModelTester tester(&shown);
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    shown.setFilter({.text = u"b"_s});
    Listener listener(shown);
    table.clear();
    QCOMPARE(listener.heard, (QStringList{u"reset"_s, u"facets"_s, u"shown"_s}));
    QCOMPARE(shown.rowCount(), 0);
    table.replace(sampleTrainings({u"a"_s, u"b"_s}));
    QCOMPARE(shownVersions(shown), QStringList{u"b"_s}); // the filter stays
}

void TrainingFilterModelTest::facetsAreToldWhenTheyDiffer()
{
    Table table;
    TrainingFilterModel shown(&table);
    QList<Training> trainings = sampleTrainings({u"a"_s, u"b"_s, u"c"_s});
    trainings[1].status = KnownTrainingStatus::Learning;
    trainings[2].key.type = KnownTrainingType::Pop;
    table.replace(trainings);
    const QSignalSpy told(&shown, &TrainingFilterModel::facetsChanged);

    // Another status to choose hides rows, but what the others would show stays as it is.
    shown.setFilter({.statuses = {KnownTrainingStatus::Learning}});
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
    shown.setFilter({.text = u"b"_s});
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
    Listener listener(shown);
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
    shown.setFilter({.text = u"cc"_s});
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
    shown.setFilter({.text = u"b"_s});
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
                shown.index(row, random.below(Table::columnCountOfAll)),
                QItemSelectionModel::NoUpdate);
            current = shown.trainingAt(row).key;
        }
        const Listener listener(shown);
        bool reset = false;
        switch (random.below(10)) {
        case 0:
        case 1:
            column = random.below(Table::columnCountOfAll);
            order = random.once(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            shown.sort(column, order);
            break;
        case 2:
        case 3: {
            const QStringList texts{{}, u"night"_s, u"학습"_s, u"2024-07-30 v0"_s, u"paused"_s};
            TrainingFilter filter{.text = texts.at(random.below(int(texts.size())))};
            if (random.once(3))
                filter.statuses = {KnownTrainingStatus::Completed, KnownTrainingStatus::Ready};
            if (random.once(4))
                filter.types = {KnownTrainingType::Pop};
            if (random.once(4))
                filter.hpo = TrainingFilter::Choice::Yes;
            shown.setFilter(filter);
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

        TrainingMatcher matcher(shown.filter(), table);
        QStringList expected;
        QSet<TrainingKey> expectedKeys;
        for (const Training &training : naivelySorted(table, column, order)) {
            if (matcher.failures(training) == 0) {
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

QTEST_GUILESS_MAIN(TrainingFilterModelTest)
#include "tst_trainingfiltermodel.moc"
