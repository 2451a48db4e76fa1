// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyrecorder.h"

#include "storage/sqlconnection.h"
#include "storage/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace {

// A training with its latest state.
const QString findTraining =
    u"SELECT t.id, t.status, t.seen, t.gone, s.id, s.first_look FROM training t"
    " JOIN state s ON s.id = (SELECT max(id) FROM state WHERE training = t.id)"
    " WHERE t.service = ? AND t.type = ? AND t.version = ?"_s;

const QString endState = u"UPDATE state SET last_look = ? WHERE id = ?"_s;

} // namespace

qint64 HistoryRecorder::lastSeen(
    const TrainingStatus &status, qint64 seen, qint64 lastLook, qint64 lastWhole)
{
    const bool isAskedEachTime = statusGroup(status.known()) == StatusGroup::InProgress;
    return qMax(seen, isAskedEachTime ? lastLook : lastWhole);
}

qint64 HistoryRecorder::findBoard(SqlConnection &connection, const HistoryBoard &board)
{
    SqlStatement find(connection, u"SELECT id FROM board WHERE account = ? AND endpoint = ?"_s);
    return find.run(board.accountId, board.endpoint) && find.next() ? find.number(0) : 0;
}

qint64 HistoryRecorder::ensureBoard(SqlConnection &connection, const HistoryBoard &board)
{
    if (const qint64 known = findBoard(connection, board))
        return known;
    SqlStatement insert(connection, u"INSERT INTO board (account, endpoint) VALUES (?, ?)"_s);
    return insert.run(board.accountId, board.endpoint) ? insert.insertedId() : 0;
}

void HistoryRecorder::record()
{
    m_board = ensureBoard(m_connection, m_look.board);
    readServices();
    setMomentsBack();
    recordChanged();
    recordGone();
    recordServices();
    recordServiceList();
    recordSpan();
}

void HistoryRecorder::readServices()
{
    m_services.clear();
    SqlStatement select(
        m_connection, u"SELECT name, id, last_look, last_whole FROM service WHERE board = ?"_s);
    select.run(m_board);
    while (select.next()) {
        m_services.insert(
            select.text(0),
            {.id = select.number(1), .lastLook = select.number(2), .lastWhole = select.number(3)});
    }
}

// What was seen later than now was seen while the clock was wrong. All of it is taken to have been
// seen now: nothing then lies in the future, nothing takes less than no time, and the order stays.
// What the user has looked at already remains distinct from what is new.
void HistoryRecorder::setMomentsBack()
{
    const qint64 now = m_look.moment;
    qint64 latest = 0;
    for (const Service &each : std::as_const(m_services))
        latest = qMax(latest, each.lastLook);
    if (latest <= now)
        return;

    qint64 lookedAt = 0;
    {
        SqlStatement select(m_connection, u"SELECT looked_at FROM board WHERE id = ?"_s);
        if (select.run(m_board) && select.next())
            lookedAt = select.number(0);
    }
    const QString ofBoard =
        u"(SELECT t.id FROM training t JOIN service v ON v.id = t.service WHERE v.board = ?)"_s;
    if (lookedAt >= now) {
        SqlStatement(
            m_connection,
            u"UPDATE state SET first_look = ?, after_look = min(after_look, ?)"
            " WHERE first_look >= ? AND first_look <= ? AND training IN "_s +
                ofBoard)
            .run(now - 1, now - 1, now, lookedAt, m_board);
        SqlStatement(m_connection, u"UPDATE board SET looked_at = ? WHERE id = ?"_s)
            .run(now - 1, m_board);
    }
    const auto setBack = [this, now](const QString &sql, int times) {
        SqlStatement statement(m_connection, sql);
        for (int place = 0; place < times; ++place)
            statement.bind(place, now);
        statement.bind(times, m_board);
        statement.run();
    };
    setBack(
        u"UPDATE state SET after_look = min(after_look, ?), first_look = min(first_look, ?),"
        " last_look = min(last_look, ?) WHERE max(first_look, last_look) > ? AND training IN "_s +
            ofBoard,
        4);
    setBack(
        u"UPDATE training SET first_seen = min(first_seen, ?), seen = min(seen, ?),"
        " gone = min(gone, ?) WHERE max(seen, gone) > ? AND service IN"
        " (SELECT id FROM service WHERE board = ?)"_s,
        4);
    setBack(
        u"UPDATE service SET last_look = min(last_look, ?), last_whole = min(last_whole, ?)"
        " WHERE board = ?"_s,
        2);
    setBack(
        u"UPDATE span SET first_look = min(first_look, ?), last_look = min(last_look, ?)"
        " WHERE last_look > ? AND board = ?"_s,
        3);
    readServices();
}

HistoryRecorder::Service &HistoryRecorder::service(const QString &name)
{
    Service &found = m_services[name];
    if (found.id == 0) {
        SqlStatement insert(m_connection, u"INSERT INTO service (board, name) VALUES (?, ?)"_s);
        if (insert.run(m_board, name))
            found.id = insert.insertedId();
    }
    return found;
}

