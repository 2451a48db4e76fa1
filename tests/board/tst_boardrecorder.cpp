// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardfixture.h"
#include "board/boardrecorder.h"
#include "board/testclock.h"
#include "storage/history.h"
#include "support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What of a board is written into the history: real sockets, a real database.
class BoardRecorderTest : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOver();
        m_aitems->knowsRecent = true;
        m_aitems->trains["one"] = {{"a1", "learning"}, {"a2"}};
    }

    void keepsTrainingsAndStates();
    void whatIsNoLongerShownHasNotGone();
    void keepsNothingWithoutAnAccount();
    void longListsAreKeptInSlices();
    void recordsAgainWhatWasCleared();

private:
    static inline const HistoryBoard account{.accountId = u"test"_s, .endpoint = u"here"_s};

    template <typename T, typename Ask>
    static T asked(Ask ask)
    {
        std::optional<T> result;
        QObject context;
        ask(&context, [&result](const T &value) { result = value; });
        [&result] { QTRY_VERIFY(result); }();
        return result.value_or(T());
    }
    static QStringList remembered(History &history, bool withGone = false)
    {
        const auto trainings =
            asked<QList<RememberedTraining>>([&](QObject *context, const auto &done) {
                history.trainings(account, {.withGone = withGone}, context, done);
            });
        QStringList versions;
        for (const RememberedTraining &training : trainings)
            versions.append(training.key.version);
        versions.sort();
        return versions;
    }
    void look(Board &board, TestClock &clock)
    {
        clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
        QTRY_VERIFY(!board.isLoading());
    }
};

void BoardRecorderTest::keepsTrainingsAndStates()
{
    const QTemporaryDir folder;
    History history(folder.path());
    TestClock clock;
    Board board(&clock);
    BoardRecorder recorder(&board, &history);
    recorder.setBoard(account);
    loaded(board);
    const qint64 first = clock.now();
    QCOMPARE(remembered(history), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));

    look(board, clock);
    m_aitems->trains["one"][0].status = "learningFailed";
    look(board, clock);
    const TrainingKey key{u"one"_s, TrainingType(KnownTrainingType::Pop), u"a1"_s};
    const auto states = asked<QList<ObservedState>>(
        [&](QObject *context, const auto &done) { history.states(account, key, context, done); });
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.at(0).status, TrainingStatus(KnownTrainingStatus::Learning));
    QCOMPARE(states.at(0).first, first);
    QCOMPARE(states.at(0).last, first + 30'000);
    QCOMPARE(states.at(1).status, TrainingStatus(KnownTrainingStatus::LearningFailed));
    QCOMPARE(states.at(1).after, first + 30'000);
    QCOMPARE(states.at(1).first, first + 60'000);

    m_aitems->trains["one"] = {{"a1", "learningFailed"}};
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(remembered(history), (QStringList{u"a1"_s, u"b1"_s, u"e1"_s}));
    QCOMPARE(remembered(history, true).size(), 4);
}

void BoardRecorderTest::whatIsNoLongerShownHasNotGone()
{
    const QTemporaryDir folder;
    History history(folder.path());
    Board board;
    BoardRecorder recorder(&board, &history);
    recorder.setBoard(account);
    loaded(board);
    board.chooseService(u"two"_s);
    QTRY_VERIFY(!board.isLoading());
    board.setRecentOnly(true);
    QTRY_VERIFY(!board.isLoading());
    board.chooseService(u"one"_s);
    QTRY_VERIFY(!board.isLoading());
    QCOMPARE(shown(board), QStringList{u"a1"_s});
    QCOMPARE(remembered(history), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
}

void BoardRecorderTest::keepsNothingWithoutAnAccount()
{
    const QTemporaryDir folder;
    History history(folder.path());
    Board board;
    BoardRecorder recorder(&board, &history);
    loaded(board);
    QCOMPARE(remembered(history), QStringList());
}

void BoardRecorderTest::longListsAreKeptInSlices()
{
    QList<FakeAitems::Train> trains;
    for (int i = 0; i < 5 * BoardRecorder::sliceSize / 2; ++i)
        trains.append({"v" + QByteArray::number(i), "learning"});
    m_aitems->trains["one"] = trains;
    const QTemporaryDir folder;
    History history(folder.path());
    TestClock clock;
    Board board(&clock);
    BoardRecorder recorder(&board, &history);
    recorder.setBoard(account);
    loaded(board, u"one"_s);
    QTRY_COMPARE(remembered(history).size(), trains.size());
    const auto looks = asked<QList<ServiceLooks>>(
        [&](QObject *context, const auto &done) { history.serviceLooks(account, context, done); });
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.first().lastWhole, clock.now());

    // Rows move while others are written.
    trains.remove(100, 700);
    trains.prepend({"new", "learning"});
    trains[1500].status = "completed";
    m_aitems->trains["one"] = trains;
    board.refresh();
    QTRY_VERIFY(!board.isLoading());
    QTRY_COMPARE(remembered(history).size(), trains.size());
    const TrainingKey key{
        u"one"_s, TrainingType(KnownTrainingType::Pop),
        QString::fromLatin1(trains.at(1500).version)};
    const auto states = asked<QList<ObservedState>>(
        [&](QObject *context, const auto &done) { history.states(account, key, context, done); });
    QCOMPARE(states.size(), 2);
}

// At once: the next look may be far away.
void BoardRecorderTest::recordsAgainWhatWasCleared()
{
    const QTemporaryDir folder;
    History history(folder.path());
    TestClock clock;
    Board board(&clock);
    BoardRecorder recorder(&board, &history);
    recorder.setBoard(account);
    loaded(board);
    look(board, clock);
    board.setAutoRefresh(false);
    QCOMPARE(remembered(history).size(), 4);
    history.clear();
    QTRY_COMPARE(remembered(history), (QStringList{u"a1"_s, u"a2"_s, u"b1"_s, u"e1"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<BoardRecorderTest, QCoreApplication>);
#include "tst_boardrecorder.moc"
