// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyworker.h"

#include <QThread>

HistoryDatabase &HistoryWorker::database()
{
    if (!m_database) {
        m_database.emplace(m_folder, [this](const HistoryProblem &problem) {
            Q_EMIT problemFound(problem);
            if (problem.kind == HistoryProblem::Kind::Damaged && !problem.keptAs.isEmpty())
                Q_EMIT emptied();
        });
    }
    return *m_database;
}

void HistoryWorker::prune(qint64 olderThan)
{
    if (thread()->isInterruptionRequested())
        return;
    if (database().prune(olderThan)) {
        QMetaObject::invokeMethod(
            this, [this, olderThan] { prune(olderThan); }, Qt::QueuedConnection);
    } else {
        Q_EMIT pruned();
    }
}
