// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a board tells, and lets its user do, while an answer is waited for.
class BoardWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pauseBeforeAnotherAttemptIsTold_data();
    void pauseBeforeAnotherAttemptIsTold();
    void retryNowEndsThePause_data();
    void retryNowEndsThePause();
    void choosingAnotherServiceEndsThePause();
    void cancelEndsThePauseAndKeepsTheBoard();
    void cancelOfTheFirstPictureTellsThatThereIsNone();
    void cancelShowsWhatHasCome();
    void cancelOfAnAnswerThatDoesNotCome();
    void cancelWithNothingUnderWayDoesNothing();
    void refreshAfterCancelShowsAll();
    void looksAgainByItselfAfterCancel();
    void noServiceIsCountedBeforeTheyAreKnown();
    void slowListOfServicesIsWaitedFor();
    void pauseThatTheServiceAsksForIsKept_data();
    void pauseThatTheServiceAsksForIsKept();

private:
    void pauseForEver() { m_aitems->transport().setLimits({.pauseBase = 1h, .pauseCap = 1h}); }
    void loaded(Board &board);

    std::unique_ptr<FakeAitems> m_aitems;
};

void BoardWaitingTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}});
    m_aitems->addService("two", {{"b1"}});
}

void BoardWaitingTest::loaded(Board &board)
{
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(board.trainings()->list().size(), 3);
    m_aitems->forgetAsked();
}

void BoardWaitingTest::pauseBeforeAnotherAttemptIsTold_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("of the services") << "/services"_ba;
    QTest::newRow("of the trainings") << "/two/trains"_ba;
}

void BoardWaitingTest::pauseBeforeAnotherAttemptIsTold()
{
    QFETCH(const QByteArray, trouble);
    pauseForEver();
    m_aitems->troubles.insert(trouble, 503);
    Board board;
    QSignalSpy changed(&board, &Board::stateChanged);
    board.setClient(m_aitems->client());
    QVERIFY(!board.waiting());
    QTRY_VERIFY(board.waiting());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(board.waiting()->attempt, 2);
    QCOMPARE(board.waiting()->attempts, 3);
    QCOMPARE(board.waiting()->error.httpStatus, 503);
    QVERIFY(board.waiting()->until <= QDateTime::currentMSecsSinceEpoch() + 3600 * 1000);
    QVERIFY(board.isLoading());
    QVERIFY(!board.isStale()); // it has not failed yet
}

void BoardWaitingTest::retryNowEndsThePause_data()
{
    pauseBeforeAnotherAttemptIsTold_data();
}

void BoardWaitingTest::retryNowEndsThePause()
{
    QFETCH(const QByteArray, trouble);
    pauseForEver();
    m_aitems->troubles.insert(trouble, 503);
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(board.waiting());
    m_aitems->troubles.clear();
    board.retryNow();
    QVERIFY(!board.waiting());
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QCOMPARE(board.trainings()->list().size(), 3);
}

void BoardWaitingTest::choosingAnotherServiceEndsThePause()
{
    pauseForEver();
    m_aitems->troubles.insert("/two/trains", 503);
    Board board;
    board.setClient(m_aitems->client(), u"two"_s);
    QTRY_VERIFY(board.waiting());
    board.chooseService(u"one"_s);
    QVERIFY(!board.waiting());
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(board.trainings()->list().size(), 2);
    QCOMPARE(m_aitems->askedFor("/two/trains").size(), 1);
}

void BoardWaitingTest::cancelEndsThePauseAndKeepsTheBoard()
{
    Board board;
    loaded(board);
    pauseForEver();
    m_aitems->troubles.insert("/two/trains", 503);
    board.refresh();
    QTRY_VERIFY(board.waiting());
    const qint64 updatedAt = board.state().updatedAt;

    board.cancel();
    QVERIFY(!board.waiting());
    QVERIFY(!board.isLoading());
    QVERIFY(board.state().wasCancelled);
    QVERIFY(board.isStale());
    QCOMPARE(board.trainings()->list().size(), 3);
    QCOMPARE(board.state().updatedAt, updatedAt);
}

void BoardWaitingTest::cancelOfTheFirstPictureTellsThatThereIsNone()
{
    m_aitems->held.append("/two/trains");
    Board board;
    board.setClient(m_aitems->client());
    QTRY_COMPARE(board.trainings()->list().size(), 2); // those of the other service are there
    board.cancel();
    QVERIFY(board.state().wasCancelled);
    QCOMPARE(board.state().updatedAt, 0);
    QCOMPARE(board.trainings()->list().size(), 2);
}

