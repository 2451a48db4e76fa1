// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/boardrecorder.h"
#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "gui/newsteller.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"
#include "storage/settings.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Keeps what it should show.
class RecordingNotifier : public Notifier
{
public:
    explicit RecordingNotifier(QList<Notification> *shown)
        : m_shown(shown)
    {
    }
    bool isAvailable() const override { return true; }
    void show(const Notification &notification) override { m_shown->append(notification); }
    bool isOpen() const override { return open; }
    void close() override {}

    bool open = false;

private:
    QList<Notification> *m_shown;
};

// A Trainboard without a window.
struct Watcher
{
    explicit Watcher(const QString &folder)
        : settings(folder + u"/settings.ini")
        , history(folder)
    {
        auto owned = std::make_unique<RecordingNotifier>(&shown);
        notifier = owned.get();
        teller = std::make_unique<NewsTeller>(
            &board, &history, &recorder, &preferences, std::move(owned));
        QObject::connect(&board, &Board::looked, &board, [this] { ++looks; });
        QObject::connect(&history, &History::recorded, &board, [this] { ++answers; });
        QObject::connect(&history, &History::notRecorded, &board, [this] { ++answers; });
        preferences.setAccount(u"test"_s, true);
        recorder.setBoard({.accountId = u"test"_s, .endpoint = u"here"_s});
    }
    void load(FakeAitems &aitems)
    {
        lookBy([this, &aitems] { board.setClient(aitems.client()); });
    }
    void look()
    {
        lookBy([this] { clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now())); });
    }
    // Each look is recorded, and what is new in the latest trainings makes a second look, at the
    // whole list: the first answer of the history need not be that to the last look.
    template <typename Start>
    void lookBy(const Start &start)
    {
        const int before = looks;
        start();
        QTRY_VERIFY(looks > before && !board.isLoading());
        QTRY_COMPARE(answers, looks);
    }

    QList<Notification> shown;
    Settings settings;
    WatchPreferences preferences{&settings};
    TestClock clock;
    Board board{&clock};
    History history;
    BoardRecorder recorder{&board, &history};
    RecordingNotifier *notifier = nullptr;
    std::unique_ptr<NewsTeller> teller;
    int looks = 0;
    int answers = 0; // of the history, one for each look
};

} // namespace

// What is told by notifications.
class NewsTellerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_aitems = std::make_unique<FakeAitems>();
        m_aitems->knowsRecent = true;
        m_aitems->addService("shop", {{"a1", "learning"}, {"a2", "learning"}, {"a3"}});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void tellsWhatEndsOnceForEachLook();
    void tellsAgainWhatTheOpenOneHasTold();
    void tellsWhatBeginsAndEndsBetweenTwoLooks();
    void tellsNothingWhenSwitchedOff();
    void tellsNothingOfWhatHappenedUnwatched();
    void tellsOfNewResultsOnce();
    void tellsNoResultsThatWereThereBefore();
    void resultOfWhatHasJustCompletedIsNotToldAsWell();
    void tellsTheKindsThatAreWanted_data();
    void tellsTheKindsThatAreWanted();
    void tellsNothingOfMutedServices();
    void tellsNothingOfAPastThatIsWrittenAfterwards();
    void tellsAlsoWithoutAHistory();
    void leavesTellingToTheTrainboardThatHasTheHistory();
    void goesToTheTrainingThatIsClicked();
    void offersToCompareASingleFailure();

private:
    std::unique_ptr<FakeAitems> m_aitems;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void NewsTellerTest::tellsWhatEndsOnceForEachLook()
{
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0); // nor of what was there at first
    m_aitems->trains["shop"][0].status = "completed";
    m_aitems->trains["shop"][1].status = "learningFailed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    QVERIFY(watcher.shown.first().isFailure);
    QVERIFY2(
        watcher.shown.first().title.contains(u"name of shop"_s),
        qPrintable(watcher.shown.first().title));
    watcher.look();
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
}

