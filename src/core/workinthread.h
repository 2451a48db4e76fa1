// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

// Does `work()` in a thread of the pool and gives its result to `done` in the thread of `context`.
// Once `context` is gone, or has been given to cancelWork(), nobody hears of it any more, and work
// that has not begun is not done.
template <typename Work, typename Done>
void workInThread(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            QFuture<T> future = watcher->future();
            if (!future.isCanceled())
                done(future.takeResult());
        });
    // With the context goes the watcher.
    QObject::connect(watcher, &QObject::destroyed, [promise] { promise->future().cancel(); });
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
}

inline void cancelWork(QObject *context)
{
    const auto watchers =
        context->findChildren<QFutureWatcherBase *>(QString(), Qt::FindDirectChildrenOnly);
    for (QFutureWatcherBase *watcher : watchers)
        watcher->cancel();
}
