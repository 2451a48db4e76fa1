// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/historysamples.h"
#include "storage/sqlconnection.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

using Kind = HistoryProblem::Kind;
using Status = KnownTrainingStatus;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void respondsInOrderAndInThisThread();
    void answersEachQuestion();
    void tellsTransitions();
    void questionsGoWithTheirContext();
    void theLastLookIsWritten();
    void tellsProblemsOnce();
    void damageEmptiesIt();
    void clearEmptiesIt();
    void prunesOnByItself();
    void aStuckDiskHoldsNobodyUp();

private:
    int count(History &history);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

int TestHistory::count(History &history)
{
    int found = -1;
    history.trainings(sampleBoard, {}, this, [&found](const QList<RememberedTraining> &trainings) {
        found = int(trainings.size());
    });
    if (!QTest::qWaitFor([&found] { return found >= 0; }, 20'000))
        QTest::qFail("no response", __FILE__, __LINE__);
    return found;
}

void TestHistory::respondsInOrderAndInThisThread()
{
    History history(m_folder->path());
    QList<int> sizes;
    bool isHere = true;
    for (int i = 1; i <= 3; ++i) {
        history.record(wholeLook(minute(i), {seen(sampleKey(i), Status::Completed)}));
        history.trainings(sampleBoard, {}, this, [&](const QList<RememberedTraining> &trainings) {
            sizes += int(trainings.size());
            isHere = isHere && QThread::currentThread() == thread();
        });
    }
    QVERIFY(sizes.isEmpty()); // never from inside the call
    QTRY_COMPARE(sizes, QList<int>({1, 2, 3}));
    QVERIFY(isHere);
}

void TestHistory::answersEachQuestion()
{
    History history(m_folder->path());
    history.record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    history.record(shortLook(minute(2), {seen(sampleKey(1), Status::Completed)}));
    history.setLookedAt(sampleBoard, minute(1));
    int responses = 0;
    history.states(sampleBoard, sampleKey(1), this, [&](const QList<ObservedState> &states) {
        responses += states.size() == 2;
    });
    history.observed(sampleBoard, this, [&](const QList<ObservedTraining> &observed) {
        responses += observed.size() == 1;
    });
    history.tookOfCompleted(sampleBoard, this, [&](const QList<ObservedDurations> &took) {
        responses += took.size() == 1;
    });
    history.serviceLooks(sampleBoard, this, [&](const QList<ServiceLooks> &looks) {
        responses += looks.size() == 1;
    });
    history.watchedSpans(sampleBoard, 0, minute(9), this, [&](const QList<WatchedSpan> &spans) {
        responses += spans.size() == 1;
    });
    history.lookedAt(sampleBoard, this, [&](qint64 moment) { responses += moment == minute(1); });
    history.size(this, [&](qint64 size) { responses += size > 0; });
    history.transitionsSince(
        sampleBoard, minute(1), this, [&](const QList<ObservedTransition> &transitions) {
            responses += transitions.size() == 1 && !transitions.first().isTold;
            history.markTold(transitions);
        });
    QTRY_COMPARE(responses, 8);
    history.transitionsSince(
        sampleBoard, 0, this, [&](const QList<ObservedTransition> &transitions) {
            responses += transitions.value(0).isTold;
        });
    QTRY_COMPARE(responses, 9);
    history.removeBoard(sampleBoard.accountId);
    QCOMPARE(count(history), 0);
}

void TestHistory::tellsTransitions()
{
    History history(m_folder->path());
    const QSignalSpy spy(&history, &History::recorded);
    history.record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    history.record(shortLook(minute(2), {seen(sampleKey(1), Status::Completed)}));
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(spy.at(0).at(0).value<HistoryBoard>() == sampleBoard);
    QVERIFY(spy.at(0).at(1).value<QList<ObservedTransition>>().isEmpty());
    const auto transitions = spy.at(1).at(1).value<QList<ObservedTransition>>();
    QCOMPARE(transitions.size(), 1);
    QCOMPARE(transitions.first().status, TrainingStatus(Status::Completed));
}

void TestHistory::questionsGoWithTheirContext()
{
    History history(m_folder->path());
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    history.lookedAt(sampleBoard, context.get(), [&isCalled](qint64) { isCalled = true; });
    context.reset();
    QCOMPARE(count(history), 0);
    QVERIFY(!isCalled);
}

void TestHistory::theLastLookIsWritten()
{
    QList<SeenTraining> many;
    for (int i = 0; i < 2'000; ++i)
        many += seen(sampleKey(i), Status::Completed);
    {
        History history(m_folder->path());
        history.record(wholeLook(minute(1), many));
        history.record(wholeLook(minute(2), {seen(sampleKey(5'000), Status::Completed)}));
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"history.db.open"_s)));
    History history(m_folder->path());
    QCOMPARE(count(history), 2'001);
}

void TestHistory::tellsProblemsOnce()
{
    History first(m_folder->path());
    QCOMPARE(count(first), 0);
    History second(m_folder->path());
    const QSignalSpy spy(&second, &History::problemFound);
    for (int i = 0; i < 5; ++i)
        second.record(wholeLook(minute(i)));
    QCOMPARE(count(second), 0);
    QCOMPARE(spy.size(), 1);
    const auto problem = spy.first().first().value<HistoryProblem>();
    QVERIFY(problem.kind == Kind::Locked);
    QCOMPARE(problem.file, m_folder->filePath(u"history.db"_s));
}

void TestHistory::damageEmptiesIt()
{
    QFile file(m_folder->filePath(u"history.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    History history(m_folder->path());
    const QSignalSpy problems(&history, &History::problemFound);
    const QSignalSpy emptied(&history, &History::emptied);
    QCOMPARE(count(history), 0);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(emptied.size(), 1);
    const auto problem = problems.first().first().value<HistoryProblem>();
    QVERIFY(problem.kind == Kind::Damaged);
    QVERIFY(QFile::exists(problem.keptAs));
}

void TestHistory::clearEmptiesIt()
{
    History history(m_folder->path());
    const QSignalSpy emptied(&history, &History::emptied);
    history.record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)}));
    history.clear();
    QCOMPARE(count(history), 0);
    QCOMPARE(emptied.size(), 1);
}

void TestHistory::prunesOnByItself()
{
    QList<SeenTraining> many;
    for (int i = 0; i < 11'000; ++i)
        many += seen(sampleKey(i), Status::Completed);
    History history(m_folder->path());
    const QSignalSpy pruned(&history, &History::pruned);
    history.record(wholeLook(minute(1), many));
    history.prune(minute(2), 120'000);      // what has been kept until then is not as old
    history.prune(minute(400'000), 60'000); // a clock that has jumped ahead
    QCOMPARE(count(history), many.size());
    history.record({.board = sampleBoard, .moment = minute(3), .wholeServices = {u"s2"_s}});
    history.prune(minute(400'000), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(pruned.size(), 3, 20'000);
    QCOMPARE(count(history), 0);
}

void TestHistory::aStuckDiskHoldsNobodyUp()
{
    {
        History history(m_folder->path());
        QCOMPARE(count(history), 0);
    }
    const QString mark = m_folder->filePath(u"history.db.open"_s);
    SqlConnection other; // keeps what is recorded waiting for the lock
    QVERIFY(other.open(m_folder->filePath(u"history.db"_s), {}));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer timer;
    bool isCalled = false;
    {
        History history(m_folder->path());
        for (int i = 1; i < 10; ++i)
            history.record(wholeLook(minute(i)));
        history.lookedAt(sampleBoard, this, [&isCalled](qint64) { isCalled = true; });
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 4'500, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(QFile::exists(mark)); // it is still at it
    QVERIFY(other.run(u"COMMIT"_s));
    other.close();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(mark), 20'000);
    QVERIFY(!isCalled);
    History history(m_folder->path());
    int spans = -1;
    history.watchedSpans(sampleBoard, 0, minute(99), this, [&](const QList<WatchedSpan> &found) {
        spans = int(found.size());
    });
    QTRY_COMPARE(spans, 1); // what waited was written in the end
}

static const RegisteredTest registered(__FILE__, runTest<TestHistory, QCoreApplication>);
#include "tst_history.moc"
