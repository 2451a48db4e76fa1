// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyreader.h"

#include "storage/historyrecorder.h"
#include "storage/sqlconnection.h"
#include "storage/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace {

// Five columns of a state and what its end follows from, the first of them at this place.
const QString stateColumns =
    u"s.status, s.after_look, s.first_look, s.last_look, t.seen, v.last_look, v.last_whole"_s;

ObservedState stateAt(const SqlStatement &row, int column)
{
    ObservedState state{
        .status = TrainingStatus::fromText(row.text(column)),
        .after = row.number(column + 1),
        .first = row.number(column + 2),
        .last = row.number(column + 3)};
    if (state.last == 0) {
        const qint64 seen = qMax(state.first, row.number(column + 4));
        state.last = HistoryRecorder::lastSeen(
            state.status, seen, row.number(column + 5), row.number(column + 6));
    }
    return state;
}

TrainingKey keyAt(const SqlStatement &row, int column)
{
    return {
        .serviceId = row.text(column),
        .type = TrainingType::fromText(row.text(column + 1)),
        .version = row.text(column + 2)};
}

} // namespace

HistoryReader::HistoryReader(SqlConnection &connection, const HistoryBoard &board)
    : m_connection(connection)
    , m_board(HistoryRecorder::findBoard(connection, board))
{
}

QList<RememberedTraining> HistoryReader::trainings(const RememberedQuery &query)
{
    // Sorted by small columns first, because JSON is long.
    SqlStatement select(
        m_connection,
        u"SELECT v.name, t.type, t.version, t.status, t.created, t.json, t.first_seen, t.seen,"
        " t.gone, v.last_look, v.last_whole FROM (SELECT x.id AS id, x.created AS created"
        " FROM training x JOIN service w ON w.id = x.service WHERE w.board = ?"
        " AND (? = '' OR w.name = ?) AND (? OR x.gone = 0)"
        " ORDER BY x.created DESC, x.id DESC LIMIT ? OFFSET ?) AS found"
        " JOIN training t ON t.id = found.id JOIN service v ON v.id = t.service"
        " ORDER BY found.created DESC, found.id DESC"_s);
    select.run(
        m_board, query.serviceId, query.serviceId, int(query.withGone), query.limit, query.offset);
    QList<RememberedTraining> trainings;
    while (select.next()) {
        RememberedTraining training{
            .key = keyAt(select, 0),
            .status = TrainingStatus::fromText(select.text(3)),
            .created = select.number(4),
            .json = select.bytes(5),
            .firstSeen = select.number(6),
            .lastSeen = select.number(7),
            .gone = select.number(8)};
        if (training.gone == 0) {
            training.lastSeen = HistoryRecorder::lastSeen(
                training.status, training.lastSeen, select.number(9), select.number(10));
        }
        trainings += training;
    }
    return trainings;
}

QList<ObservedState> HistoryReader::states(const TrainingKey &key)
{
    SqlStatement select(
        m_connection,
        u"SELECT "_s + stateColumns +
            u" FROM service v JOIN training t ON t.service = v.id"
            " JOIN state s ON s.training = t.id"
            " WHERE v.board = ? AND v.name = ? AND t.type = ? AND t.version = ? ORDER BY s.id"_s);
    select.run(m_board, key.serviceId, key.type.text(), key.version);
    QList<ObservedState> states;
    while (select.next())
        states += stateAt(select, 0);
    return states;
}

QList<ObservedTraining> HistoryReader::observed()
{
    SqlStatement select(
        m_connection,
        u"SELECT "_s + stateColumns +
            u", t.id, v.name, t.type, t.version FROM service v JOIN training t ON t.service = v.id"
            " JOIN state s ON s.training = t.id WHERE v.board = ? AND t.id IN"
            " (SELECT training FROM state WHERE after_look > 0) ORDER BY t.id, s.id"_s);
    select.run(m_board);
    QList<ObservedTraining> observed;
    qint64 last = 0;
    while (select.next()) {
        if (const qint64 training = select.number(7); training != last) {
            last = training;
            observed += ObservedTraining{.key = keyAt(select, 8)};
        }
        observed.last().states += stateAt(select, 0);
    }
    return observed;
}

