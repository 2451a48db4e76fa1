// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "storage/historylook.h"

#include <QHash>

class SqlConnection;

// Writes one look, within a transaction. Whether it succeeded is to be asked of the connection.
class HistoryRecorder
{
public:
    HistoryRecorder(SqlConnection &connection, const HistoryLook &look)
        : m_connection(connection)
        , m_look(look)
    {
    }

    void record();
    // The states that began with this look, but for those of a first look.
    const QList<ObservedTransition> &transitions() const { return m_transitions; }

    // The last look that has shown a training in the state in which it still is. One that is not in
    // progress appears in whole lists only.
    static qint64
    lastSeen(const TrainingStatus &status, qint64 seen, qint64 lastLook, qint64 lastWhole);
    // The number of a board, 0 when there is none.
    static qint64 findBoard(SqlConnection &connection, const HistoryBoard &board);
    // The same, and there is one afterwards.
    static qint64 ensureBoard(SqlConnection &connection, const HistoryBoard &board);

private:
    struct Service
    {
        qint64 id = 0;
        qint64 lastLook = 0; // before this one
        qint64 lastWhole = 0;
    };

    void readServices();
    void setMomentsBack();
    Service &service(const QString &name);
    void recordChanged();
    void recordGone();
    void recordServices();
    void recordServiceList();
    void recordSpan();

    SqlConnection &m_connection;
    const HistoryLook &m_look;
    qint64 m_board = 0;
    QHash<QString, Service> m_services;
    QList<ObservedTransition> m_transitions;
};
