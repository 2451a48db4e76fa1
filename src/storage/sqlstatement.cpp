// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlstatement.h"

#include "storage/sqlconnection.h"

#include <QSqlError>

SqlStatement::SqlStatement(SqlConnection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.m_database)
{
    // Else Qt keeps each row that it has passed.
    m_query.setForwardOnly(true);
    if (connection.failure() == SqlConnection::Failure::None && !m_query.prepare(sql))
        connection.note(m_query.lastError());
}

bool SqlStatement::execute()
{
    if (m_connection.failure() != SqlConnection::Failure::None)
        return false;
    if (m_query.exec())
        return true;
    m_connection.note(m_query.lastError());
    return false;
}

bool SqlStatement::next()
{
    if (m_connection.failure() != SqlConnection::Failure::None)
        return false;
    if (!m_query.isSelect())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.note(m_query.lastError());
    return false;
}
