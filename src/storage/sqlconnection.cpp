// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlconnection.h"

#include "storage/sqlstatement.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html
SqlConnection::Failure failureOf(const QSqlError &error)
{
    using Failure = SqlConnection::Failure;
    // Extended codes have the general one in their last byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Failure::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::Damaged;
    case 13: // SQLITE_FULL
        return Failure::Full;
    case 14: // SQLITE_CANTOPEN
        return Failure::CannotOpen;
    default:
        return Failure::Other;
    }
}

} // namespace

bool SqlConnection::open(const QString &file, const QString &options)
{
    // The names of connections are the same for all threads.
    static std::atomic<int> count = 0;
    close();
    m_name = u"Trainboard-"_s + QString::number(++count);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        note(m_database.lastError());
    return m_failure == Failure::None;
}

void SqlConnection::close()
{
    m_failure = Failure::None;
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

bool SqlConnection::run(const QString &sql)
{
    SqlStatement statement(*this, sql);
    if (!statement.run())
        return false;
    // Some statements do a part of their work with each row.
    while (statement.next()) {
    }
    return m_failure == Failure::None;
}

QVariant SqlConnection::value(const QString &sql)
{
    SqlStatement statement(*this, sql);
    return statement.run() && statement.next() ? statement.value(0) : QVariant();
}

void SqlConnection::rollBack()
{
    const Failure failure = std::exchange(m_failure, Failure::None);
    // Some failures have undone it already, and then this fails.
    run(u"ROLLBACK"_s);
    m_failure = failure;
}

void SqlConnection::note(const QSqlError &error)
{
    if (m_failure == Failure::None)
        m_failure = failureOf(error);
}
