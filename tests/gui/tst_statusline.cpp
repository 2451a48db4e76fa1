// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "gui/elidedlabel.h"
#include "gui/statusline.h"
#include "models/trainingtablemodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QProgressBar>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAllRowsThatCouldNotBeRead();
    void saysThatMemoryDidNotSuffice();
    void saysThatWatchingIsPaused();
    void countsServicesThatHaveCome();
};

// Also those of which no text tells any more.
void StatusLineTest::countsAllRowsThatCouldNotBeRead()
{
    FakeAitems aitems;
    aitems.addService("one", {{"a1"}});
    aitems.trains["one"].append(QList<FakeAitems::Train>(1200, FakeAitems::Train{""}));
    aitems.pageSize = 5000;
    Board board;
    QStatusBar bar;
    const TrainingTableModel table(board.trainings());
    StatusLine line(&bar, &board, &table);
    const auto *count = bar.findChild<ElidedLabel *>(u"countLabel"_s);
    QVERIFY(count);
    board.setClient(aitems.client());
    QTRY_VERIFY(!board.isLoading());
    line.setShown(1);
    QVERIFY2(
        count->text().contains(u"incomplete: 1,200 row(s) could not be read"_s),
        qPrintable(count->text()));

    aitems.serviceRows.append(QByteArrayList(1500, "7"));
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    line.setShown(1);
    QVERIFY2(
        count->text().contains(u"incomplete: 1,500 service(s) could not be read"_s),
        qPrintable(count->text()));
}

void StatusLineTest::saysThatMemoryDidNotSuffice()
{
    FakeAitems aitems;
    aitems.addService("one", {{"a1"}, {"a2"}, {"a3"}});
    aitems.transport().setLimits({.trainingsMemory = 1000});
    Board board;
    QStatusBar bar;
    const TrainingTableModel table(board.trainings());
    StatusLine line(&bar, &board, &table);
    board.setClient(aitems.client());
    QTRY_VERIFY(!board.isLoading());
    line.setShown(board.trainings()->list().size());
    QCOMPARE(
        bar.findChild<ElidedLabel *>(u"countLabel"_s)->text(),
        u"%1 training(s), incomplete: the trainings exceed the memory limit"_s.arg(
            board.trainings()->list().size()));
}

void StatusLineTest::saysThatWatchingIsPaused()
{
    FakeAitems aitems;
    aitems.addService("one", {{"a1"}});
    Board board;
    QStatusBar bar;
    const TrainingTableModel table(board.trainings());
    StatusLine line(&bar, &board, &table);
    const auto *freshness = bar.findChild<ElidedLabel *>(u"freshnessLabel"_s);
    board.setAutoRefresh(false);
    line.update();
    QCOMPARE(freshness->text(), QString()); // there is nothing to watch
    board.setClient(aitems.client());
    QTRY_VERIFY(!board.isLoading());
    QVERIFY2(freshness->text().endsWith(u", paused"_s), qPrintable(freshness->text()));
    board.setAutoRefresh(true);
    QVERIFY2(freshness->text().contains(u", again in "_s), qPrintable(freshness->text()));
}

void StatusLineTest::countsServicesThatHaveCome()
{
    FakeAitems aitems;
    for (const char *service : {"one", "two", "three", "four"})
        aitems.addService(service, {{"v"}});
    aitems.heldEnds = {"/two/trains", "/four/trains"};
    aitems.troubles = {{"/three/trains", 403}}; // one that fails is no longer waited for
    Board board;
    QStatusBar bar;
    const TrainingTableModel table(board.trainings());
    StatusLine line(&bar, &board, &table);
    bar.show();
    const auto *progress = bar.findChild<ElidedLabel *>(u"progressLabel"_s);
    QVERIFY(!progress->isVisible());
    board.setClient(aitems.client());
    QTRY_COMPARE(progress->text(), u"2 of 4 service(s)"_s);
    QVERIFY(progress->isVisible());
    QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 4);
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 2);
    aitems.heldEnds.clear();
    aitems.release();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!progress->isVisible());
    QCOMPARE(board.trainings()->list().size(), 3);

    // Of one service nobody knows how much is still to come.
    aitems.heldEnds = {"/one/trains"};
    board.chooseService(u"one"_s);
    QVERIFY(board.isLoading());
    QVERIFY(!progress->isVisible());
    aitems.heldEnds.clear();
    aitems.release();
    QTRY_VERIFY(!board.isLoading());
}

static const RegisteredTest registered(__FILE__, runTest<StatusLineTest, QApplication>);
#include "tst_statusline.moc"
