// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/historyplace.h"
#include "storage/historyworker.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <memory>

// For a disk that does not respond.
static constexpr std::chrono::seconds patience(3);

History::History(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new HistoryWorker(folder))
{
    m_thread->setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(m_thread);
    connect(m_worker, &HistoryWorker::problemFound, this, &History::problemFound);
    connect(m_worker, &HistoryWorker::recorded, this, &History::recorded);
    connect(m_worker, &HistoryWorker::notRecorded, this, &History::notRecorded);
    connect(m_worker, &HistoryWorker::emptied, this, &History::emptied);
    connect(m_worker, &HistoryWorker::pruned, this, &History::pruned);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
    post([](HistoryDatabase &) {});
}

History::~History()
{
    m_worker->disconnect(this);
    // Questions are not answered any more, and nothing is pruned.
    m_thread->requestInterruption();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = m_thread] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    // A thread that still runs may not be deleted.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    if (m_thread->wait(QDeadlineTimer(patience)))
        delete m_thread;
}

QString History::usersFolder()
{
    return usersHistoryFolder();
}

void History::post(const std::function<void(HistoryDatabase &)> &work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work] { work(worker->database()); }, Qt::QueuedConnection);
}

template <typename T>
void History::ask(
    QObject *context, const std::function<T(HistoryDatabase &)> &work, const Done<T> &done)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        QFuture<T> future = watcher->future();
        if (!future.isCanceled())
            done(future.takeResult());
    });
    // With the context goes the watcher.
    connect(watcher, &QObject::destroyed, [promise] { promise->future().cancel(); });
    watcher->setFuture(promise->future());
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, work] {
            if (worker->thread()->isInterruptionRequested())
                promise->future().cancel();
            if (!promise->isCanceled())
                promise->addResult(work(worker->database()));
            promise->finish();
        },
        Qt::QueuedConnection);
}

void History::record(const HistoryLook &look)
{
    post([worker = m_worker, look](HistoryDatabase &database) {
        if (const auto transitions = database.record(look))
            Q_EMIT worker->recorded(look.board, *transitions);
        else
            Q_EMIT worker->notRecorded(look.board);
    });
}

void History::setLookedAt(const HistoryBoard &board, qint64 moment)
{
    post([board, moment](HistoryDatabase &database) { database.setLookedAt(board, moment); });
}

void History::markTold(const QList<ObservedTransition> &transitions)
{
    post([transitions](HistoryDatabase &database) { database.markTold(transitions); });
}

void History::prune(qint64 now, qint64 kept)
{
    post([worker = m_worker, now, kept](HistoryDatabase &database) {
        worker->prune(qMin(now, database.newestLook()) - kept);
    });
}

void History::clear()
{
    post([worker = m_worker](HistoryDatabase &database) {
        if (database.clear())
            Q_EMIT worker->emptied();
    });
}

void History::removeBoard(const QString &accountId)
{
    post([accountId](HistoryDatabase &database) { database.removeBoard(accountId); });
}

void History::rereadCreated(const CreatedReader &createdOf, const QString &exceptAccount)
{
    post([createdOf, exceptAccount](HistoryDatabase &database) {
        database.rereadCreated(createdOf, exceptAccount);
    });
}

void History::trainings(
    const HistoryBoard &board, const RememberedQuery &query, QObject *context,
    const Done<QList<RememberedTraining>> &done)
{
    ask<QList<RememberedTraining>>(
        context,
        [board, query](HistoryDatabase &database) { return database.trainings(board, query); },
        done);
}

void History::states(
    const HistoryBoard &board, const TrainingKey &key, QObject *context,
    const Done<QList<ObservedState>> &done)
{
    ask<QList<ObservedState>>(
        context, [board, key](HistoryDatabase &database) { return database.states(board, key); },
        done);
}

void History::observed(
    const HistoryBoard &board, QObject *context, const Done<QList<ObservedTraining>> &done)
{
    ask<QList<ObservedTraining>>(
        context, [board](HistoryDatabase &database) { return database.observed(board); }, done);
}

void History::transitionsSince(
    const HistoryBoard &board, qint64 moment, QObject *context,
    const Done<QList<ObservedTransition>> &done)
{
    ask<QList<ObservedTransition>>(
        context,
        [board, moment](HistoryDatabase &database) {
            return database.transitionsSince(board, moment);
        },
        done);
}

void History::tookOfCompleted(
    const HistoryBoard &board, QObject *context, const Done<QList<ObservedDurations>> &done)
{
    ask<QList<ObservedDurations>>(
        context, [board](HistoryDatabase &database) { return database.tookOfCompleted(board); },
        done);
}

void History::services(
    const HistoryBoard &board, QObject *context, const Done<QList<SeenService>> &done)
{
    ask<QList<SeenService>>(
        context, [board](HistoryDatabase &database) { return database.services(board); }, done);
}

void History::serviceLooks(
    const HistoryBoard &board, QObject *context, const Done<QList<ServiceLooks>> &done)
{
    ask<QList<ServiceLooks>>(
        context, [board](HistoryDatabase &database) { return database.serviceLooks(board); }, done);
}

void History::watchedSpans(
    const HistoryBoard &board, qint64 from, qint64 to, QObject *context,
    const Done<QList<WatchedSpan>> &done)
{
    ask<QList<WatchedSpan>>(
        context,
        [board, from, to](HistoryDatabase &database) {
            return database.watchedSpans(board, from, to);
        },
        done);
}

void History::lookedAt(const HistoryBoard &board, QObject *context, const Done<qint64> &done)
{
    ask<qint64>(
        context, [board](HistoryDatabase &database) { return database.lookedAt(board); }, done);
}

void History::size(QObject *context, const Done<qint64> &done)
{
    ask<qint64>(
        context, [](HistoryDatabase &database) { return database.size(); }, done);
}
