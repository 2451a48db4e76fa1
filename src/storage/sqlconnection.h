// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

class QSqlError;

// A connection to an SQLite file. Only for the thread that opened it.
//
// It remembers the first failure, and does nothing more until that is cleared: whoever runs several
// statements asks once, at the end.
class SqlConnection
{
public:
    enum class Failure {
        None,
        Damaged,    // is no database, or a broken one
        Full,       // no room on the disk
        Busy,       // somebody else has locked it
        CannotOpen, // the file, or one that belongs to it
        Other       // cannot be read or written now
    };

    SqlConnection() = default;
    ~SqlConnection() { close(); }
    Q_DISABLE_COPY_MOVE(SqlConnection)

    // Nothing of the file is looked at yet, but for whether it can be opened. `options` are those
    // of Qt's driver.
    bool open(const QString &file, const QString &options);
    // All statements have to be gone.
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    // A statement without result.
    bool run(const QString &sql);
    // The first value of the first row, invalid when there is none.
    QVariant value(const QString &sql);

    // Does `work` in a transaction that is the only one that writes; undone when something failed.
    template <typename Work>
    bool transaction(Work work)
    {
        if (!run(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        work();
        if (run(QStringLiteral("COMMIT")))
            return true;
        rollBack();
        return false;
    }

    Failure failure() const { return m_failure; }
    void clearFailure() { m_failure = Failure::None; }
    // What the connection itself cannot see.
    void noteDamage() { m_failure = Failure::Damaged; }

private:
    friend class SqlStatement;

    void rollBack();
    void note(const QSqlError &error);

    QSqlDatabase m_database;
    QString m_name; // of the connection, for Qt
    Failure m_failure = Failure::None;
};
