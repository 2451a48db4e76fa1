// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board.h"
#include "models/fakeaitems.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList shown(Board &board)
{
    QStringList versions;
    for (const Training &training : board.trainings()->trainings())
        versions.append(training.key.version);
    versions.sort();
    return versions;
}

// Milliseconds until the board looks again by itself; a large negative number when it will not.
qint64 pause(const Board &board)
{
    return board.nextAt() - QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void recentOnesDoNotCount();
    void looksMoreOftenWhileSomethingIsInProgress();
    void pausesGrowWhileServicesFail_data();
    void pausesGrowWhileServicesFail();
    void keysThatWereRefusedAreNotTriedAgain_data();
    void keysThatWereRefusedAreNotTriedAgain();
    void looksAgainByItself();
    void doesNotLookByItselfWhenSwitchedOff();
    void choosingWhileServicesAreLoading();
    void choosingAllWhileServicesAreLoading();
    void choosingAnotherServiceTakesTheOldRowsAway();
    void anotherClientTakesAllAway();
    void noClientTakesAllAway();
    void refreshWhileLoadingAsksOnce();
    void endsInSilenceWhileLoading();

private:
    void loaded(Board &board, const QString &serviceId = {});

    std::unique_ptr<FakeAitems> m_aitems;
};

void BoardTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}});
    m_aitems->addService("two", {{"b1"}});
    m_aitems->addService("denied", {{"c1"}}, "learnable", "Deny");
    m_aitems->addService("deleted", {{"d1"}}, "deleted");
    m_aitems->addService("three", {{"e1"}});
}

// Until the first picture has come.
void BoardTest::loaded(Board &board, const QString &serviceId)
{
    board.setClient(m_aitems->client(), serviceId);
    QTRY_VERIFY(!board.isLoading());
    m_aitems->forgetAsked();
}

void BoardTest::isEmptyWithoutAClient()
{
    Board board;
    QVERIFY(!board.hasClient());
    QVERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QCOMPARE(board.host(), QString());
    QCOMPARE(board.updatedAt(), 0);
    QCOMPARE(board.nextAt(), 0);
    QCOMPARE(board.services()->rowCount(), 1);
    board.refresh();
    board.chooseService(u"one"_s);
    board.setRecentOnly(true);
    board.setRefreshesByItself(true);
    QVERIFY(!board.isLoading());
    QCOMPARE(board.nextAt(), 0);
}

void BoardTest::showsAllThatMayBeRead()
{
    Board board;
    const QAbstractItemModelTester tester(board.trainings());
    const QSignalSpy servicesLoaded(&board, &Board::servicesLoaded);
    board.setClient(m_aitems->client());
    QVERIFY(board.hasClient());
    QVERIFY(board.isLoading());
    QVERIFY(!board.servicesAreLoaded());
    QCOMPARE(board.host(), u"127.0.0.1"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(board.services()->rowCount(), 6);
    QCOMPARE(servicesLoaded.count(), 1);
    QVERIFY(board.servicesAreLoaded());
    QVERIFY(!board.isStale());
    QCOMPARE(board.outcomes().size(), 3);
    QVERIFY(qAbs(board.updatedAt() - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QVERIFY(m_aitems->askedFor("denied").isEmpty());
    QVERIFY(m_aitems->askedFor("deleted").isEmpty());
    QCOMPARE(board.trainings()->serviceName(u"one"_s), u"name of one"_s);
}

void BoardTest::showsTheChosenServiceAlone()
{
    Board board;
    loaded(board);
    board.chooseService(u"two"_s);
    QCOMPARE(board.chosenService(), u"two"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"b1"_s});
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/two/trains"});
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
    QCOMPARE(board.services()->rowCount(), 6);
}

void BoardTest::firstPictureIsShownWhileItComes()
{
    m_aitems->pageSize = 1;
    m_aitems->held = {"one/trains?offset=1"};
    Board board;
    board.setClient(m_aitems->client(), u"one"_s);
    QTRY_COMPARE(shown(board), QStringList{u"a1"_s});
    QVERIFY(board.isLoading());
    QCOMPARE(board.updatedAt(), 0);
    QCOMPARE(board.rowsSoFar(), 1);
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s}));
    QVERIFY(board.updatedAt() > 0);
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
    const QSignalSpy begins(board.trainings(), &TrainingTableModel::mergeBegins);
    const QSignalSpy changed(board.services(), &QAbstractItemModel::dataChanged);
    const QSignalSpy moved(board.services(), &QAbstractItemModel::rowsMoved);
    board.refresh();
    QVERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(begins.isEmpty());
    QVERIFY(changed.isEmpty());
    QVERIFY(moved.isEmpty());
}

