// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/testclock.h"
#include "support/testprogram.h"

#include <QEventLoop>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a board knows of what services serve, and when it asks for that.
class ServingTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOver();
        m_aitems->knowsRecent = true;
        m_aitems->infers["one"] = R"([{"dataType":"pop","trainVersion":"a1","status":"enable"}])";
    }

    void isKnownOnceTheServiceHasResponded();
    void isAskedAfterTheTrainings();
    void oneThatFailsHidesNoOther();
    void failureKeepsWhatWasKnown();
    void serviceWhoseTrainingsFailIsNotAsked();
    void failureIsAskedAgainAfterAWhile();
    void completedTrainingIsAReasonToAsk();
    void trainingInProgressIsNone();
    void f5AsksAll();
    void anHourCostsFourRequestsAService();
    void anotherAccountBeginsWithoutKnowledge();
    void theSameAgainIsNotTold();
    void tooMuchIsNotKept();
    void cancelKeepsWhatHasCome();

private:
    using Answer = ServingStore::Answer;

    static TrainingKey key(const char *service, const char *version)
    {
        return {QString::fromLatin1(service), KnownTrainingType::Pop, QString::fromLatin1(version)};
    }
    static void ended(Board &board)
    {
        QEventLoop loop; // QTRY_VERIFY would sleep
        connect(&board, &Board::stateChanged, &loop, [&board, &loop] {
            if (!board.isLoading())
                loop.quit();
        });
        QTimer::singleShot(10s, &loop, &QEventLoop::quit);
        if (board.isLoading())
            loop.exec();
        QVERIFY(!board.isLoading());
    }
    // Advances to the next look and lets it come to its end.
    static void look(Board &board, TestClock &clock)
    {
        QVERIFY(board.nextAt() > clock.now());
        clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
        ended(board);
    }
    // Of "View service".
    QByteArrayList asked() const
    {
        QByteArrayList targets = m_aitems->asked();
        targets.removeIf([](const QByteArray &target) {
            return target.contains("/trains") || target.count('/') != 2;
        });
        std::ranges::sort(targets);
        return targets;
    }
};

void ServingTest::isKnownOnceTheServiceHasResponded()
{
    m_aitems->heldEnds.append("/services/one");
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(board.state().updatedAt != 0);
    QTRY_COMPARE(board.serving()->isServed(key("two", "b1")), Answer::No);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Unknown);
    QCOMPARE(board.serving()->isServed(key("one", "a2")), Answer::Unknown);
    QVERIFY(!board.serving()->serving(u"one"_s));

    m_aitems->heldEnds.clear();
    m_aitems->release();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
    QCOMPARE(board.serving()->isServed(key("one", "a2")), Answer::No);
    QVERIFY(board.serving()->find(key("one", "a1")));
    QVERIFY(!board.serving()->find(key("one", "a2")));
    // Nobody may see what these serve.
    QCOMPARE(board.serving()->isServed(key("denied", "c1")), Answer::Unknown);
}

void ServingTest::isAskedAfterTheTrainings()
{
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
    const QByteArrayList all = m_aitems->asked();
    QCOMPARE(all.size(), 1 + 3 + 3);
    for (const char *service : {"one", "two", "three"}) {
        const QByteArray path = QByteArray("/services/") + service;
        QVERIFY(all.indexOf(path) > all.indexOf(path + "/trains"));
    }
}

void ServingTest::oneThatFailsHidesNoOther()
{
    m_aitems->troubles = {{"/services/two", 403}};
    Board board;
    loaded(board);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
    QCOMPARE(board.serving()->isServed(key("three", "e1")), Answer::No);
    QCOMPARE(board.serving()->isServed(key("two", "b1")), Answer::Unknown);
    QVERIFY(board.serving()->serving(u"two"_s)->error);
    QCOMPARE(board.serving()->serving(u"two"_s)->at, 0);
    // The trainings themselves have come.
    QVERIFY(!board.isStale());
    QCOMPARE(shown(board).size(), 4);
}

void ServingTest::failureKeepsWhatWasKnown()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    const qint64 at = clock.now();
    m_aitems->troubles = {{"/services/one", 403}};
    clock.advance(1s);
    board.refresh();
    ended(board);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
    QVERIFY(board.serving()->serving(u"one"_s)->error);
    QCOMPARE(board.serving()->serving(u"one"_s)->at, at);

    m_aitems->troubles.clear();
    m_aitems->infers["one"] = "[]";
    board.refresh();
    ended(board);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::No);
    QVERIFY(!board.serving()->serving(u"one"_s)->error);
}

void ServingTest::serviceWhoseTrainingsFailIsNotAsked()
{
    m_aitems->troubles = {{"/two/trains", 403}};
    Board board;
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(asked(), (QByteArrayList{"/services/one", "/services/three"}));
}

