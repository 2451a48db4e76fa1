// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// What a board shows, and what stays on it when something fails.

namespace {

// Of the service of this id; of all when it is empty.
ServiceStore::Sum sumIn(const ServiceStore &store, const QString &id)
{
    for (const Service &service : store.services()) {
        if (service.serviceId == id)
            return store.sumOf(service);
    }
    return store.sumOfAll();
}

} // namespace

class BoardTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void isEmptyWithoutAClient();
    void showsAllThatMayBeRead();
    void showsTheChosenServiceAlone();
    void takesTheChosenServiceWithTheClient();
    void firstPictureIsShownWhileItComes();
    void laterPicturesReplaceTheOldOneInOneGo();
    void sameAgainChangesNothing();
    void failedRefreshKeepsTheBoard();
    void failedListOfServicesKeepsTheBoard();
    void oneFailedServiceKeepsItsOldRows();
    void recoversFromFailure();
    void recentOnlyAsksAgain();
    void countsTellOfEachService();
    void countsOfOneServiceAreNotThoseOfAll();
    void recentOnesDoNotCount();
};

void BoardTest::isEmptyWithoutAClient()
{
    Board board;
    QVERIFY(!board.hasClient());
    QVERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QCOMPARE(board.host(), QString());
    QCOMPARE(board.state().updatedAt, 0);
    QCOMPARE(board.nextAt(), 0);
    QCOMPARE(board.services()->services().size(), 0);
    board.refresh();
    board.chooseService(u"one"_s);
    board.setRecentOnly(true);
    board.setAutoRefresh(true);
    QVERIFY(!board.isLoading());
    QCOMPARE(board.nextAt(), 0);
}

void BoardTest::showsAllThatMayBeRead()
{
    Board board;
    const QSignalSpy servicesLoaded(&board, &Board::servicesLoaded);
    board.setClient(m_aitems->client());
    QVERIFY(board.hasClient());
    QVERIFY(board.isLoading());
    QVERIFY(!board.services()->isLoaded());
    QCOMPARE(board.host(), u"127.0.0.1"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(board.services()->services().size(), 5);
    QCOMPARE(servicesLoaded.count(), 1);
    QVERIFY(board.services()->isLoaded());
    QVERIFY(!board.isStale());
    QCOMPARE(board.state().outcomes.size(), 3);
    QVERIFY(qAbs(board.state().updatedAt - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QVERIFY(m_aitems->askedFor("denied").isEmpty());
    QVERIFY(m_aitems->askedFor("deleted").isEmpty());
    QCOMPARE(board.services()->nameOf(u"one"_s), u"name of one"_s);
}

void BoardTest::showsTheChosenServiceAlone()
{
    Board board;
    loaded(board);
    board.chooseService(u"two"_s);
    QCOMPARE(board.chosenService(), u"two"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"b1"_s});
    QCOMPARE(m_aitems->asked(), (QByteArrayList{"/services/two/trains", "/services/two"}));
    board.chooseService(u"two"_s);
    QVERIFY(!board.isLoading());
}

void BoardTest::takesTheChosenServiceWithTheClient()
{
    Board board;
    board.setClient(m_aitems->client(), u"two"_s);
    QCOMPARE(board.chosenService(), u"two"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"b1"_s});
    QCOMPARE(m_aitems->askedFor("/trains"), QByteArrayList{"/services/two/trains"});
    QCOMPARE(board.services()->services().size(), 5);
}

void BoardTest::firstPictureIsShownWhileItComes()
{
    m_aitems->pageSize = 1;
    m_aitems->held = {"one/trains?offset=1"};
    Board board;
    board.setClient(m_aitems->client(), u"one"_s);
    QTRY_COMPARE(shown(board), QStringList{u"a1"_s});
    QVERIFY(board.isLoading());
    QCOMPARE(board.state().updatedAt, 0);
    QCOMPARE(board.rowsSoFar(), 1);
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s}));
    QVERIFY(board.state().updatedAt > 0);
}

void BoardTest::laterPicturesReplaceTheOldOneInOneGo()
{
    Board board;
    loaded(board, u"one"_s);
    m_aitems->pageSize = 1;
    m_aitems->trains["one"] = {{"a3"}, {"a4"}};
    m_aitems->held = {"offset=1"};
    board.refresh();
    QTRY_COMPARE(board.rowsSoFar(), 1);
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s}));
    m_aitems->release();
    QTRY_COMPARE(shown(board), (QStringList{u"a3"_s, u"a4"_s}));
}

void BoardTest::sameAgainChangesNothing()
{
    Board board;
    loaded(board);
    const QSignalSpy begins(board.trainings(), &TrainingStore::aboutToChange);
    const QSignalSpy changed(board.services(), &ServiceStore::servicesChanged);
    const QSignalSpy counted(board.services(), &ServiceStore::countsChanged);
    board.refresh();
    QVERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(begins.isEmpty());
    QVERIFY(changed.isEmpty());
    QVERIFY(counted.isEmpty());
}

