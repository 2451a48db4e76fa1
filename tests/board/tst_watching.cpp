// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/testclock.h"
#include "support/testprogram.h"

#include <QEventLoop>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a board asks for by itself, and when.
class WatchingTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOver();
        m_aitems->knowsRecent = true;
    }

    void asksForTheLatestOnly();
    void viewsWhatIsInProgressAndNotTheLatest();
    void readsTheListWhenSomethingIsNew();
    void readsTheListWhenSomethingIsGone();
    void readsTheListEveryQuarterOfAnHour();
    void f5ReadsEverything();
    void aLookThatFailsIsTold();
    void theSameAgainIsNotTold();
    void waitsWhileItIsHeld();
    void looksSeldomWhereNobodySees();
    void anotherScheduleHoldsAtOnce();
    void noPauseIsTooShort();
    void failingLooksAreNoMoreFrequent();
    void sleepMakesOneLookDue();
    void clockSetBackDelaysNoLook();
    void anHourCostsLittle();
    void aDayOfWatching();

private:
    // Advances to the next look and lets it come to its end.
    void look(Board &board, TestClock &clock)
    {
        QVERIFY(board.nextAt() > clock.now());
        QEventLoop loop; // QTRY_VERIFY would sleep between two looks
        connect(&board, &Board::stateChanged, &loop, [&board, &loop] {
            if (!board.isLoading())
                loop.quit();
        });
        QTimer::singleShot(10s, &loop, &QEventLoop::quit);
        clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
        if (board.isLoading())
            loop.exec();
        QVERIFY(!board.isLoading());
    }
    QByteArrayList trainsAsked() const { return m_aitems->askedFor("/trains"); }
};

void WatchingTest::asksForTheLatestOnly()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    look(board, clock);
    QByteArrayList asked = trainsAsked();
    std::ranges::sort(asked);
    QCOMPARE(
        asked,
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/three/trains?isRecent=true",
            "/services/two/trains?isRecent=true"}));
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(board.state().outcomes.size(), 3);
    QVERIFY(board.state().outcomes.first().isWhole());
    QCOMPARE(board.state().updatedAt, clock.now());
}

void WatchingTest::viewsWhatIsInProgressAndNotTheLatest()
{
    m_aitems->trains["one"] = {{"a1"}, {"a2", "learning"}, {"a3"}, {"a4", "learning"}};
    TestClock clock;
    Board board(&clock);
    loaded(board, u"one"_s);
    m_aitems->trains["one"][1].status = "learningFailed";
    look(board, clock);
    QCOMPARE(
        trainsAsked(),
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/one/trains/pop/versions/a2",
            "/services/one/trains/pop/versions/a4"}));
    const TrainingList &list = board.trainings()->list();
    QCOMPARE(list.size(), 4);
    const int row = list.find({u"one"_s, TrainingType(KnownTrainingType::Pop), u"a2"_s});
    QCOMPARE(list.status(row), TrainingStatus(KnownTrainingStatus::LearningFailed));

    // It has come to its end.
    m_aitems->forgetAsked();
    look(board, clock);
    QCOMPARE(
        trainsAsked(),
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/one/trains/pop/versions/a4"}));
}

void WatchingTest::readsTheListWhenSomethingIsNew()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    m_aitems->trains["two"] = {{"b3"}, {"b2"}, {"b1"}};
    look(board, clock);
    QCOMPARE(m_aitems->askedFor("/two/trains").size(), 2);
    QCOMPARE(m_aitems->askedFor("/one/trains").size(), 1);
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"e1"_s}));
}

void WatchingTest::readsTheListWhenSomethingIsGone()
{
    m_aitems->trains["one"] = {{"a1"}, {"a2", "learning"}};
    TestClock clock;
    Board board(&clock);
    loaded(board);
    m_aitems->trains["one"] = {{"a1"}};
    look(board, clock);
    QCOMPARE(
        m_aitems->askedFor("/one/trains"),
        (QByteArrayList{
            "/services/one/trains?isRecent=true", "/services/one/trains/pop/versions/a2",
            "/services/one/trains"}));
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"b1"_s, u"e1"_s}));
}

void WatchingTest::readsTheListEveryQuarterOfAnHour()
{
    TestClock clock;
    Board board(&clock);
    board.setSchedule({.busy = 5min, .idle = 5min});
    loaded(board, u"one"_s);
    for (int i = 0; i < 2; ++i)
        look(board, clock);
    QCOMPARE(trainsAsked(), QByteArrayList(2, "/services/one/trains?isRecent=true"));
    m_aitems->trains["one"] = {{"a1"}}; // somebody has deleted one
    m_aitems->forgetAsked();
    look(board, clock);
    QCOMPARE(trainsAsked(), QByteArrayList{"/services/one/trains"});
    QCOMPARE(shown(board), QStringList{u"a1"_s});
}

void WatchingTest::f5ReadsEverything()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(trainsAsked().size(), 3);
    QVERIFY(m_aitems->askedFor("isRecent").isEmpty());
}

void WatchingTest::aLookThatFailsIsTold()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    m_aitems->troubles = {{"/two/trains?isRecent=true", 503}};
    look(board, clock);
    QVERIFY(board.isStale());
    QCOMPARE(board.staleServices(), QSet<QString>{u"two"_s});
    QCOMPARE(shown(board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    m_aitems->troubles.clear();
    look(board, clock);
    QVERIFY(!board.isStale());
    QVERIFY(board.state().outcomes.at(1).isWhole());
}

void WatchingTest::theSameAgainIsNotTold()
{
    m_aitems->trains["one"] = {{"a1"}, {"a2", "learning"}};
    TestClock clock;
    Board board(&clock);
    loaded(board);
    const QSignalSpy changes(board.trainings(), &TrainingStore::aboutToChange);
    const QSignalSpy services(board.services(), &ServiceStore::servicesChanged);
    for (int i = 0; i < 3; ++i)
        look(board, clock);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(services.size(), 0);
}

void WatchingTest::waitsWhileItIsHeld()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    board.setHeld(true);
    clock.advance(6min);
    QVERIFY(!board.isLoading());
    board.setHeld(false);
    QVERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
    m_aitems->forgetAsked();
    board.setHeld(true);
    board.setHeld(false); // nothing is due
    QVERIFY(!board.isLoading());
}