void HistoryRecorder::recordChanged()
{
    const qint64 now = m_look.moment;
    SqlStatement find(m_connection, findTraining);
    SqlStatement end(m_connection, endState);
    SqlStatement begin(
        m_connection,
        u"INSERT INTO state (training, status, after_look, first_look) VALUES (?, ?, ?, ?)"_s);
    SqlStatement resume(m_connection, u"UPDATE state SET last_look = 0 WHERE id = ?"_s);
    SqlStatement insert(
        m_connection,
        u"INSERT INTO training (service, type, version, status, created, first_seen, seen, json)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    SqlStatement update(
        m_connection,
        u"UPDATE training SET status = ?, created = ?, seen = ?, gone = 0, json = ?"
        " WHERE id = ?"_s);

    for (const SeenTraining &seen : m_look.changed) {
        const Service before = service(seen.key.serviceId);
        const QString status = seen.status.text();
        const QString type = seen.key.type.text();
        ObservedTransition transition{.key = seen.key, .status = seen.status, .first = now};
        qint64 training = 0;
        bool begins = true;
        if (find.run(before.id, type, seen.key.version) && find.next()) {
            training = find.number(0);
            const TrainingStatus old = TrainingStatus::fromText(find.text(1));
            const bool wasGone = find.number(3) > 0;
            const qint64 state = find.number(4);
            const qint64 last = lastSeen(old, find.number(2), before.lastLook, before.lastWhole);
            begins = old != seen.status;
            if (!begins && wasGone)
                resume.run(state);
            if (begins) {
                if (!wasGone)
                    end.run(last, state);
                transition.before = old;
                // While it was gone, no look has shown it in any state.
                transition.after = wasGone ? qMax(last, before.lastLook) : last;
            }
            update.run(status, seen.created, now, seen.json, training);
        } else {
            if (insert.run(
                    before.id, type, seen.key.version, status, seen.created, now, now, seen.json))
                training = insert.insertedId();
            // Before the first whole list it may have been there.
            transition.after = before.lastWhole > 0 ? before.lastLook : 0;
        }
        if (!begins || !begin.run(training, status, transition.after, now))
            continue;
        transition.id = begin.insertedId();
        if (transition.after > 0)
            m_transitions += transition;
    }
}

void HistoryRecorder::recordGone()
{
    SqlStatement find(m_connection, findTraining);
    SqlStatement end(m_connection, endState);
    SqlStatement update(m_connection, u"UPDATE training SET seen = ?, gone = ? WHERE id = ?"_s);
    for (const TrainingKey &key : m_look.gone) {
        const Service before = m_services.value(key.serviceId);
        if (!find.run(before.id, key.type.text(), key.version) || !find.next() ||
            find.number(3) > 0)
            continue;
        const qint64 training = find.number(0);
        const qint64 state = find.number(4);
        const qint64 last = lastSeen(
            TrainingStatus::fromText(find.text(1)), find.number(2), before.lastLook,
            before.lastWhole);
        end.run(last, state);
        update.run(last, m_look.moment, training);
    }
}

void HistoryRecorder::recordServices()
{
    for (const QString &name : m_look.services)
        service(name);
    for (const QString &name : m_look.wholeServices)
        service(name);
    SqlStatement look(m_connection, u"UPDATE service SET last_look = ? WHERE id = ?"_s);
    for (const QString &name : m_look.services)
        look.run(m_look.moment, service(name).id);
    SqlStatement whole(
        m_connection, u"UPDATE service SET last_look = ?, last_whole = ? WHERE id = ?"_s);
    for (const QString &name : m_look.wholeServices)
        whole.run(m_look.moment, m_look.moment, service(name).id);
}

void HistoryRecorder::recordServiceList()
{
    if (!m_look.listedServices)
        return;
    SqlStatement(m_connection, u"UPDATE service SET place = NULL, json = NULL WHERE board = ?"_s)
        .run(m_board);
    SqlStatement set(m_connection, u"UPDATE service SET place = ?, json = ? WHERE id = ?"_s);
    int place = 0;
    for (const SeenService &seen : *m_look.listedServices)
        set.run(place++, seen.json, service(seen.serviceId).id);
}

void HistoryRecorder::recordSpan()
{
    if (m_look.services.isEmpty() && m_look.wholeServices.isEmpty())
        return;
    SqlStatement last(
        m_connection, u"SELECT id, last_look FROM span WHERE board = ? ORDER BY id DESC LIMIT 1"_s);
    if (last.run(m_board) && last.next() && m_look.moment - last.number(1) <= m_look.longestGap) {
        const qint64 id = last.number(0);
        SqlStatement(m_connection, u"UPDATE span SET last_look = ? WHERE id = ?"_s)
            .run(m_look.moment, id);
    } else {
        SqlStatement(
            m_connection, u"INSERT INTO span (board, first_look, last_look) VALUES (?, ?, ?)"_s)
            .run(m_board, m_look.moment, m_look.moment);
    }
}
