// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/boardrecorder.h"
#include "board/fakeaitems.h"
#include "board/statehistory.h"
#include "board/testclock.h"
#include "core/hpocatalog.h"
#include "gui/trainingdialog.h"
#include "models/trainingtablemodel.h"
#include "storage/history.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The tab of the details that shows in which states a training was seen.
class StateHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTraining();
};

void StateHistoryTest::followsTheTraining()
{
    FakeAitems aitems;
    aitems.knowsRecent = true;
    aitems.addService("shop", {{"a1", "learning"}, {"a2"}});
    const QTemporaryDir folder;
    const HpoCatalog catalog;
    TestClock clock;
    Board board(&clock);
    History history(folder.path());
    BoardRecorder recorder(&board, &history);
    const StateHistory states(&history, &recorder);
    const TrainingTableModel model(board.trainings());
    recorder.setBoard({.accountId = u"test"_s, .endpoint = u"here"_s});
    board.setClient(aitems.client());
    QTRY_VERIFY(!board.isLoading());

    const TrainingKey key{u"shop"_s, TrainingType(KnownTrainingType::Pop), u"a1"_s};
    const QPointer<TrainingDialog> dialog = new TrainingDialog(key, &model, &catalog);
    dialog->setStateHistory(&states);
    auto *view = dialog->findChild<QTableView *>(u"stateHistoryView"_s);
    QVERIFY(view);
    QCOMPARE(view->accessibleName(), u"State history"_s);
    QCOMPARE(dialog->findChild<QTabWidget *>()->indexOf(view), 1);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Training"_s);
    const auto *line = dialog->findChild<QWidget *>(u"stateLine"_s);
    QVERIFY(line);
    // One state of which nobody saw the beginning stands in the headline already.
    QVERIFY(line->isHidden());
    QVERIFY(line->accessibleDescription().startsWith(u"Training before "_s));

    aitems.trains["shop"][0].status = "completed";
    clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Completed"_s);
    QVERIFY(line->accessibleDescription().contains(u", Completed "_s));
    QVERIFY(!line->isHidden());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

static const RegisteredTest registered(__FILE__, runTest<StateHistoryTest, QApplication>);
#include "tst_statehistory.moc"