void WatchingTest::looksSeldomWhereNobodySees()
{
    m_aitems->trains["one"] = {{"a1", "learning"}};
    TestClock clock;
    Board board(&clock);
    loaded(board);
    QCOMPARE(board.nextAt() - clock.now(), 30'000);
    board.setSeen(false);
    QCOMPARE(board.nextAt() - clock.now(), 300'000);
    board.setSeen(true);
    QCOMPARE(board.nextAt() - clock.now(), 30'000);
}

void WatchingTest::anotherScheduleHoldsAtOnce()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    clock.advance(60s);
    board.setSchedule({.busy = 30s, .idle = 2min});
    QCOMPARE(board.nextAt() - clock.now(), 60'000);
    board.setSchedule({.busy = 30s, .idle = 10min});
    QCOMPARE(board.nextAt() - clock.now(), 540'000);
    board.setAutoRefresh(false);
    board.setSchedule({.busy = 30s, .idle = 20s});
    QCOMPARE(board.nextAt(), 0);
    board.setAutoRefresh(true);
    QCOMPARE(board.nextAt(), clock.now()); // it has been due for long
}

void WatchingTest::noPauseIsTooShort()
{
    const RefreshSchedule schedule{.busy = 10s, .idle = 10s, .jitter = 0.1, .shortest = 10s};
    QCOMPARE(schedule.pauseAfter({.isBusy = true, .chance = -1}), 10s);
    QCOMPARE(schedule.pauseAfter({.isBusy = true, .chance = 1}), 11s);
}

void WatchingTest::failingLooksAreNoMoreFrequent()
{
    const RefreshSchedule seldom{.busy = 20min, .idle = 1h};
    for (const int failures : {0, 1, 100})
        QCOMPARE(seldom.pauseAfter({.isBusy = true, .isStale = true, .failures = failures}), 20min);
    const RefreshSchedule usual;
    QCOMPARE(usual.pauseAfter({.isBusy = true, .isStale = true}), 1min);
    QCOMPARE(usual.pauseAfter({.isBusy = true, .isStale = true, .failures = 100}), 5min);
}

void WatchingTest::sleepMakesOneLookDue()
{
    TestClock clock;
    Board board(&clock);
    loaded(board, u"one"_s);
    clock.advance(9h);
    QVERIFY(board.isLoading());
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(trainsAsked().size(), 1);
    QCOMPARE(board.nextAt() - clock.now(), 300'000);
}

void WatchingTest::clockSetBackDelaysNoLook()
{
    TestClock clock;
    Board board(&clock);
    loaded(board, u"one"_s);
    clock.advance(-24h);
    QCOMPARE(board.nextAt() - clock.now(), 300'000);
    look(board, clock);
    QVERIFY(!trainsAsked().isEmpty());
}

// 12 services with 2,500 trainings each, of which nothing changes: an hour of looks costs less than
// a hundredth of reading all lists as often.
void WatchingTest::anHourCostsLittle()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->knowsRecent = true;
    for (int service = 0; service < 12; ++service) {
        QList<FakeAitems::Train> trains;
        for (int i = 0; i < 2500; ++i)
            trains.append({"v" + QByteArray::number(i)});
        m_aitems->addService("service" + QByteArray::number(service), trains);
    }
    TestClock clock;
    Board board(&clock);
    board.setSchedule({.busy = 30s, .idle = 30s});
    board.setClient(m_aitems->client());
    QTRY_VERIFY_WITH_TIMEOUT(!board.isLoading(), 60'000);
    QCOMPARE(board.trainings()->list().size(), 30'000);
    const qint64 bytesOfAll = m_aitems->bytesSent;
    m_aitems->forgetAsked();
    m_aitems->bytesSent = 0;
    for (int i = 0; i < 120; ++i)
        look(board, clock);
    // Every quarter of an hour one list of three pages, in place of a look at it, and what each
    // service serves.
    QCOMPARE(m_aitems->asked().size(), 120 * (1 + 12) + 4 * (3 - 1) + 4 * 12);
    QVERIFY2(
        m_aitems->bytesSent * 100 < bytesOfAll * 120,
        qPrintable(u"%1 of %2 bytes"_s.arg(m_aitems->bytesSent).arg(bytesOfAll * 120)));
}

// Looks come when they are due, for a whole day, and no later each time.
void WatchingTest::aDayOfWatching()
{
    m_aitems->trains["one"] = {{"a1", "learning"}, {"a2"}};
    TestClock clock;
    Board board(&clock);
    loaded(board, u"one"_s);
    const qint64 begin = clock.now();
    for (int i = 0; i < 24 * 60 * 2; ++i)
        look(board, clock);
    QCOMPARE(clock.now() - begin, qint64(24) * 60 * 60 * 1000);
    QCOMPARE(trainsAsked().size(), 24 * 60 * 2);
    QCOMPARE(m_aitems->askedFor("isRecent").size(), 24 * 60 * 2 - 24 * 4);
}

static const RegisteredTest registered(__FILE__, runTest<WatchingTest, QCoreApplication>);
#include "tst_watching.moc"
