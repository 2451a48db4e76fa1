// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historydatabase.h"

#include <QObject>

// The part of a History that lives in its thread, with the only connection to the file.
class HistoryWorker final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWorker(const QString &folder)
        : m_folder(folder)
    {
    }

    // In the thread; the first call opens the file.
    HistoryDatabase &database();
    void close() { m_database.reset(); }

    // One slice after the other, between which others have their turn.
    void prune(qint64 olderThan);

Q_SIGNALS:
    void problemFound(const HistoryProblem &problem);
    void recorded(const HistoryBoard &board, const QList<ObservedTransition> &transitions);
    void notRecorded(const HistoryBoard &board);
    void emptied();
    void pruned();

private:
    QString m_folder;
    std::optional<HistoryDatabase> m_database;
};
