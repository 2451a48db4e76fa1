// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/boardrecorder.h"
#include "board/fakeaitems.h"
#include "board/testclock.h"
#include "gui/newsteller.h"
#include "gui/statusline.h"
#include "gui/trainingsview.h"
#include "gui/watchpreferences.h"
#include "models/trainingfiltermodel.h"
#include "storage/history.h"
#include "storage/settings.h"
#include "support/sanitizer.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QEventLoop>
#include <QStatusBar>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CountingNotifier : public Notifier
{
public:
    explicit CountingNotifier(int *shown)
        : m_shown(shown)
    {
    }
    bool isAvailable() const override { return true; }
    void show(const Notification &) override { ++*m_shown; }
    bool isOpen() const override { return false; }
    void close() override {}

private:
    int *m_shown;
};

// In bytes, what the program has allocated; 0 where nobody knows.
qint64 memoryInUse()
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

} // namespace

// A day on which every look brings another state, with all that lives from it.
class DayOfWatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlatAndNothingIsAskedTwice();
};

void DayOfWatchingTest::memoryStaysFlatAndNothingIsAskedTwice()
{
    FakeAitems aitems;
    aitems.knowsRecent = true;
    QList<FakeAitems::Train> trains{{"a0", "learning"}, {"a1", "learning"}};
    for (int i = 2; i < 200; ++i)
        trains.append({"a" + QByteArray::number(i)});
    aitems.addService("shop", trains);

    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WatchPreferences preferences(&settings);
    TestClock clock;
    Board board(&clock);
    History history(folder.path());
    BoardRecorder recorder(&board, &history);
    int shown = 0;
    NewsTeller teller(
        &board, &history, &recorder, &preferences, std::make_unique<CountingNotifier>(&shown));
    recorder.setBoard({.accountId = u"test"_s, .endpoint = u"here"_s});
    TrainingTableModel table(board.trainings());
    TrainingFilterModel rows(&table);
    TrainingsView view;
    view.setModel(&rows);
    view.show();
    QStatusBar bar;
    StatusLine line(&bar, &board, &table);

    board.setClient(aitems.client(), u"shop"_s);
    QTRY_VERIFY(!board.isLoading());
    const qint64 begin = clock.now();
    qint64 requests = 0;
    qint64 afterWarmingUp = 0;
    constexpr int looksPerHour = 2 * 60;
    for (int hour = 0; hour < 24; ++hour) {
        for (int i = 0; i < looksPerHour; ++i) {
            // One that fails once an hour, and is requested again.
            aitems.trains["shop"][0].status = i == 40 ? "learningFailed"
                : i % 2                               ? "learning"
                                                      : "waiting";
            QEventLoop loop;
            connect(&board, &Board::stateChanged, &loop, [&board, &loop] {
                if (!board.isLoading())
                    loop.quit();
            });
            clock.advance(std::chrono::milliseconds(board.nextAt() - clock.now()));
            if (board.isLoading())
                loop.exec();
        }
        QCoreApplication::processEvents(); // also what is drawn
        requests += aitems.asked().size();
        aitems.forgetAsked();
        bool isWritten = false;
        history.size(this, [&isWritten](qint64) { isWritten = true; });
        QTRY_VERIFY(isWritten);
        if (hour == 1)
            afterWarmingUp = memoryInUse();
    }
    QCOMPARE(clock.now() - begin, std::chrono::milliseconds(24h).count());
    // The services, the latest training and the other one in progress each time, with the whole
    // list instead of both four times an hour, and before all that the first look. What the service
    // serves comes with that one, and four times an hour.
    QCOMPARE(requests, 3 + 24 * (looksPerHour * 3 - 4 + 4));
    QCOMPARE(shown, 24);
    QCOMPARE(board.trainings()->list().size(), 200);
    if (!hasAddressSanitizer) {
        const qint64 growth = memoryInUse() - afterWarmingUp;
        QVERIFY2(growth < 1'000'000, qPrintable(QString::number(growth)));
    }
}

static const RegisteredTest registered(__FILE__, runTest<DayOfWatchingTest, QApplication>);
#include "tst_dayofwatching.moc"
