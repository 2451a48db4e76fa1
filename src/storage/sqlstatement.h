// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QVariant>

class SqlConnection;

// A prepared statement. An unfinished one would keep others from writing, so it is finished when it
// goes, and before it runs again.
class SqlStatement
{
public:
    SqlStatement(SqlConnection &connection, const QString &sql);
    ~SqlStatement() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(SqlStatement)

    // With these values in place of the question marks: numbers, texts and bytes. False when it
    // failed, or something has failed before. Numbered marks are unknown to Qt.
    template <typename... Values>
    bool run(const Values &...values)
    {
        m_query.finish();
        int place = 0;
        (bind(place++, values), ...);
        return execute();
    }
    template <typename Value>
    void bind(int place, const Value &value)
    {
        m_query.bindValue(place, bound(value));
    }

    bool next(); // to the first row, then to the next one
    QVariant value(int column) const { return m_query.value(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    // Qt would make NULL of a null text, which equals no text.
    static QVariant bound(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QVariant bound(const QByteArray &bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(int number) { return number; }

    bool execute();

    SqlConnection &m_connection;
    QSqlQuery m_query;
};