void BoardTest::failedRefreshKeepsTheBoard()
{
    Board board;
    loaded(board);
    const qint64 updatedAt = board.updatedAt();
    m_aitems->troubles = {{"/trains", 500}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.isStale());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(board.updatedAt(), updatedAt);
    QVERIFY(!board.servicesError());
    for (const ServiceOutcome &outcome : board.outcomes())
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
    QVERIFY(board.servicesError());
    QCOMPARE(board.servicesError()->httpStatus, 500);
    QCOMPARE(board.services()->rowCount(), 6);
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
    QVERIFY(!board.servicesAreLoaded());
    QCOMPARE(shown(board), QStringList());
    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QVERIFY(!board.servicesError());
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
        (QByteArrayList{"/services/one/trains?isRecent=true", "/services/one/trains"}));
}

void BoardTest::countsTellOfEachService()
{
    m_aitems->trains["one"] = {{"a1", "learning"}, {"a2", "waiting"}, {"a3", "learningFailed"}};
    Board board;
    loaded(board);
    const ServiceListModel &services = *board.services();
    const auto count = [&](const QString &id, int role) {
        return services.index(services.rowOf(id)).data(role);
    };
    QCOMPARE(count(u"one"_s, ServiceListModel::InProgressRole), QVariant(2));
    QCOMPARE(count(u"one"_s, ServiceListModel::FailedRole), QVariant(1));
    QCOMPARE(count(u"two"_s, ServiceListModel::InProgressRole), QVariant(0));
    QVERIFY(!count(u"denied"_s, ServiceListModel::InProgressRole).isValid());
    QCOMPARE(count({}, ServiceListModel::InProgressRole), QVariant(2));

    // Of a service that fails the last ones stay.
    m_aitems->trains["one"] = {{"a1", "completed"}};
    m_aitems->troubles = {{"/one/trains", 500}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(count(u"one"_s, ServiceListModel::InProgressRole), QVariant(2));
}

void BoardTest::recentOnesDoNotCount()
{
    Board board;
    board.setRecentOnly(true);
    loaded(board);
    QVERIFY(!board.services()->index(0).data(ServiceListModel::InProgressRole).isValid());
}

void BoardTest::looksMoreOftenWhileSomethingIsInProgress()
{
    Board board;
    board.setPace(1min, 3min);
    loaded(board, u"one"_s);
    QVERIFY(pause(board) > 170'000);
    QVERIFY(pause(board) <= 180'000);
    m_aitems->trains["one"] = {{"a1", "learning"}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(pause(board) > 50'000);
    QVERIFY(pause(board) <= 60'000);
}

void BoardTest::pausesGrowWhileServicesFail_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the list of services, all chosen") << QByteArray("/services") << QString();
    QTest::newRow("the list of services, one chosen") << QByteArray("/services") << u"one"_s;
    QTest::newRow("all trainings") << QByteArray("/trains") << QString();
    QTest::newRow("one of three") << QByteArray("/one/trains") << QString();
    QTest::newRow("the chosen one") << QByteArray("/one/trains") << u"one"_s;
}

void BoardTest::pausesGrowWhileServicesFail()
{
    QFETCH(const QByteArray, trouble);
    QFETCH(const QString, chosen);
    Board board;
    board.setPace(1min, 1min);
    loaded(board, chosen);
    m_aitems->troubles = {{trouble, 503}};
    for (const int minutes : {2, 4, 5, 5}) {
        board.refresh();
        QTRY_VERIFY(!board.isLoading());
        QVERIFY(board.isStale());
        QVERIFY2(pause(board) > (minutes - 1) * 60'000, qPrintable(QString::number(pause(board))));
        QVERIFY2(pause(board) <= minutes * 60'000, qPrintable(QString::number(pause(board))));
    }
    m_aitems->troubles.clear();
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(pause(board) <= 60'000);
    QVERIFY(pause(board) > 0);
}

void BoardTest::keysThatWereRefusedAreNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("services, 401") << QByteArray("/services") << 401 << QString();
    QTest::newRow("services, 403") << QByteArray("/services") << 403 << QString();
    QTest::newRow("all trainings, 401") << QByteArray("/trains") << 401 << QString();
    QTest::newRow("the chosen one, 403") << QByteArray("/trains") << 403 << u"one"_s;
}

void BoardTest::keysThatWereRefusedAreNotTriedAgain()
{
    QFETCH(const QByteArray, trouble);
    QFETCH(const int, status);
    QFETCH(const QString, chosen);
    m_aitems->troubles = {{trouble, status}};
    Board board;
    board.setPace(1ms, 1ms);
    loaded(board, chosen);
    QCOMPARE(board.nextAt(), 0);
    board.setRefreshesByItself(false);
    board.setRefreshesByItself(true);
    QCOMPARE(board.nextAt(), 0);

    m_aitems->troubles.clear();
    board.setPace(1min, 1min);
    board.refresh(); // a person may
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.nextAt() > 0);
    QVERIFY(!board.isStale());
}

void BoardTest::looksAgainByItself()
{
    Board board;
    board.setPace(1ms, 1ms);
    board.setClient(m_aitems->client(), u"one"_s);
    QTRY_VERIFY(m_aitems->askedFor("/one/trains").size() >= 3);
    m_aitems->trains["one"] = {{"a9"}};
    QTRY_COMPARE(shown(board), QStringList{u"a9"_s});
}

void BoardTest::doesNotLookByItselfWhenSwitchedOff()
{
    Board board;
    board.setPace(1min, 1min);
    board.setRefreshesByItself(false);
    loaded(board);
    QCOMPARE(board.nextAt(), 0);
    const QSignalSpy stateChanged(&board, &Board::stateChanged);
    board.setRefreshesByItself(true);
    QVERIFY(board.nextAt() > 0);
    board.setRefreshesByItself(false);
    QCOMPARE(board.nextAt(), 0);
    QCOMPARE(stateChanged.count(), 2);
}

void BoardTest::choosingWhileServicesAreLoading()
{
    m_aitems->held = {"/services"};
    Board board;
    board.setClient(m_aitems->client());
    QTRY_COMPARE(m_aitems->asked(), QByteArrayList{"/services"});
    m_aitems->held = {};
    board.chooseService(u"two"_s); // need not wait for the list
    QTRY_COMPARE(shown(board), QStringList{u"b1"_s});
    QVERIFY(board.isLoading());
    QVERIFY(!board.servicesAreLoaded());
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QVERIFY(board.servicesAreLoaded());
    QCOMPARE(m_aitems->asked(), (QByteArrayList{"/services", "/services/two/trains"}));
    QCOMPARE(shown(board), QStringList{u"b1"_s});
}

void BoardTest::choosingAllWhileServicesAreLoading()
{
    m_aitems->held = {"/services"};
    Board board;
    board.setClient(m_aitems->client(), u"two"_s);
    board.chooseService({});
    QTRY_VERIFY(!m_aitems->askedFor("/services").isEmpty());
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
}

void BoardTest::choosingAnotherServiceTakesTheOldRowsAway()
{
    Board board;
    loaded(board, u"one"_s);
    m_aitems->held = {"/trains"};
    board.chooseService(u"two"_s);
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.updatedAt(), 0);
    QVERIFY(board.outcomes().isEmpty());
    board.chooseService(u"three"_s); // the newest question wins
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"e1"_s});
}

void BoardTest::anotherClientTakesAllAway()
{
    FakeAitems other;
    other.addService("other", {{"x1"}});
    Board board;
    loaded(board);
    m_aitems->held = {"/services"};
    board.refresh();
    QTRY_VERIFY(!m_aitems->asked().isEmpty());
    board.setClient(other.client());
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.services()->rowCount(), 1);
    QVERIFY(!board.servicesAreLoaded());
    QTRY_VERIFY(!board.isLoading());
    m_aitems->release();
    m_aitems->roundTrip();
    QCOMPARE(shown(board), QStringList{u"x1"_s});
    QCOMPARE(board.services()->rowCount(), 2);
    board.setClient(nullptr); // before its network goes
}

void BoardTest::noClientTakesAllAway()
{
    Board board;
    loaded(board);
    m_aitems->held = {"/services"};
    board.refresh();
    board.setClient(nullptr);
    QVERIFY(!board.isLoading());
    QVERIFY(!board.hasClient());
    QCOMPARE(shown(board), QStringList());
    QCOMPARE(board.services()->rowCount(), 1);
    QCOMPARE(board.updatedAt(), 0);
    QCOMPARE(board.nextAt(), 0);
    m_aitems->release();
    m_aitems->roundTrip();
    QVERIFY(!board.isLoading());
    QCOMPARE(board.services()->rowCount(), 1);
}

void BoardTest::refreshWhileLoadingAsksOnce()
{
    Board board;
    loaded(board, u"one"_s);
    m_aitems->held = {"/services"};
    board.refresh();
    board.refresh();
    board.refresh();
    QTRY_VERIFY(m_aitems->asked().size() >= 2);
    const QSignalSpy replaced(board.services(), &QAbstractItemModel::modelReset);
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s}));
    QVERIFY(replaced.isEmpty());
    QVERIFY(!board.isStale());
}

void BoardTest::endsInSilenceWhileLoading()
{
    for (const char *held : {"/services", "/trains"}) {
        m_aitems->held = {held};
        auto board = std::make_unique<Board>();
        board->setClient(m_aitems->client());
        m_aitems->forgetAsked();
        QTRY_VERIFY(!m_aitems->askedFor(held).isEmpty());
        board.reset();
        m_aitems->release();
        m_aitems->roundTrip();
    }
}

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
