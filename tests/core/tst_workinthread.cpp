// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workinthread.h"
#include "support/testprogram.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

class WorkInThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pool.setMaxThreadCount(1); }

    void worksElsewhereAndTellsHere();
    void tellsInTheOrderOfTheWork();
    void nobodyHearsOfItWhoIsGone();
    void cancelledWorkIsSilent();
    void cancelledWorkThatHasNotBegunIsNotDone_data();
    void cancelledWorkThatHasNotBegunIsNotDone();

private:
    // Until all work of before has been done, and everybody has heard of it.
    void roundTrip()
    {
        QObject context;
        bool isDone = false;
        workInThread(
            m_pool, &context, [] { return 0; }, [&isDone](int) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    QThreadPool m_pool;
};

void WorkInThreadTest::worksElsewhereAndTellsHere()
{
    QObject context;
    std::optional<QThread *> worker;
    QThread *told = nullptr;
    workInThread(
        m_pool, &context, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            told = QThread::currentThread();
        });
    QVERIFY(!worker); // never from inside the call
    QTRY_VERIFY(worker);
    QVERIFY(*worker != QThread::currentThread());
    QCOMPARE(told, QThread::currentThread());
}

void WorkInThreadTest::tellsInTheOrderOfTheWork()
{
    QObject context;
    QList<int> told;
    QList<int> expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(i);
        workInThread(
            m_pool, &context, [i] { return i; }, [&told](int number) { told.append(number); });
    }
    QTRY_COMPARE(told.size(), 100);
    QCOMPARE(told, expected);
}

void WorkInThreadTest::nobodyHearsOfItWhoIsGone()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    bool isTold = false;
    {
        QObject context;
        workInThread(
            m_pool, &context,
            [&] {
                begun.release();
                mayEnd.acquire();
                return 1;
            },
            [&isTold](int) { isTold = true; });
        begun.acquire();
    }
    mayEnd.release();
    roundTrip();
    QVERIFY(!isTold);
}

void WorkInThreadTest::cancelledWorkIsSilent()
{
    QObject context;
    bool isTold = false;
    workInThread(
        m_pool, &context, [] { return 1; }, [&isTold](int) { isTold = true; });
    m_pool.waitForDone(); // it is done, but nobody has heard of it yet
    cancelWork(&context);
    roundTrip();
    QVERIFY(!isTold);
}

void WorkInThreadTest::cancelledWorkThatHasNotBegunIsNotDone_data()
{
    QTest::addColumn<bool>("byEndOfLife");
    QTest::newRow("cancelWork()") << false;
    QTest::newRow("context gone") << true;
}

void WorkInThreadTest::cancelledWorkThatHasNotBegunIsNotDone()
{
    QFETCH(bool, byEndOfLife);
    QSemaphore mayEnd;
    QObject other;
    workInThread(
        m_pool, &other,
        [&mayEnd] {
            mayEnd.acquire();
            return 0;
        },
        [](int) {});
    auto context = std::make_unique<QObject>();
    std::atomic<bool> isDone = false;
    workInThread(
        m_pool, context.get(),
        [&isDone] {
            isDone = true;
            return 0;
        },
        [](int) {});
    if (byEndOfLife)
        context.reset();
    else
        cancelWork(context.get());
    mayEnd.release();
    roundTrip();
    QVERIFY(!isDone);
}

static const RegisteredTest registered(__FILE__, runTest<WorkInThreadTest, QCoreApplication>);

#include "tst_workinthread.moc"
