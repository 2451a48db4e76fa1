// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/boardmemory.h"
#include "board/boardrecorder.h"
#include "board/createdtimes.h"
#include "board/testclock.h"
#include "storage/history.h"
#include "support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A board that opens with what was last known: real sockets, a real database.
class BoardMemoryTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOver();
        m_aitems->knowsRecent = true;
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void showsWhatWasKnownUntilItComes();
    void showsItWithoutANetwork();
    void whatFailsStaysAsItWas();
    void recordsNothingThatIsRemembered();
    void longListsComeInPages();
    void anotherServiceIsRememberedToo();
    void ofEachTypeTheLatestIsRemembered();
    void othersAccountsAreNotShown();
    void isReadInTheZoneOfTheClient();
    void anotherZoneReadsTheHistoryAnew();

private:
    static inline const HistoryBoard account{.accountId = u"test"_s, .endpoint = u"here"_s};

    struct Running
    {
        explicit Running(BoardMemoryTest &test)
            : history(test.m_folder->path())
            , board(&test.m_clock)
            , recorder(&board, &history)
            , memory(&board, &history, &recorder)
        {
            recorder.setBoard(account);
        }
        History history;
        Board board;
        BoardRecorder recorder;
        BoardMemory memory;
    };
    // It has been watched once.
    qint64 watchOnce(const QString &service = {})
    {
        Running running(*this);
        loaded(running.board, service);
        settle(running.history);
        return m_clock.now();
    }
    static void settle(History &history)
    {
        for (int i = 0; i < 3; ++i) {
            bool done = false;
            QObject context;
            history.size(&context, [&done](qint64) { done = true; });
            QTRY_VERIFY(done);
        }
    }
    static QList<RememberedTraining> written(History &history)
    {
        std::optional<QList<RememberedTraining>> result;
        QObject context;
        history.trainings(account, {}, &context, [&result](const QList<RememberedTraining> &list) {
            result = list;
        });
        [&result] { QTRY_VERIFY(result); }();
        return result.value_or(QList<RememberedTraining>());
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BoardMemoryTest::showsWhatWasKnownUntilItComes()
{
    const qint64 watchedAt = watchOnce();
    m_clock.advance(10h);
    m_aitems->trains["one"] = {{"a1", "learning"}, {"a3"}};
    m_aitems->held = {"/services"};
    Running running(*this);
    running.board.setClient(m_aitems->client());
    QTRY_COMPARE(shown(running.board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    const LoadState &state = running.board.state();
    QCOMPARE(state.rememberedAt, watchedAt);
    QCOMPARE(state.updatedAt, 0);
    QCOMPARE(running.board.staleServices(), (QSet<QString>{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(running.board.services()->services().size(), 5);
    QCOMPARE(running.board.services()->nameOf(u"one"_s), u"name of one"_s);
    QVERIFY(!running.board.services()->isLoaded());

    m_aitems->held.clear();
    m_aitems->release();
    QTRY_VERIFY(!running.board.isLoading());
    QCOMPARE(shown(running.board), (QStringList{u"a1"_s, u"a3"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(state.rememberedAt, 0);
    QCOMPARE(state.updatedAt, m_clock.now());
    QVERIFY(running.board.staleServices().isEmpty());
}

void BoardMemoryTest::showsItWithoutANetwork()
{
    const qint64 watchedAt = watchOnce();
    m_clock.advance(10h);
    m_aitems->troubles["/services"] = 400;
    Running running(*this);
    running.board.setClient(m_aitems->client());
    QTRY_VERIFY(!running.board.isLoading());
    QTRY_COMPARE(shown(running.board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QVERIFY(running.board.state().servicesError);
    QCOMPARE(running.board.state().rememberedAt, watchedAt);
    QVERIFY(running.board.staleServices().contains(u"two"_s));
    QCOMPARE(running.board.services()->services().size(), 5);
    // One of them is chosen.
    m_aitems->troubles["/services/two/trains"] = 400;
    running.board.chooseService(u"two"_s);
    QTRY_VERIFY(!running.board.isLoading());
    QTRY_COMPARE(shown(running.board), QStringList{u"b1"_s});
}

void BoardMemoryTest::whatFailsStaysAsItWas()
{
    const qint64 watchedAt = watchOnce();
    m_clock.advance(10h);
    m_aitems->held = {"/services"};
    m_aitems->troubles["/services/two/trains"] = 400;
    Running running(*this);
    running.board.setClient(m_aitems->client());
    QTRY_COMPARE(shown(running.board).size(), 4);
    m_aitems->held.clear();
    m_aitems->release();
    QTRY_VERIFY(!running.board.isLoading());
    QCOMPARE(shown(running.board), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(running.board.staleServices(), QSet<QString>{u"two"_s});
    QCOMPARE(running.board.state().rememberedAt, watchedAt);

    m_aitems->troubles.clear();
    running.board.refresh();
    QTRY_VERIFY(!running.board.isLoading());
    QCOMPARE(running.board.state().rememberedAt, 0);
}

void BoardMemoryTest::recordsNothingThatIsRemembered()
{
    const qint64 watchedAt = watchOnce();
    m_clock.advance(10h);
    m_aitems->held = {"/services"};
    m_aitems->troubles["/services/two/trains"] = 400;
    Running running(*this);
    running.board.setClient(m_aitems->client());
    QTRY_COMPARE(shown(running.board).size(), 4);
    m_aitems->held.clear();
    m_aitems->release();
    QTRY_VERIFY(!running.board.isLoading());
    settle(running.history);
    for (const RememberedTraining &training : written(running.history)) {
        const bool hasCome = training.key.serviceId != u"two"_s;
        QCOMPARE(training.lastSeen, hasCome ? m_clock.now() : watchedAt);
    }
}

void BoardMemoryTest::longListsComeInPages()
{
    QList<FakeAitems::Train> trains;
    for (int i = 0; i < 11'000; ++i)
        trains.append({"v" + QByteArray::number(i)});
    m_aitems->trains["one"] = trains;
    {
        Running running(*this);
        loaded(running.board, u"one"_s);
        QTRY_COMPARE(written(running.history).size(), trains.size());
    }
    m_aitems->held = {"/services"};
    Running running(*this);
    running.board.setClient(m_aitems->client(), u"one"_s);
    QTRY_COMPARE(running.board.trainings()->list().size(), trains.size());
    QCOMPARE(running.board.state().updatedAt, 0);
}

void BoardMemoryTest::anotherServiceIsRememberedToo()
{
    watchOnce();
    Running running(*this);
    running.board.setClient(m_aitems->client());
    QTRY_VERIFY(!running.board.isLoading());
    m_aitems->held = {"/services/two"};
    running.board.chooseService(u"two"_s);
    QTRY_COMPARE(shown(running.board), QStringList{u"b1"_s});
    QVERIFY(running.board.isLoading());
    QCOMPARE(running.board.staleServices(), QSet<QString>{u"two"_s});
}

void BoardMemoryTest::ofEachTypeTheLatestIsRemembered()
{
    watchOnce();
    m_aitems->held = {"/services"};
    Running running(*this);
    running.board.setClient(m_aitems->client(), {}, true);
    QTRY_COMPARE(shown(running.board).size(), 3); // of three services
    QVERIFY(shown(running.board).contains(u"b1"_s));
    QCOMPARE(running.board.state().updatedAt, 0);
}

void BoardMemoryTest::othersAccountsAreNotShown()
{
    watchOnce();
    m_aitems->held = {"/services"};
    Running running(*this);
    running.recorder.setBoard({.accountId = u"test"_s, .endpoint = u"elsewhere"_s});
    running.board.setClient(m_aitems->client());
    settle(running.history);
    QCOMPARE(shown(running.board), QStringList());
    QCOMPARE(running.board.services()->services().size(), 0);
}

void BoardMemoryTest::isReadInTheZoneOfTheClient()
{
    watchOnce();
    m_aitems->held = {"/services"};
    Running running(*this);
    auto client = m_aitems->client();
    client->setServiceZone(Zone::utc());
    running.board.setClient(std::move(client));
    QTRY_COMPARE(running.board.trainings()->list().size(), 4);
    const auto inUtc = ServiceZone(Zone::utc()).read("2024-07-30T11:25:36.558");
    QCOMPARE(running.board.trainings()->list().created(0), inUtc);
    m_aitems->held.clear();
    m_aitems->release();
    QTRY_VERIFY(!running.board.isLoading());
    QCOMPARE(running.board.trainings()->list().created(0), inUtc);
}

// What follows from when a training was created must not mix two zones, and not only trainings that
// are still listed have it.
void BoardMemoryTest::anotherZoneReadsTheHistoryAnew()
{
    watchOnce();
    Running running(*this);
    const auto createdIn = [](const Zone &zone) {
        return ServiceZone(zone).read("2024-07-30T11:25:36.558").msecs();
    };
    QCOMPARE(written(running.history).value(0).created, createdIn(Zone::korea()));
    rereadCreatedTimes(&running.history, Zone::utc(), u"demo"_s);
    for (const RememberedTraining &training : written(running.history))
        QCOMPARE(training.created, createdIn(Zone::utc()));
    rereadCreatedTimes(&running.history, Zone::korea(), account.accountId);
    QCOMPARE(written(running.history).value(0).created, createdIn(Zone::utc()));
}

static const RegisteredTest registered(__FILE__, runTest<BoardMemoryTest, QCoreApplication>);
#include "tst_boardmemory.moc"
