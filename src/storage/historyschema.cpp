// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyschema.h"

#include "storage/sqlconnection.h"

#include <QVariant>

using namespace Qt::StringLiterals;

// Moments are milliseconds since 1970-01-01 UTC, 0 when there is none.
const QList<QStringList> &HistorySchema::steps()
{
    static const QList<QStringList> all{
        {u"CREATE TABLE board (id INTEGER PRIMARY KEY, account TEXT NOT NULL,"
         " endpoint TEXT NOT NULL, looked_at INTEGER NOT NULL DEFAULT 0,"
         " UNIQUE (account, endpoint))"_s,

         u"CREATE TABLE service (id INTEGER PRIMARY KEY, board INTEGER NOT NULL,"
         " name TEXT NOT NULL, last_look INTEGER NOT NULL DEFAULT 0,"
         " last_whole INTEGER NOT NULL DEFAULT 0, UNIQUE (board, name))"_s,

         // As last seen. `created` is as Timestamp::msecs(). `seen` is when the response was last
         // another one; how long it was seen so follows from the looks at the service.
         u"CREATE TABLE training (id INTEGER PRIMARY KEY, service INTEGER NOT NULL,"
         " type TEXT NOT NULL, version TEXT NOT NULL, status TEXT NOT NULL,"
         " created INTEGER NOT NULL, first_seen INTEGER NOT NULL, seen INTEGER NOT NULL,"
         " gone INTEGER NOT NULL DEFAULT 0, json BLOB NOT NULL, UNIQUE (service, type, version))"_s,
         u"CREATE INDEX training_created ON training (service, created)"_s,

         // The latest of a training has 0 as `last_look` while it goes on. An id is never given
         // twice, or a notification could be taken for one of another state.
         u"CREATE TABLE state (id INTEGER PRIMARY KEY AUTOINCREMENT, training INTEGER NOT NULL,"
         " status TEXT NOT NULL, after_look INTEGER NOT NULL, first_look INTEGER NOT NULL,"
         " last_look INTEGER NOT NULL DEFAULT 0, told INTEGER NOT NULL DEFAULT 0)"_s,
         u"CREATE INDEX state_training ON state (training)"_s,
         u"CREATE INDEX state_begun ON state (first_look, training) WHERE after_look > 0"_s,

         // When a board was watched.
         u"CREATE TABLE span (id INTEGER PRIMARY KEY AUTOINCREMENT, board INTEGER NOT NULL,"
         " first_look INTEGER NOT NULL, last_look INTEGER NOT NULL)"_s,
         u"CREATE INDEX span_board ON span (board, last_look)"_s},

        // The service as it stood in the last list of services, and where; null: not in it.
        {u"ALTER TABLE service ADD COLUMN place INTEGER"_s,
         u"ALTER TABLE service ADD COLUMN json BLOB"_s}};
    return all;
}

bool HistorySchema::migrate(SqlConnection &connection, const QList<QStringList> &steps)
{
    const int from = connection.value(u"PRAGMA user_version"_s).toInt();
    for (int step = qMax(from, 0); step < steps.size(); ++step) {
        connection.transaction([&] {
            for (const QString &statement : steps.at(step))
                connection.run(statement);
            connection.run(u"PRAGMA application_id = "_s + QString::number(applicationId));
            connection.run(u"PRAGMA user_version = "_s + QString::number(step + 1));
        });
    }
    return connection.failure() == SqlConnection::Failure::None;
}
