// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class SqlConnection;

// How the file of the history is built. A change of it is a new step behind the others, and never a
// change of a step that was once released.
struct HistorySchema
{
    // Says in the file that it is ours.
    static constexpr qint32 applicationId = 0x5472626f; // "Trbo"

    // The statements that lead from one version to the next, the first of them from none to 1.
    static const QList<QStringList> &steps();
    static int version() { return int(steps().size()); }

    // Takes the file from its version to the last one of these steps, each in one transaction: an
    // interrupted one has changed nothing. False when it failed; the connection knows why.
    static bool migrate(SqlConnection &connection, const QList<QStringList> &steps);
};
