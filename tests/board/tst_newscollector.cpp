// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/boardrecorder.h"
#include "board/newscollector.h"
#include "board/observationstore.h"
#include "board/testclock.h"
#include "core/trainingtimes.h"
#include "storage/history.h"
#include "support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What somebody is told who comes back: real sockets, a real database, a clock of the test's own.
class NewsCollectorTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOver();
        m_aitems->knowsRecent = true;
        m_aitems->trains["one"] = {{"a1", "learning"}, {"a2", "learning"}};
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(1'800'000'000'000); // after all trainings were created
    }

    void tellsAfterARestart();
    void shorterAbsencesCountWhereItIsWanted();
    void namesServicesThatWereNotAsked();
    void tellsNothingTheFirstTime();
    void tellsNothingAfterAShortAbsence();
    void tellsAtTheReturn();
    void tellsAfterTheComputerHasSlept();
    void leavingBeforeTheFirstLookForgetsNothing();
    void newKeysTakeNothingAway();
    void theLastEndCounts();
    void newsThatNobodySawStay();
    void dismissedNewsAreGone();
    void observesAsItHappens();
    void observesWhatTheHistoryHas();

private:
    static inline const HistoryBoard account{.accountId = u"test"_s, .endpoint = u"here"_s};

    static TrainingKey key(const QString &version)
    {
        return {u"one"_s, TrainingType(KnownTrainingType::Pop), version};
    }

    // A program that shows the account.
    struct Running
    {
        explicit Running(
            NewsCollectorTest &test, bool isActive = true,
            std::chrono::milliseconds shortestAbsence = NewsCollector::usualAbsence)
            : history(test.m_folder->path())
            , board(&test.m_clock)
            , recorder(&board, &history)
            , observations(&board, &history, &recorder)
            , news(&board, &history, &recorder)
        {
            news.setActive(isActive);
            news.setShortestAbsence(shortestAbsence);
            recorder.setBoard(account);
            test.loaded(board, u"one"_s);
        }
        History history;
        Board board;
        BoardRecorder recorder;
        ObservationStore observations;
        NewsCollector news;
    };

    // It has been looked at, and that is a night ago. Returns when the user left it.
    qint64 leaveForANight()
    {
        {
            Running running(*this);
            settle(running.history);
        }
        const qint64 leftAt = m_clock.now();
        m_clock.advance(14h);
        return leftAt;
    }
    void look(Running &running)
    {
        m_clock.advance(std::chrono::milliseconds(running.board.nextAt() - m_clock.now()));
        QTRY_VERIFY(!running.board.isLoading());
        settle(running.history);
    }
    // All that was asked of it has been done, and has been told.
    static void settle(History &history)
    {
        for (int i = 0; i < 4; ++i) {
            bool done = false;
            QObject context;
            history.size(&context, [&done](qint64) { done = true; });
            QTRY_VERIFY(done);
        }
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void NewsCollectorTest::tellsAfterARestart()
{
    qint64 leftAt = 0;
    {
        Running running(*this);
        settle(running.history);
        look(running);
        leftAt = m_clock.now();
    }
    m_clock.advance(14h);
    m_aitems->trains["one"][0].status = "completed";
    m_aitems->trains["one"][1].status = "refinedFailed";
    m_aitems->trains["one"].append(FakeAitems::Train{"a3", "completed"});
    const qint64 backAt = m_clock.now();
    Running running(*this);
    QTRY_COMPARE(running.news.news().since, leftAt);
    QTRY_COMPARE(running.news.news().failed, QSet<TrainingKey>{key(u"a2"_s)});
    QTRY_VERIFY(!running.news.isCatchingUp());
    QCOMPARE(running.news.news().completed, (QSet<TrainingKey>{key(u"a1"_s), key(u"a3"_s)}));
    const QList<BoardNews::Span> unwatched{{.begin = leftAt, .end = backAt}};
    QCOMPARE(running.news.news().unwatched, unwatched);
}

// As in the demo, in which a training takes two minutes.
void NewsCollectorTest::shorterAbsencesCountWhereItIsWanted()
{
    const auto tells = [this](std::chrono::milliseconds shortest) {
        {
            Running running(*this);
            settle(running.history);
        }
        m_clock.advance(1min);
        Running running(*this, true, shortest);
        settle(running.history);
        return running.news.news().since != 0;
    };
    QVERIFY(!tells(NewsCollector::usualAbsence));
    QVERIFY(tells(20s));
    QVERIFY(!tells(2min));
}

void NewsCollectorTest::namesServicesThatWereNotAsked()
{
    const qint64 leftAt = leaveForANight();
    Running running(*this);
    QTRY_COMPARE(running.news.news().since, leftAt);
    QTRY_VERIFY(!running.news.isCatchingUp());
    QCOMPARE(running.news.news().unasked, (QStringList{u"two"_s, u"three"_s}));
    running.board.chooseService({});
    QTRY_VERIFY(!running.board.isLoading());
    settle(running.history);
    QTRY_COMPARE(running.news.news().unasked, QStringList());
}

void NewsCollectorTest::tellsNothingTheFirstTime()
{
    Running running(*this);
    settle(running.history);
    m_aitems->trains["one"][0].status = "completed";
    look(running);
    QCOMPARE(running.news.news(), BoardNews());
}

void NewsCollectorTest::tellsNothingAfterAShortAbsence()
{
    {
        Running running(*this);
        settle(running.history);
    }
    m_clock.advance(4min);
    m_aitems->trains["one"][0].status = "completed";
    Running running(*this);
    settle(running.history);
    QCOMPARE(running.news.news(), BoardNews());
}

void NewsCollectorTest::tellsAtTheReturn()
{
    Running running(*this);
    settle(running.history);
    running.news.setActive(false);
    const qint64 leftAt = m_clock.now();
    m_aitems->trains["one"][0].status = "completed";
    look(running);
    QCOMPARE(running.news.news(), BoardNews()); // nobody is there
    m_clock.advance(5min);
    QTRY_VERIFY(!running.board.isLoading());
    running.news.setActive(true);
    QCOMPARE(running.news.news().since, leftAt);
    QCOMPARE(running.news.news().completed, QSet<TrainingKey>{key(u"a1"_s)});
    QVERIFY(running.news.news().unwatched.isEmpty());

    // Away once more, and nothing happens.
    running.news.setActive(false);
    m_clock.advance(10min);
    QTRY_VERIFY(!running.board.isLoading());
    settle(running.history);
    running.news.setActive(true);
    QCOMPARE(running.news.news().since, leftAt); // nobody has dismissed them
    QCOMPARE(running.news.news().completed.size(), 1);
}

void NewsCollectorTest::tellsAfterTheComputerHasSlept()
{
    Running running(*this);
    settle(running.history);
    look(running);
    running.news.setActive(false);
    const qint64 leftAt = m_clock.now();
    m_aitems->trains["one"][0].status = "completed";
    m_clock.set(leftAt + 14 * 3'600'000); // nothing rings while it sleeps
    running.news.setActive(true);
    QCOMPARE(running.news.news().since, leftAt);
    QVERIFY(running.news.isCatchingUp());
    running.board.refresh();
    QTRY_COMPARE(running.news.news().completed, QSet<TrainingKey>{key(u"a1"_s)});
    QTRY_VERIFY(!running.news.isCatchingUp());
    const QList<BoardNews::Span> unwatched{{.begin = leftAt, .end = m_clock.now()}};
    QCOMPARE(running.news.news().unwatched, unwatched);
}

void NewsCollectorTest::leavingBeforeTheFirstLookForgetsNothing()
{
    const qint64 leftAt = leaveForANight();
    m_aitems->trains["one"][0].status = "completed";
    {
        History history(m_folder->path());
        Board board(&m_clock);
        BoardRecorder recorder(&board, &history);
        NewsCollector news(&board, &history, &recorder);
        news.setActive(true);
        recorder.setBoard(account); // without a network
        QTRY_COMPARE(news.news().since, leftAt);
        news.setActive(false);
        news.setActive(true);
    }
    Running running(*this);
    QTRY_COMPARE(running.news.news().since, leftAt);
    QTRY_COMPARE(running.news.news().completed.size(), 1);
}

void NewsCollectorTest::newKeysTakeNothingAway()
{
    leaveForANight();
    m_aitems->trains["one"][0].status = "completed";
    Running running(*this);
    QTRY_COMPARE(running.news.news().completed.size(), 1);
    running.recorder.setBoard({});
    running.recorder.setBoard(account);
    settle(running.history);
    QCOMPARE(running.news.news().completed.size(), 1);
}

void NewsCollectorTest::theLastEndCounts()
{
    leaveForANight();
    m_aitems->trains["one"][0].status = "completed";
    Running running(*this);
    QTRY_COMPARE(running.news.news().completed.size(), 1);
    m_aitems->trains["one"][0].status = "learningFailed";
    running.board.refresh();
    QTRY_COMPARE(running.news.news().failed, QSet<TrainingKey>{key(u"a1"_s)});
    QVERIFY(running.news.news().completed.isEmpty());
}

// The program starts with the computer, and its user comes later.
void NewsCollectorTest::newsThatNobodySawStay()
{
    const qint64 leftAt = leaveForANight();
    m_aitems->trains["one"][0].status = "completed";
    Running running(*this, false);
    QTRY_COMPARE(running.news.news().completed, QSet<TrainingKey>{key(u"a1"_s)});
    m_clock.advance(1h);
    QTRY_VERIFY(!running.board.isLoading());
    m_aitems->trains["one"][1].status = "completed";
    look(running);
    running.news.setActive(true);
    QCOMPARE(running.news.news().since, leftAt);
    QCOMPARE(running.news.news().completed, (QSet<TrainingKey>{key(u"a1"_s), key(u"a2"_s)}));
    // Seen now, they are not told at the next return.
    running.news.setActive(false);
    m_clock.advance(1h);
    QTRY_VERIFY(!running.board.isLoading());
    settle(running.history);
    m_aitems->trains["one"].prepend(FakeAitems::Train{"a9", "learning"});
    look(running);
    m_aitems->trains["one"].first().status = "refinedFailed";
    look(running);
    running.news.setActive(true);
    QCOMPARE(running.news.news().failed, QSet<TrainingKey>{key(u"a9"_s)});
    QVERIFY(running.news.news().completed.isEmpty());
}

void NewsCollectorTest::dismissedNewsAreGone()
{
    leaveForANight();
    m_aitems->trains["one"][0].status = "completed";
    {
        Running running(*this);
        QTRY_COMPARE(running.news.news().completed.size(), 1);
        running.news.dismiss();
        QCOMPARE(running.news.news(), BoardNews());
        look(running);
        QCOMPARE(running.news.news(), BoardNews());
    }
    m_clock.advance(14h);
    Running running(*this);
    QTRY_VERIFY(running.news.news().since != 0);
    settle(running.history);
    QVERIFY(running.news.news().completed.isEmpty());
}

void NewsCollectorTest::observesAsItHappens()
{
    Running running(*this);
    settle(running.history);
    QCOMPARE(running.observations.observations().life(key(u"a1"_s)), nullptr);
    const qint64 before = m_clock.now();
    m_aitems->trains["one"][0].status = "completed";
    look(running);
    const Observations::Life *life = running.observations.observations().life(key(u"a1"_s));
    QVERIFY(life);
    QCOMPARE(life->state.status, TrainingStatus(KnownTrainingStatus::Completed));
    QCOMPARE(life->state.after, before);
    QCOMPARE(life->state.first, m_clock.now());
    QVERIFY(life->end);
    const auto usual = running.observations.observations().usual(u"one"_s, key({}).type);
    QVERIFY(usual);
    QCOMPARE(usual->count, 1);
    QCOMPARE(running.observations.observations().looks(u"one"_s).last, m_clock.now());
    QCOMPARE(running.observations.observations().looks(u"one"_s).before, before);
}

void NewsCollectorTest::observesWhatTheHistoryHas()
{
    Observations::Life seen;
    {
        Running running(*this);
        settle(running.history);
        m_aitems->trains["one"][0].status = "completed";
        look(running);
        seen = *running.observations.observations().life(key(u"a1"_s));
    }
    m_clock.advance(1h);
    Running running(*this);
    settle(running.history);
    const Observations::Life *life = running.observations.observations().life(key(u"a1"_s));
    QVERIFY(life);
    QCOMPARE(life->state.status, seen.state.status);
    QCOMPARE(life->state.first, seen.state.first);
    QCOMPARE(life->end->after, seen.end->after);
    QVERIFY(!life->isWhole); // it was there at the first look
    QVERIFY(running.observations.observations().usual(u"one"_s, key({}).type));
    // Of another account nothing is known.
    running.recorder.setBoard({.accountId = u"other"_s, .endpoint = u"here"_s});
    settle(running.history);
    QCOMPARE(running.observations.observations().life(key(u"a1"_s)), nullptr);
}

static const RegisteredTest registered(__FILE__, runTest<NewsCollectorTest, QCoreApplication>);
#include "tst_newscollector.moc"
