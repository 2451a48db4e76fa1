// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "storage/historylook.h"
#include "storage/historyproblem.h"

#include <QObject>

#include <functional>

class HistoryDatabase;
class HistoryWorker;
class QThread;

// The history of all boards, kept in a file and written in a thread of its own, so that nobody
// waits for the disk. What is asked for is done in the order in which it was asked for. For what
// the questions mean see HistoryDatabase.
//
// A question is given a context and what to do with the response, in the context's thread. With the
// context goes the question. When something cannot be read, the response is empty.
class History final : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(const T &)>;

    // In this folder, which is made when it is missing.
    explicit History(const QString &folder, QObject *parent = nullptr);
    // Writes what was recorded, unless the disk is so slow that this would take seconds.
    ~History() override;

    // Of the user who runs the program.
    static QString usersFolder();

    void record(const HistoryLook &look);
    void setLookedAt(const HistoryBoard &board, qint64 moment);
    void markTold(const QList<ObservedTransition> &transitions);
    // Forgets what is older than that. A clock that has jumped forward takes nothing along: what
    // the newest look has seen is the measure. Both in milliseconds, `now` since the epoch.
    void prune(qint64 now, qint64 kept);
    void clear();
    void removeBoard(const QString &accountId);
    // See HistoryDatabase.
    void rereadCreated(const CreatedReader &createdOf, const QString &exceptAccount);

    void trainings(
        const HistoryBoard &board, const RememberedQuery &query, QObject *context,
        const Done<QList<RememberedTraining>> &done);
    void states(
        const HistoryBoard &board, const TrainingKey &key, QObject *context,
        const Done<QList<ObservedState>> &done);
    void observed(
        const HistoryBoard &board, QObject *context, const Done<QList<ObservedTraining>> &done);
    void transitionsSince(
        const HistoryBoard &board, qint64 moment, QObject *context,
        const Done<QList<ObservedTransition>> &done);
    void tookOfCompleted(
        const HistoryBoard &board, QObject *context, const Done<QList<ObservedDurations>> &done);
    void
    services(const HistoryBoard &board, QObject *context, const Done<QList<SeenService>> &done);
    void serviceLooks(
        const HistoryBoard &board, QObject *context, const Done<QList<ServiceLooks>> &done);
    void watchedSpans(
        const HistoryBoard &board, qint64 from, qint64 to, QObject *context,
        const Done<QList<WatchedSpan>> &done);
    void lookedAt(const HistoryBoard &board, QObject *context, const Done<qint64> &done);
    void size(QObject *context, const Done<qint64> &done);

Q_SIGNALS:
    // Once for each kind.
    void problemFound(const HistoryProblem &problem);
    // A look was written, perhaps together with earlier ones, and these states began with it. None
    // of them was there at the first look.
    void recorded(const HistoryBoard &board, const QList<ObservedTransition> &transitions);
    // A look could not be written now: recorded() tells of it later, together with another one, or
    // never.
    void notRecorded(const HistoryBoard &board);
    // All was forgotten, by clear() or since the file was damaged. Boards that are shown should
    // record all of their trainings as changed, or they will be missing at the next start.
    void emptied();
    void pruned();

private:
    void post(const std::function<void(HistoryDatabase &)> &work);
    template <typename T>
    void
    ask(QObject *context, const std::function<T(HistoryDatabase &)> &work, const Done<T> &done);

    // These may outlive us when the disk is stuck, and go by themselves.
    QThread *m_thread;
    HistoryWorker *m_worker;
};
