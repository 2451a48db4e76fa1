// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

std::atomic_int destroyed = 0;

// So large that its memory is no longer there once it was freed.
struct Large
{
    Large() { bytes.fill('x'); }
    ~Large() { destroyed += bytes.front() == 'x' && bytes.back() == 'x' ? 1 : 0; }
    Q_DISABLE_COPY_MOVE(Large)

    std::array<char, 1024 * 1024> bytes;
};

void useLargeInAnotherThread()
{
    std::thread([] {
        static thread_local Large large;
        large.bytes[1] = 'y';
    }).join();
}

} // namespace

class ThreadLocalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destructorsComeBeforeTheMemoryGoes();
};

void ThreadLocalsTest::destructorsComeBeforeTheMemoryGoes()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"threadlocals"_s, u"only-thread"_s});
    QVERIFY(process.waitForFinished()); // else it waits for a lock that nobody gives back
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

// The main() of all tests calls putThreadLocalsInOrder().
static int runOrOnlyThread(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"only-thread"_s)) {
        useLargeInAnotherThread();
        return destroyed == 1 ? 0 : 1;
    }
    ThreadLocalsTest test;
    return QTest::qExec(&test, argc, argv);
}

static const RegisteredTest registered(__FILE__, runOrOnlyThread);
#include "tst_threadlocals.moc"