void ServingTest::failureIsAskedAgainAfterAWhile()
{
    m_aitems->troubles = {{"/services/two", 403}};
    TestClock clock;
    Board board(&clock);
    board.setSchedule({.busy = 1min, .idle = 1min});
    loaded(board);
    for (int i = 0; i < 4; ++i)
        look(board, clock);
    QCOMPARE(asked(), QByteArrayList());
    m_aitems->troubles.clear();
    look(board, clock);
    QCOMPARE(asked(), QByteArrayList{"/services/two"});
    QCOMPARE(board.serving()->isServed(key("two", "b1")), Answer::No);
}

void ServingTest::completedTrainingIsAReasonToAsk()
{
    m_aitems->trains["two"] = {{"b2", "learning"}, {"b1"}};
    TestClock clock;
    Board board(&clock);
    loaded(board);
    m_aitems->trains["two"][0].status = "completed";
    m_aitems->infers["two"] = R"([{"dataType":"pop","trainVersion":"b2"}])";
    look(board, clock);
    QCOMPARE(asked(), QByteArrayList{"/services/two"});
    QCOMPARE(board.serving()->isServed(key("two", "b2")), Answer::Yes);
    m_aitems->forgetAsked();
    look(board, clock);
    QCOMPARE(asked(), QByteArrayList());

    // One that was not known before.
    m_aitems->trains["three"].prepend({"e2"});
    look(board, clock);
    QCOMPARE(asked(), QByteArrayList{"/services/three"});
}

void ServingTest::trainingInProgressIsNone()
{
    TestClock clock;
    Board board(&clock);
    board.setSchedule({.busy = 1min, .idle = 1min});
    loaded(board);
    m_aitems->trains["two"].prepend({"b2", "requesting"});
    for (const char *status : {"waiting", "learning", "learningFailed"}) {
        look(board, clock);
        QCOMPARE(board.trainings()->list().size(), 5);
        m_aitems->trains["two"][0].status = status;
    }
    QCOMPARE(asked(), QByteArrayList());
}

void ServingTest::f5AsksAll()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    board.refresh();
    ended(board);
    QCOMPARE(asked(), (QByteArrayList{"/services/one", "/services/three", "/services/two"}));
}

void ServingTest::anHourCostsFourRequestsAService()
{
    TestClock clock;
    Board board(&clock);
    board.setSchedule({.busy = 30s, .idle = 30s});
    loaded(board);
    for (int i = 0; i < 120; ++i)
        look(board, clock);
    QCOMPARE(asked().size(), 4 * 3);
}

void ServingTest::anotherAccountBeginsWithoutKnowledge()
{
    Board board;
    loaded(board);
    QSignalSpy changes(board.serving(), &ServingStore::changed);
    board.setClient(nullptr);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Unknown);
    board.setClient(m_aitems->client());
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(asked().size(), 3);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
}

void ServingTest::theSameAgainIsNotTold()
{
    TestClock clock;
    Board board(&clock);
    loaded(board);
    const QSignalSpy changes(board.serving(), &ServingStore::changed);
    board.refresh();
    ended(board);
    QTest::qWait(150); // longer than it gathers
    QCOMPARE(changes.size(), 0);

    m_aitems->infers["two"] = R"([{"dataType":"pop","trainVersion":"b1"}])";
    board.refresh();
    ended(board);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<QSet<QString>>(), QSet<QString>{u"two"_s});
}

void ServingTest::tooMuchIsNotKept()
{
    Board board;
    loaded(board);
    m_aitems->infers["one"] =
        R"([{"dataType":"pop","trainVersion":"a2","status":")" + QByteArray(100'000, 'x') + "\"}]";
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    const ServingStore::Serving *serving = board.serving()->serving(u"one"_s);
    QVERIFY(serving->error);
    QCOMPARE(serving->error->kind, ApiError::Kind::ResponseTooLarge);
    QCOMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
}

void ServingTest::cancelKeepsWhatHasCome()
{
    m_aitems->heldEnds.append("/services/two");
    Board board;
    board.setClient(m_aitems->client());
    QTRY_COMPARE(board.serving()->isServed(key("one", "a1")), Answer::Yes);
    QVERIFY(board.isLoading());
    board.cancel();
    QVERIFY(!board.isLoading());
    QVERIFY(!board.isStale());
    QVERIFY(board.nextAt() > 0);
    QCOMPARE(shown(board).size(), 4);
    QCOMPARE(board.serving()->isServed(key("two", "b1")), Answer::Unknown);
}

static const RegisteredTest registered(__FILE__, runTest<ServingTest, QCoreApplication>);
#include "tst_serving.moc"