void BoardTest::failedRefreshKeepsTheBoard()
{
    Board board;
    loaded(board);
    const qint64 updatedAt = board.state().updatedAt;
    m_aitems->troubles = {{"/trains", 500}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.isStale());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(board.state().updatedAt, updatedAt);
    QVERIFY(!board.state().servicesError);
    for (const ServiceOutcome &outcome : board.state().outcomes)
        QCOMPARE(outcome.error->kind, ApiError::Kind::ServiceFailed);
}

void BoardTest::failedListOfServicesKeepsTheBoard()
{
    Board board;
    loaded(board);
    m_aitems->troubles = {{"/services", 500}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.isStale());
    QVERIFY(board.state().servicesError);
    QCOMPARE(board.state().servicesError->httpStatus, 500);
    QCOMPARE(board.services()->services().size(), 5);
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QVERIFY(m_aitems->askedFor("/trains").isEmpty());
}

void BoardTest::oneFailedServiceKeepsItsOldRows()
{
    Board board;
    loaded(board);
    m_aitems->troubles = {{"/two/trains", 500}};
    m_aitems->trains["one"] = {{"a2"}, {"a3"}};
    m_aitems->trains["two"] = {{"b2"}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a2"_s, u"a3"_s, u"b1"_s, u"e1"_s}));
    QVERIFY(board.isStale());
}

void BoardTest::recoversFromFailure()
{
    Board board;
    m_aitems->troubles = {{"/services", 503}};
    loaded(board);
    QVERIFY(board.isStale());
    QVERIFY(!board.services()->isLoaded());
    QCOMPARE(shown(board), QStringList());
    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QVERIFY(!board.state().servicesError);
    QCOMPARE(shown(board).size(), 4);
}

void BoardTest::recentOnlyAsksAgain()
{
    Board board;
    loaded(board, u"one"_s);
    board.setRecentOnly(true);
    QVERIFY(board.recentOnly());
    QCOMPARE(shown(board), QStringList());
    QTRY_VERIFY(!board.isLoading());
    board.setRecentOnly(true);
    QVERIFY(!board.isLoading());
    board.setRecentOnly(false);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(
        m_aitems->asked(),
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/one", "/services/one/trains",
            "/services/one"}));
}

void BoardTest::countsTellOfEachService()
{
    m_aitems->trains["one"] = {{"a1", "learning"}, {"a2", "waiting"}, {"a3", "learningFailed"}};
    Board board;
    loaded(board);
    const auto sumOf = [&](const QString &id) { return sumIn(*board.services(), id); };
    using Knowledge = ServiceStore::Knowledge;
    QCOMPARE(sumOf(u"one"_s).inProgress, 2);
    QCOMPARE(sumOf(u"one"_s).failedInLastDay, 0); // it failed in 2024
    QCOMPARE(sumOf(u"one"_s).failed, 1);
    QCOMPARE(sumOf(u"two"_s).inProgress, 0);
    QCOMPARE(sumOf(u"two"_s).knowledge, Knowledge::Known);
    QCOMPARE(sumOf(u"denied"_s).knowledge, Knowledge::None);
    QCOMPARE(sumOf({}).inProgress, 2);

    // Of a service that fails the last ones stay.
    m_aitems->trains["one"] = {{"a1", "completed"}};
    m_aitems->troubles = {{"/one/trains", 500}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(sumOf(u"one"_s).inProgress, 2);
}

void BoardTest::countsOfOneServiceAreNotThoseOfAll()
{
    m_aitems->trains["one"] = {{"a1", "learning"}};
    Board board;
    loaded(board, u"one"_s); // as after a start with the service that was chosen last
    using Counts = ServiceStore::Knowledge;
    const auto state = [&](const QString &id) { return sumIn(*board.services(), id).knowledge; };
    QCOMPARE(state(u"one"_s), Counts::Known);
    QCOMPARE(state(u"two"_s), Counts::Unknown);
    QCOMPARE(state({}), Counts::Unknown);

    board.chooseService({});
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(state(u"two"_s), Counts::Known);
    QCOMPARE(state({}), Counts::Known);

    board.chooseService(u"one"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(state(u"one"_s), Counts::Known);
    QCOMPARE(state(u"two"_s), Counts::Old);
    QCOMPARE(state({}), Counts::Old);
}

void BoardTest::recentOnesDoNotCount()
{
    Board board;
    board.setRecentOnly(true);
    loaded(board);
    QCOMPARE(board.services()->sumOfAll().knowledge, ServiceStore::Knowledge::Unknown);
}

static const RegisteredTest registered(__FILE__, runTest<BoardTest, QCoreApplication>);
#include "tst_board.moc"
