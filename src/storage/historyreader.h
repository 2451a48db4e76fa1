// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "storage/historylook.h"

class SqlConnection;

// What is known of a board. Whether it could be read is to be asked of the connection.
class HistoryReader
{
public:
    HistoryReader(SqlConnection &connection, const HistoryBoard &board);

    // For the meaning of these see HistoryDatabase.
    QList<RememberedTraining> trainings(const RememberedQuery &query);
    QList<ObservedState> states(const TrainingKey &key);
    QList<ObservedTraining> observed();
    QList<ObservedTransition> transitionsSince(qint64 moment);
    QList<ObservedDurations> tookOfCompleted(int count);
    QList<ServiceLooks> serviceLooks();
    QList<SeenService> services();
    QList<WatchedSpan> watchedSpans(qint64 from, qint64 to);
    qint64 lookedAt();

private:
    SqlConnection &m_connection;
    qint64 m_board;
};