// Pages are shown together, but those that are not shown yet have come all the same.
void BoardWaitingTest::cancelShowsWhatHasCome()
{
    QList<FakeAitems::Train> many;
    for (int i = 0; i < 10; ++i)
        many.append({QByteArray::number(i)});
    m_aitems->addService("many", many);
    m_aitems->pageSize = 2;
    m_aitems->heldEnds.append("?offset=6&limit=2");
    Board board;
    board.setClient(m_aitems->client(), u"many"_s);
    QTRY_COMPARE(board.rowsSoFar(), 6);
    board.cancel();
    QCOMPARE(board.trainings()->list().size(), 6);
}

void BoardWaitingTest::cancelOfAnAnswerThatDoesNotCome()
{
    m_aitems->held.append("/services");
    Board board;
    board.setClient(m_aitems->client());
    QTRY_COMPARE(m_aitems->asked().size(), 1);
    QSignalSpy changed(&board, &Board::stateChanged);
    board.cancel();
    QVERIFY(!board.isLoading());
    QVERIFY(!changed.isEmpty());
    m_aitems->release();
    m_aitems->roundTrip();
    QVERIFY(!board.services()->isLoaded());
}

void BoardWaitingTest::cancelWithNothingUnderWayDoesNothing()
{
    Board board;
    board.cancel();
    QVERIFY(!board.state().wasCancelled);
    loaded(board);
    board.cancel();
    QVERIFY(!board.state().wasCancelled);
    QVERIFY(!board.isStale());
}

void BoardWaitingTest::refreshAfterCancelShowsAll()
{
    m_aitems->held.append("/services");
    Board board;
    board.setClient(m_aitems->client());
    board.cancel();
    m_aitems->held.clear();
    board.refresh();
    QVERIFY(!board.state().wasCancelled);
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QCOMPARE(board.trainings()->list().size(), 3);
}

void BoardWaitingTest::looksAgainByItselfAfterCancel()
{
    m_aitems->held.append("/services");
    Board board;
    board.setSchedule({.busy = 20ms, .idle = 20ms});
    board.setClient(m_aitems->client());
    board.cancel();
    QVERIFY(board.nextAt() > 0);
    m_aitems->held.clear();
    QTRY_VERIFY(board.state().updatedAt > 0);
}

void BoardWaitingTest::noServiceIsCountedBeforeTheyAreKnown()
{
    m_aitems->troubles.insert("/services", 404);
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.services()->isLoaded());
    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.services()->isLoaded());
    QCOMPARE(board.services()->services().size(), 2);
}

// Else it would be asked for anew each time, and never come.
void BoardWaitingTest::slowListOfServicesIsWaitedFor()
{
    m_aitems->heldEnds.append("/services");
    Board board;
    board.setSchedule({.busy = 1ms, .idle = 1ms});
    board.setClient(m_aitems->client(), u"one"_s);
    QTRY_VERIFY(board.state().updatedAt > 0);
    QVERIFY(board.isLoading());
    QCOMPARE(board.nextAt(), 0);
    m_aitems->heldEnds.clear();
    m_aitems->release();
    QTRY_VERIFY(board.services()->isLoaded());
}

void BoardWaitingTest::pauseThatTheServiceAsksForIsKept_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("half an hour") << "1800"_ba << qint64(1800);
    QTest::newRow("for ever") << "99999999999"_ba << qint64(3600);
}

void BoardWaitingTest::pauseThatTheServiceAsksForIsKept()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    LoopbackServer server(LoopbackResponse::json("{}", 429, {{"Retry-After", header}}));
    TestNetwork network;
    Board board;
    board.setClient(std::make_unique<ApiClient>(
        &network.transport, server.endpoint(), Credentials{u"KEY"_s, u"secret"_s}));
    QTRY_VERIFY(!board.isLoading());
    const qint64 left = board.nextAt() - QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(
        left <= seconds * 1000 && left > (seconds - 60) * 1000, qPrintable(QString::number(left)));
}

static const RegisteredTest registered(__FILE__, runTest<BoardWaitingTest, QCoreApplication>);
#include "tst_boardwaiting.moc"
