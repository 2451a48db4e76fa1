// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statehistorymodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = StateHistoryModel;

// The table of the states in which a training was seen.
class StateHistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void anotherLookMovesNothing();

private:
    // In the year 2023, in UTC.
    static QList<ObservedState> states()
    {
        constexpr qint64 begin = 1'700'000'000'000; // 14 November, 22:13:20
        return {
            {.status = KnownTrainingStatus::Learning,
             .after = 0,
             .first = begin,
             .last = begin + 60'000},
            {.status = TrainingStatus::fromText(u"paused"),
             .after = begin + 60'000,
             .first = begin + 90'000,
             .last = begin + 120'000}};
    }
};

void StateHistoryModelTest::showsTheNewestFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setTimeFormat(TimeFormat(Zone::utc()));
    model.setStates(states());
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(0, Model::State), u"paused"_s);
    QVERIFY(text(0, Model::Began).contains(u"22:14:50"_s));
    QVERIFY(text(0, Model::Began, Qt::ToolTipRole).contains(u"22:14:20"_s));
    QVERIFY(text(0, Model::LastSeen).contains(u"22:15:20"_s));
    QCOMPARE(text(1, Model::State), u"Training"_s);
    QVERIFY(text(1, Model::Began).startsWith(u"before "_s));
    QVERIFY(text(1, Model::Began).contains(u"22:13:20"_s));
    QCOMPARE(
        text(1, Model::Began, Qt::ToolTipRole),
        u"It was in this state when Trainboard first saw it."_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void StateHistoryModelTest::anotherLookMovesNothing()
{
    Model model;
    model.setStates(states());
    const QSignalSpy resets(&model, &Model::modelReset);
    const QSignalSpy changes(&model, &Model::dataChanged);
    QList<ObservedState> later = states();
    model.setStates(later);
    QCOMPARE(changes.size(), 0);
    later.last().last += 30'000;
    model.setStates(later);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    later.append({.status = KnownTrainingStatus::Completed, .after = 1, .first = 2, .last = 2});
    model.setStates(later);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.index(0, Model::State).data().toString(), u"Completed"_s);
}

static const RegisteredTest registered(__FILE__, runTest<StateHistoryModelTest, QCoreApplication>);
#include "tst_statehistorymodel.moc"