QList<ObservedTransition> HistoryReader::transitionsSince(qint64 moment)
{
    // CROSS JOIN has SQLite begin with the few states whose beginning is known, of which there is
    // an index, instead of with all trainings.
    SqlStatement select(
        m_connection,
        u"SELECT s.id, v.name, t.type, t.version, s.status, s.after_look, s.first_look, s.told,"
        " (SELECT p.status FROM state p WHERE p.training = s.training AND p.id < s.id"
        " ORDER BY p.id DESC LIMIT 1)"
        " FROM state s CROSS JOIN training t ON t.id = s.training"
        " CROSS JOIN service v ON v.id = t.service"
        " WHERE s.after_look > 0 AND s.first_look > ? AND v.board = ? AND t.gone = 0"
        " ORDER BY s.id"_s);
    select.run(moment, m_board);
    QList<ObservedTransition> transitions;
    while (select.next()) {
        ObservedTransition transition{
            .id = select.number(0),
            .key = keyAt(select, 1),
            .status = TrainingStatus::fromText(select.text(4)),
            .after = select.number(5),
            .first = select.number(6),
            .isTold = select.number(7) != 0};
        if (!select.value(8).isNull())
            transition.before = TrainingStatus::fromText(select.text(8));
        transitions += transition;
    }
    return transitions;
}

QList<ObservedDurations> HistoryReader::tookOfCompleted(int count)
{
    // With the first final state of each training: what happened to it later is another story.
    SqlStatement select(
        m_connection,
        u"SELECT v.name, t.type, t.created, s.after_look, s.first_look FROM state s"
        " CROSS JOIN training t ON t.id = s.training CROSS JOIN service v ON v.id = t.service"
        " WHERE v.board = ? AND s.status = 'completed' AND s.after_look > 0"
        " AND s.first_look > 0 AND t.created > ?"
        " AND NOT EXISTS (SELECT 1 FROM state p WHERE p.training = s.training AND p.id < s.id AND"
        " p.status IN ('completed', 'requestFailed', 'refinedFailed', 'learningFailed'))"
        " ORDER BY v.name, t.type, s.id DESC"_s);
    select.run(m_board, Timestamp::unreadable);
    QList<ObservedDurations> all;
    while (select.next()) {
        const QString service = select.text(0);
        const TrainingType type = TrainingType::fromText(select.text(1));
        if (all.isEmpty() || all.last().serviceId != service || all.last().type != type)
            all += ObservedDurations{.serviceId = service, .type = type};
        QList<ObservedDuration> &durations = all.last().durations;
        if (durations.size() >= count)
            continue;
        const qint64 created = select.number(2);
        const qint64 first = select.number(4);
        durations += ObservedDuration{
            .duration = qMax<qint64>(first - created, 0),
            .uncertainty = qMax<qint64>(first - qMax(select.number(3), created), 0)};
    }
    return all;
}

QList<ServiceLooks> HistoryReader::serviceLooks()
{
    SqlStatement select(
        m_connection,
        u"SELECT name, last_look, last_whole FROM service WHERE board = ? AND last_look > 0"
        " ORDER BY name"_s);
    select.run(m_board);
    QList<ServiceLooks> looks;
    while (select.next()) {
        looks += ServiceLooks{
            .serviceId = select.text(0), .last = select.number(1), .lastWhole = select.number(2)};
    }
    return looks;
}

QList<SeenService> HistoryReader::services()
{
    SqlStatement select(
        m_connection,
        u"SELECT name, json FROM service WHERE board = ? AND place IS NOT NULL ORDER BY place"_s);
    select.run(m_board);
    QList<SeenService> services;
    while (select.next())
        services += SeenService{.serviceId = select.text(0), .json = select.bytes(1)};
    return services;
}

QList<WatchedSpan> HistoryReader::watchedSpans(qint64 from, qint64 to)
{
    SqlStatement select(
        m_connection,
        u"SELECT first_look, last_look FROM span WHERE board = ? AND last_look >= ?"
        " AND first_look <= ? ORDER BY id"_s);
    select.run(m_board, from, to);
    QList<WatchedSpan> spans;
    while (select.next())
        spans += WatchedSpan{.begin = select.number(0), .end = select.number(1)};
    return spans;
}

qint64 HistoryReader::lookedAt()
{
    SqlStatement select(m_connection, u"SELECT looked_at FROM board WHERE id = ?"_s);
    return select.run(m_board) && select.next() ? select.number(0) : 0;
}