// Else a failure would be gone with the next training that completes, before anybody has seen it.
void NewsTellerTest::tellsAgainWhatTheOpenOneHasTold()
{
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    m_aitems->trains["shop"][0].status = "learningFailed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    watcher.notifier->open = true;
    m_aitems->trains["shop"][1].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 2);
    QVERIFY(watcher.shown.last().isFailure);
    QVERIFY2(
        watcher.shown.last().title.startsWith(u"1 training(s) completed, 1 failed"_s),
        qPrintable(watcher.shown.last().title));
    QCOMPARE(watcher.shown.last().target.value<TrainingKey>().version, u"a1"_s);

    watcher.notifier->open = false;
    m_aitems->trains["shop"].prepend(FakeAitems::Train{"a4", "learning"});
    watcher.look();
    m_aitems->trains["shop"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 3);
    QVERIFY(!watcher.shown.last().isFailure);
}

void NewsTellerTest::tellsWhatBeginsAndEndsBetweenTwoLooks()
{
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    watcher.look();
    m_aitems->trains["shop"].prepend(FakeAitems::Train{"a4", "requestFailed"});
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    QVERIFY(watcher.shown.last().isFailure);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
}

void NewsTellerTest::tellsNothingWhenSwitchedOff()
{
    Watcher watcher(m_folder->path());
    watcher.settings.setShowsNotifications(false);
    watcher.load(*m_aitems);
    m_aitems->trains["shop"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
    watcher.settings.setShowsNotifications(true);
    m_aitems->trains["shop"][1].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
}

void NewsTellerTest::tellsNothingOfWhatHappenedUnwatched()
{
    {
        Watcher watcher(m_folder->path());
        watcher.load(*m_aitems);
    }
    m_aitems->trains["shop"][0].status = "completed";
    Watcher watcher(m_folder->path());
    watcher.clock.advance(9h);
    watcher.load(*m_aitems);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
}

void NewsTellerTest::tellsOfNewResultsOnce()
{
    {
        Watcher watcher(m_folder->path());
        watcher.load(*m_aitems);
        watcher.look();
        m_aitems->trains["shop"][0].hasResult = true;
        m_aitems->trains["shop"][1].status = "learningFailed";
        watcher.look();
        QCOMPARE(watcher.shown.size(), 1);
        QVERIFY2(
            watcher.shown.first().body.contains(u"Result available: a1"_s),
            qPrintable(watcher.shown.first().body));
        watcher.look();
        watcher.look();
        QCOMPARE(watcher.shown.size(), 1);
    }
    // Nor after a restart.
    Watcher watcher(m_folder->path());
    watcher.clock.advance(3min);
    watcher.load(*m_aitems);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
}

void NewsTellerTest::tellsNoResultsThatWereThereBefore()
{
    m_aitems->trains["shop"][0].hasResult = true;
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);

    // Nobody watched while it came.
    watcher.clock.set(watcher.clock.now() + std::chrono::milliseconds(9h).count());
    m_aitems->trains["shop"][1].hasResult = true;
    watcher.board.refresh();
    QTRY_VERIFY(!watcher.board.isLoading());
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
}

void NewsTellerTest::resultOfWhatHasJustCompletedIsNotToldAsWell()
{
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    m_aitems->trains["shop"][0] = {"a1", "completed", true};
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    QVERIFY2(
        watcher.shown.first().title.startsWith(u"Completed: a1"_s),
        qPrintable(watcher.shown.first().title));
}

void NewsTellerTest::tellsTheKindsThatAreWanted_data()
{
    QTest::addColumn<NewsKind>("unwanted");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("completed") << NewsKind::Completed << QStringList{u"a2"_s, u"a3"_s};
    QTest::newRow("failed") << NewsKind::Failed << QStringList{u"a1"_s, u"a3"_s};
    QTest::newRow("result") << NewsKind::GotResult << QStringList{u"a1"_s, u"a2"_s};
}

void NewsTellerTest::tellsTheKindsThatAreWanted()
{
    QFETCH(NewsKind, unwanted);
    QFETCH(QStringList, told);
    Watcher watcher(m_folder->path());
    watcher.preferences.setNotifiesOf(unwanted, false);
    watcher.load(*m_aitems);
    watcher.look();
    m_aitems->trains["shop"] = {
        {"a1", "completed"}, {"a2", "learningFailed"}, {"a3", "completed", true}};
    // Only the first one is among the latest.
    watcher.lookBy([&watcher] { watcher.board.refresh(); });
    QCOMPARE(watcher.shown.size(), 1);
    for (const QString &version : {u"a1"_s, u"a2"_s, u"a3"_s})
        QCOMPARE(watcher.shown.first().body.contains(version + u" ("), told.contains(version));
}

