// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "storage/historyfile.h"
#include "storage/historylook.h"
#include "storage/historyproblem.h"

#include <QElapsedTimer>

#include <chrono>
#include <functional>
#include <optional>

class HistoryReader;

// The history in the file `history.db`: each training as last seen, and its states. To be used in
// one thread only; History does so in a thread of its own. Moments are milliseconds since
// 1970-01-01 UTC.
//
// What fails is told to the handler, once for each kind of problem. What could not be written is
// kept in memory and written with a later look, at most once a minute, so that a full disk or
// another Trainboard costs little.
class HistoryDatabase
{
public:
    using Access = HistoryFile::Access;

    // Opens the file, and makes it when there is none and it may be written. With Access::Read
    // another Trainboard may write meanwhile, and nothing is ever written.
    explicit HistoryDatabase(
        const QString &folder, const HistoryProblemHandler &handler = {},
        Access access = Access::Write);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    HistoryFile::State state() const { return m_file.state(); }
    void setRetryInterval(std::chrono::milliseconds interval) { m_retryInterval = interval; }

    // Writes a look, and what earlier looks have left. The states that began with it; nothing when
    // it could not be written now. A look at an earlier moment than the last one says that the
    // clock was wrong: what was seen later than now then counts as seen now. With one that is
    // earlier by more than a day it is rather wrong now: nothing is written, unless it stays so for
    // an hour.
    std::optional<QList<ObservedTransition>> record(const HistoryLook &look);

    // Newest first; those without a readable date come last.
    QList<RememberedTraining>
    trainings(const HistoryBoard &board, const RememberedQuery &query = {});
    // Oldest first, empty when the training is not known.
    QList<ObservedState> states(const HistoryBoard &board, const TrainingKey &key);
    // All trainings of which the beginning of a state is known, with all their states. The others
    // have been in one state ever since the first look.
    QList<ObservedTraining> observed(const HistoryBoard &board);
    // The states first seen after this moment, in the order in which they were seen; none that was
    // there at the first look, and none of a training that has gone.
    QList<ObservedTransition> transitionsSince(const HistoryBoard &board, qint64 moment);
    // For each service and type the last `count` trainings that were seen to complete.
    QList<ObservedDurations> tookOfCompleted(const HistoryBoard &board, int count = 20);
    QList<ServiceLooks> serviceLooks(const HistoryBoard &board);
    // Those of the last list of services, in its order.
    QList<SeenService> services(const HistoryBoard &board);
    // Those that have a moment of this time in them, whole, the oldest one first.
    QList<WatchedSpan> watchedSpans(const HistoryBoard &board, qint64 from, qint64 to);
    // When the user last looked at the board; 0: never.
    qint64 lookedAt(const HistoryBoard &board);

    // The moment of the last look of all; 0: there was none.
    qint64 newestLook();

    // These say whether it was written.
    bool setLookedAt(const HistoryBoard &board, qint64 moment);
    // A notification has told of these.
    bool markTold(const QList<ObservedTransition> &transitions);
    // Forgets states that ended before this moment, and trainings not seen since, some thousands at
    // a time, so that it takes no long time at once. True while there is more.
    bool prune(qint64 olderThan);
    bool clear();
    bool removeBoard(const QString &accountId); // with all endpoints

    // Reads anew when each training was created, of all boards but those of this account. The
    // moments of looks are this computer's, and stay.
    bool rereadCreated(const CreatedReader &createdOf, const QString &exceptAccount);

    qint64 size() const { return m_file.size(); } // of the files, in bytes

private:
    template <typename Read>
    auto read(const HistoryBoard &board, Read work)
        -> decltype(work(std::declval<HistoryReader &>()));
    bool write(const std::function<void()> &work);
    bool shrink(int pages);
    bool mayWrite() const;
    bool isReady();
    bool isFarBehind(const HistoryLook &look);
    bool fail();
    HistoryLook withPending(const HistoryLook &look);
    void writePending();
    bool forget(const QStringList &statements, const std::optional<QString> &value = {});

    HistoryFile m_file;
    QElapsedTimer m_behind; // since the clock is far behind; invalid: it is not
    QElapsedTimer m_failed; // invalid: not, or not for long enough
    std::chrono::milliseconds m_retryInterval = std::chrono::minutes(1);
    QList<HistoryLook> m_pending; // one for each board
};
