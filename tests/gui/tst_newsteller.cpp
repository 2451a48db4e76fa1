// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/boardrecorder.h"
#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "gui/newsteller.h"
#include "storage/history.h"
#include "storage/settings.h"
#include "support/testprogram.h"

#include <QApplication>
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
    void close() override {}

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
        teller =
            std::make_unique<NewsTeller>(&board, &history, &recorder, &settings, std::move(owned));
        recorder.setBoard({.accountId = u"test"_s, .endpoint = u"here"_s});
    }
    void load(FakeAitems &aitems)
    {
        const QSignalSpy recorded(&history, &History::recorded);
        board.setClient(aitems.client());
        QTRY_VERIFY(!board.isLoading());
        QTRY_VERIFY(!recorded.isEmpty()); // or it would be taken for that of the first look()
    }
    void look()
    {
        const QSignalSpy recorded(&history, &History::recorded);
        clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
        QTRY_VERIFY(!board.isLoading());
        QTRY_VERIFY(!recorded.isEmpty());
    }

    QList<Notification> shown;
    Settings settings;
    TestClock clock;
    Board board{&clock};
    History history;
    BoardRecorder recorder{&board, &history};
    Notifier *notifier = nullptr;
    std::unique_ptr<NewsTeller> teller;
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
    void tellsNothingWhenSwitchedOff();
    void tellsNothingOfWhatHappenedUnwatched();
    void goesToTheTrainingThatIsClicked();

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

static const RegisteredTest registered(__FILE__, runTest<NewsTellerTest, QApplication>);
#include "tst_newsteller.moc"