void NewsTellerTest::tellsNothingOfMutedServices()
{
    m_aitems->addService("loud", {{"b1", "learning"}});
    Watcher watcher(m_folder->path());
    watcher.preferences.setMuted(u"shop"_s, true);
    watcher.load(*m_aitems);
    m_aitems->trains["shop"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
    m_aitems->trains["shop"][1].status = "completed";
    m_aitems->trains["loud"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    QVERIFY2(
        watcher.shown.first().title.contains(u"name of loud"_s),
        qPrintable(watcher.shown.first().title));
}

// As the demo gets one.
void NewsTellerTest::tellsNothingOfAPastThatIsWrittenAfterwards()
{
    Watcher watcher(m_folder->path());
    const TrainingKey key{u"shop"_s, TrainingType(KnownTrainingType::Pop), u"a3"_s};
    const auto record = [&](qint64 moment, KnownTrainingStatus status) {
        watcher.history.record(
            {.board = watcher.recorder.board(),
             .moment = moment,
             .services = {u"shop"_s},
             .wholeServices = {u"shop"_s},
             .changed = {{.key = key, .status = TrainingStatus(status), .json = "{}"}}});
    };
    const qint64 yesterday = watcher.clock.now() - std::chrono::milliseconds(24h).count();
    record(yesterday, KnownTrainingStatus::Learning);
    record(yesterday + 3000, KnownTrainingStatus::LearningFailed);
    watcher.looks = 2; // the history answers these, too
    watcher.load(*m_aitems);
    QCOMPARE(watcher.shown.size(), 0);
}

// As with a damaged disk: the board works on, and so do its notifications.
void NewsTellerTest::tellsAlsoWithoutAHistory()
{
    const QString file = m_folder->filePath(u"no folder"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    Watcher watcher(file);
    watcher.load(*m_aitems);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 0);
    m_aitems->trains["shop"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    m_aitems->trains["shop"][1].hasResult = true;
    watcher.look();
    QCOMPARE(watcher.shown.size(), 2);
    watcher.look();
    QCOMPARE(watcher.shown.size(), 2);
}

void NewsTellerTest::leavesTellingToTheTrainboardThatHasTheHistory()
{
    Watcher first(m_folder->path());
    first.load(*m_aitems);
    first.look();
    Watcher second(m_folder->path());
    second.load(*m_aitems);
    const QSignalSpy notRecorded(&second.history, &History::notRecorded);
    m_aitems->trains["shop"][0].status = "completed";
    second.look();
    QVERIFY(!notRecorded.isEmpty());
    QCOMPARE(second.shown.size(), 0);
    first.look();
    QCOMPARE(first.shown.size(), 1);
}

void NewsTellerTest::goesToTheTrainingThatIsClicked()
{
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    m_aitems->trains["shop"][1].status = "learningFailed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    const QSignalSpy activated(watcher.teller.get(), &NewsTeller::activated);
    Q_EMIT watcher.notifier->activated(watcher.shown.first().target);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(
        activated.first().first().value<TrainingKey>(),
        (TrainingKey{u"shop"_s, TrainingType(KnownTrainingType::Pop), u"a2"_s}));
}

void NewsTellerTest::offersToCompareASingleFailure()
{
    m_aitems->addService("mall", {{"b1", "learning"}});
    m_aitems->trains["shop"][0].created = "2024-07-29T11:25:36.558";
    Watcher watcher(m_folder->path());
    watcher.load(*m_aitems);
    m_aitems->trains["mall"][0].status = "learningFailed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 1);
    QCOMPARE(watcher.shown.last().button, QString()); // none has completed before it

    m_aitems->trains["shop"][0].status = "completed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 2);
    QCOMPARE(watcher.shown.last().button, QString()); // did not fail

    m_aitems->trains["shop"][1].status = "learningFailed";
    watcher.look();
    QCOMPARE(watcher.shown.size(), 3);
    QCOMPARE(watcher.shown.last().button, u"Compare"_s);
    const QSignalSpy requested(watcher.teller.get(), &NewsTeller::compareRequested);
    Q_EMIT watcher.notifier->buttonActivated(watcher.shown.last().target);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<TrainingKey>().version, u"a2"_s);
}

static const RegisteredTest registered(__FILE__, runTest<NewsTellerTest, QApplication>);
#include "tst_newsteller.moc"
