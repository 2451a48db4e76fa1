// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a board makes of a list of services that is not all well.
class BoardServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsThatCannotBeReadAreToldAndTheOthersShown();
    void listOfWhichNothingCanBeReadKeepsTheOldOne();
    void anotherAccountBeginsWithoutProblems();
    void deniedOnesAreCounted();
    void thoseThatDidNotComeAreNamed();
    void anotherAttemptIsToldWhileItIsUnderWay();

private:
    void load(Board &board);
    void refresh(Board &board);

    std::unique_ptr<FakeAitems> m_aitems;
};

void BoardServicesTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}});
}

void BoardServicesTest::load(Board &board)
{
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
}

void BoardServicesTest::refresh(Board &board)
{
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
}

void BoardServicesTest::rowsThatCannotBeReadAreToldAndTheOthersShown()
{
    m_aitems->serviceRows.append("7");
    m_aitems->serviceRows.append(R"({"name":"two"})");
    Board board;
    load(board);
    QVERIFY(!board.state().servicesError);
    QCOMPARE(board.state().servicesProblems.size(), 2);
    QVERIFY(board.state().missesServices());
    QCOMPARE(board.services()->services().size(), 1);
    QCOMPARE(board.trainings()->list().size(), 2);

    m_aitems->serviceRows.resize(1);
    refresh(board);
    QVERIFY(board.state().servicesProblems.isEmpty());
    QVERIFY(!board.state().missesServices());
}

void BoardServicesTest::listOfWhichNothingCanBeReadKeepsTheOldOne()
{
    Board board;
    load(board);
    m_aitems->serviceRows = {"null", "[]"};
    refresh(board);
    QVERIFY(board.state().servicesError);
    QCOMPARE(board.state().servicesError->kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(board.state().servicesError->problems.value(1).place(), u"services[1]"_s);
    QVERIFY(board.state().servicesError->failedAt > 0);
    QVERIFY(board.isStale());
    QCOMPARE(board.services()->services().size(), 1);
    QCOMPARE(board.trainings()->list().size(), 2);
}

void BoardServicesTest::anotherAccountBeginsWithoutProblems()
{
    m_aitems->serviceRows.append("7");
    Board board;
    load(board);
    QVERIFY(board.state().missesServices());
    board.setClient(nullptr);
    QVERIFY(!board.state().missesServices());
}

void BoardServicesTest::deniedOnesAreCounted()
{
    m_aitems->addService("two", {}, "learnable", "Deny");
    m_aitems->addService("three", {}, "deleted", "Deny");
    Board board;
    load(board);
    QCOMPARE(board.services()->deniedCount(), 1);
    QVERIFY(!board.state().missesServices());
}

void BoardServicesTest::thoseThatDidNotComeAreNamed()
{
    m_aitems->addService("two", {{"b1"}});
    Board board;
    load(board);
    QVERIFY(board.staleServices().isEmpty());
    m_aitems->troubles.insert("/two/trains", 403);
    refresh(board);
    QCOMPARE(board.staleServices(), QSet{u"two"_s});
    m_aitems->troubles.insert("/services", 403);
    refresh(board);
    QVERIFY(board.staleServices().contains(u"one"_s));
    m_aitems->troubles.clear();
    refresh(board);
    QVERIFY(board.staleServices().isEmpty());
}

void BoardServicesTest::anotherAttemptIsToldWhileItIsUnderWay()
{
    m_aitems->transport().setLimits({.pauseBase = 1h, .pauseCap = 1h});
    m_aitems->troubles.insert("/one/trains", 503);
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(board.waiting());
    QVERIFY(!board.retrying());

    m_aitems->troubles.clear();
    m_aitems->heldEnds.append("/one/trains");
    board.retryNow();
    QVERIFY(!board.waiting());
    QVERIFY(board.retrying());
    QCOMPARE(board.retrying()->attempt, 2);
    QCOMPARE(board.retrying()->error.httpStatus, 503);

    m_aitems->heldEnds.clear();
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.retrying());
    QVERIFY(!board.isStale());
}

static const RegisteredTest registered(__FILE__, runTest<BoardServicesTest, QCoreApplication>);
#include "tst_boardservices.moc"
