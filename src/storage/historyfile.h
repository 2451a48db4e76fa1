// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyproblem.h"
#include "storage/sqlconnection.h"

#include <QSet>

#include <memory>

class QLockFile;

// The file that holds the history: who may write it, and what is done when something is wrong.
//
// SQLite before 3.51.3 may damage a file when two connections write at the same moment, in one
// process or in two (https://www.sqlite.org/wal.html#walresetbug). So a lock beside the file lets
// one in the world write, and others read. The locks of SQLite itself would be lost when this
// process opened and closed the file by other means (https://www.sqlite.org/howtocorrupt.html), so
// nothing here does so while a connection may be open.
class HistoryFile
{
public:
    enum class State {
        Closed,   // cannot be opened now
        ReadOnly, // can be read, but not written now
        Writing,
        LeftAlone // is none of ours to touch, as long as this program runs
    };

    enum class Access {
        Read, // leaves the lock to others, for a program that only looks something up
        Write
    };

    HistoryFile(const QString &folder, Access access, const HistoryProblemHandler &handler);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    // Opens it, or opens it once more to see whether more can be done with it now.
    State open();
    void close();
    State state() const { return m_state; }
    Access access() const { return m_access; }
    // Valid unless the state is Closed or LeftAlone. Without statements when open() or close() or
    // replaceDamaged() is called.
    SqlConnection &connection() { return m_connection; }

    // The file is damaged: it is moved aside when it is ours to write, and a new one opened.
    State replaceDamaged();
    // Tells of a failure of the connection. Each kind of problem is told once.
    void reportFailure(SqlConnection::Failure failure);

    qint64 size() const; // in bytes, with what belongs to it

private:
    State openLocked();
    State openWriting();
    State openReadOnly();
    // Whether it is a history, and of a version that is known. Nothing: something failed.
    enum class Content { Failed, Ours, Newer, Foreign };
    Content content();
    bool create();
    bool isSound();
    void report(HistoryProblem::Kind kind, const QString &keptAs = {});

    QString m_name;
    Access m_access;
    HistoryProblemHandler m_handler;
    SqlConnection m_connection;
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::Closed;
    QSet<HistoryProblem::Kind> m_told;
};
