// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"

#include "storage/historyreader.h"
#include "storage/historyrecorder.h"
#include "storage/sqlstatement.h"

using namespace Qt::StringLiterals;

using Failure = SqlConnection::Failure;
using State = HistoryFile::State;

namespace {

constexpr int sliceRows = 5'000;
// Pages are of 4 KB.
constexpr int slicePages = 2'000;

} // namespace

HistoryDatabase::HistoryDatabase(
    const QString &folder, const HistoryProblemHandler &handler, Access access)
    : m_file(folder, access, handler)
{
    if (m_file.open() != State::Writing)
        m_failed.start();
}

HistoryDatabase::~HistoryDatabase()
{
    m_retryInterval = {};
    writePending();
}

std::optional<QList<ObservedTransition>> HistoryDatabase::record(const HistoryLook &look)
{
    const HistoryLook all = withPending(look);
    QList<ObservedTransition> transitions;
    const bool isWritten = !isFarBehind(all) && write([&] {
        HistoryRecorder recorder(m_file.connection(), all);
        recorder.record();
        transitions = recorder.transitions();
    });
    if (isWritten)
        return transitions;
    if (mayWrite())
        m_pending += all;
    return {};
}

// Takes what is pending for the board of the look.
HistoryLook HistoryDatabase::withPending(const HistoryLook &look)
{
    HistoryLook all = look;
    for (const HistoryLook &earlier : std::as_const(m_pending)) {
        if (earlier.board == look.board)
            all.mergeEarlier(earlier);
    }
    m_pending.removeIf([&look](const HistoryLook &earlier) { return earlier.board == look.board; });
    return all;
}

qint64 HistoryDatabase::newestLook()
{
    if (m_file.state() != State::Writing)
        return 0;
    return m_file.connection().value(u"SELECT max(last_look) FROM service"_s).toLongLong();
}

// Times that are taken back are lost, and a computer often has a wrong time for the first minutes.
bool HistoryDatabase::isFarBehind(const HistoryLook &look)
{
    constexpr qint64 far = 24 * 60 * 60 * qint64(1000); // ms
    constexpr qint64 longEnough = 60 * 60 * qint64(1000);
    qint64 newest = 0; // of this board
    for (const ServiceLooks &looks : serviceLooks(look.board))
        newest = qMax(newest, looks.last);
    if (newest - look.moment <= far) {
        m_behind.invalidate();
        return false;
    }
    if (!m_behind.isValid())
        m_behind.start();
    return m_behind.elapsed() < longEnough;
}

void HistoryDatabase::writePending()
{
    for (const QList<HistoryLook> looks = std::exchange(m_pending, {});
         const HistoryLook &look : looks)
        record(look);
}

// Now or later.
bool HistoryDatabase::mayWrite() const
{
    return m_file.access() == Access::Write && m_file.state() != State::LeftAlone;
}

// Whether something may be written, or tried, now.
bool HistoryDatabase::isReady()
{
    if (!mayWrite())
        return false;
    if (!m_failed.isValid())
        return true;
    if (std::chrono::milliseconds(m_failed.elapsed()) < m_retryInterval)
        return false;
    if (m_file.open() != State::Writing) {
        m_failed.start();
        return false;
    }
    m_failed.invalidate();
    return true;
}

// `work` is done once more when it finds that the file is damaged, with a new one.
bool HistoryDatabase::write(const std::function<void()> &work)
{
    for (int attempt = 1; attempt <= 2 && isReady(); ++attempt) {
        if (m_file.connection().transaction(work))
            return true;
        if (!fail())
            break;
    }
    return false;
}

// True when the file was damaged, and there is a new one to go on with.
bool HistoryDatabase::fail()
{
    const Failure failure = m_file.connection().failure();
    m_file.connection().clearFailure();
    if (failure == Failure::Damaged && m_file.replaceDamaged() == State::Writing)
        return true;
    if (failure != Failure::Damaged)
        m_file.reportFailure(failure);
    m_failed.start();
    return false;
}

template <typename Read>
auto HistoryDatabase::read(const HistoryBoard &board, Read work)
    -> decltype(work(std::declval<HistoryReader &>()))
{
    if (m_file.state() != State::Writing && m_file.state() != State::ReadOnly)
        return {};
    auto found = [&] {
        HistoryReader reader(m_file.connection(), board);
        return work(reader);
    }();
    if (m_file.connection().failure() == Failure::None)
        return found;
    fail();
    return {};
}

QList<RememberedTraining>
HistoryDatabase::trainings(const HistoryBoard &board, const RememberedQuery &query)
{
    return read(board, [&](HistoryReader &reader) { return reader.trainings(query); });
}

QList<ObservedState> HistoryDatabase::states(const HistoryBoard &board, const TrainingKey &key)
{
    return read(board, [&](HistoryReader &reader) { return reader.states(key); });
}

QList<ObservedTraining> HistoryDatabase::observed(const HistoryBoard &board)
{
    return read(board, [](HistoryReader &reader) { return reader.observed(); });
}

QList<ObservedTransition>
HistoryDatabase::transitionsSince(const HistoryBoard &board, qint64 moment)
{
    return read(board, [&](HistoryReader &reader) { return reader.transitionsSince(moment); });
}

QList<ObservedDurations> HistoryDatabase::tookOfCompleted(const HistoryBoard &board, int count)
{
    return read(board, [&](HistoryReader &reader) { return reader.tookOfCompleted(count); });
}

QList<SeenService> HistoryDatabase::services(const HistoryBoard &board)
{
    return read(board, [](HistoryReader &reader) { return reader.services(); });
}

QList<ServiceLooks> HistoryDatabase::serviceLooks(const HistoryBoard &board)
{
    return read(board, [](HistoryReader &reader) { return reader.serviceLooks(); });
}

QList<WatchedSpan> HistoryDatabase::watchedSpans(const HistoryBoard &board, qint64 from, qint64 to)
{
    return read(board, [&](HistoryReader &reader) { return reader.watchedSpans(from, to); });
}

qint64 HistoryDatabase::lookedAt(const HistoryBoard &board)
{
    return read(board, [](HistoryReader &reader) { return reader.lookedAt(); });
}

bool HistoryDatabase::setLookedAt(const HistoryBoard &board, qint64 moment)
{
    return write([&] {
        SqlConnection &connection = m_file.connection();
        const qint64 id = HistoryRecorder::ensureBoard(connection, board);
        SqlStatement(connection, u"UPDATE board SET looked_at = ? WHERE id = ?"_s).run(moment, id);
    });
}

bool HistoryDatabase::markTold(const QList<ObservedTransition> &transitions)
{
    return write([&] {
        // After damage the same id may be that of another state.
        SqlStatement mark(
            m_file.connection(), u"UPDATE state SET told = 1 WHERE id = ? AND status = ?"_s);
        for (const ObservedTransition &transition : transitions)
            mark.run(transition.id, transition.status.text());
    });
}

bool HistoryDatabase::prune(qint64 olderThan)
{
    bool hasMore = false;
    SqlConnection &connection = m_file.connection();
    const bool isWritten = write([&] {
        const QString trainings =
            u"(SELECT t.id FROM training t JOIN service v ON v.id = t.service WHERE"
            " (t.gone > 0 AND t.gone < ?) OR max(v.last_look, t.seen) < ?"
            " ORDER BY t.id LIMIT ?)"_s;
        SqlStatement(connection, u"DELETE FROM state WHERE training IN "_s + trainings)
            .run(olderThan, olderThan, sliceRows);
        SqlStatement deleteTrainings(
            connection, u"DELETE FROM training WHERE id IN "_s + trainings);
        deleteTrainings.run(olderThan, olderThan, sliceRows);
        // To be asked at once: it is the number of whatever statement ran last.
        hasMore = deleteTrainings.changedRows() >= sliceRows;
        // The state in which a training is stays, however old.
        SqlStatement deleteStates(
            connection,
            u"DELETE FROM state WHERE id IN (SELECT s.id FROM state s WHERE s.last_look > 0"
            " AND s.last_look < ? AND EXISTS (SELECT 1 FROM state n WHERE n.training = s.training"
            " AND n.id > s.id) LIMIT ?)"_s);
        deleteStates.run(olderThan, sliceRows);
        hasMore = hasMore || deleteStates.changedRows() >= sliceRows;
        SqlStatement(connection, u"DELETE FROM span WHERE last_look < ?"_s).run(olderThan);
        SqlStatement(
            connection,
            u"DELETE FROM service WHERE last_look < ? AND id NOT IN"
            " (SELECT service FROM training)"_s)
            .run(olderThan);
        SqlStatement(
            connection,
            u"DELETE FROM board WHERE looked_at < ? AND id NOT IN (SELECT board FROM service)"_s)
            .run(olderThan);
    });
    if (!isWritten)
        return false;
    const bool hasFreePages = shrink(slicePages);
    return hasMore || hasFreePages;
}

// Gives unused pages back, so many at most. True while there are more.
bool HistoryDatabase::shrink(int pages)
{
    SqlConnection &connection = m_file.connection();
    int unused = 0;
    const bool isWritten = write([&] {
        unused = connection.value(u"PRAGMA freelist_count"_s).toInt();
        // Gives one page back with each row of its result, of which Qt takes the first one only.
        SqlStatement vacuum(connection, u"PRAGMA incremental_vacuum"_s);
        for (int page = 0; page < qMin(pages, unused); ++page)
            vacuum.run();
    });
    if (isWritten && unused > 0 && unused <= pages)
        connection.run(u"PRAGMA wal_checkpoint"_s); // only then the file is smaller
    return isWritten && unused > pages;
}

bool HistoryDatabase::clear()
{
    m_pending.clear();
    return forget(
        {u"DELETE FROM state"_s, u"DELETE FROM training"_s, u"DELETE FROM service"_s,
         u"DELETE FROM span"_s, u"DELETE FROM board"_s});
}

bool HistoryDatabase::removeBoard(const QString &accountId)
{
    m_pending.removeIf(
        [&accountId](const HistoryLook &look) { return look.board.accountId == accountId; });
    const QString boards = u" IN (SELECT id FROM board WHERE account = ?)"_s;
    const QString services = u" IN (SELECT id FROM service WHERE board"_s + boards + u')';
    return forget(
        {u"DELETE FROM state WHERE training IN (SELECT id FROM training WHERE service"_s +
             services + u')',
         u"DELETE FROM training WHERE service"_s + services,
         u"DELETE FROM service WHERE board"_s + boards, u"DELETE FROM span WHERE board"_s + boards,
         u"DELETE FROM board WHERE account = ?"_s},
        {accountId});
}

bool HistoryDatabase::rereadCreated(const CreatedReader &createdOf, const QString &exceptAccount)
{
    for (HistoryLook &look : m_pending) {
        if (look.board.accountId == exceptAccount)
            continue;
        for (SeenTraining &seen : look.changed)
            seen.created = createdOf(seen.json).value_or(seen.created);
    }
    return write([&] {
        SqlConnection &connection = m_file.connection();
        SqlStatement select(
            connection,
            u"SELECT t.id, t.created, t.json FROM training t JOIN service v ON v.id = t.service"
            " JOIN board b ON b.id = v.board WHERE b.account <> ? AND t.id > ?"
            " ORDER BY t.id LIMIT ?"_s);
        SqlStatement update(connection, u"UPDATE training SET created = ? WHERE id = ?"_s);
        qint64 last = 0;
        int rows = sliceRows;
        while (rows == sliceRows && select.run(exceptAccount, last, sliceRows)) {
            QList<std::pair<qint64, qint64>> changed; // ids and moments
            for (rows = 0; select.next(); ++rows) {
                last = select.number(0);
                const qint64 before = select.number(1);
                const qint64 created = createdOf(select.bytes(2)).value_or(before);
                if (created != before)
                    changed.append({last, created});
            }
            for (const auto &[id, created] : std::as_const(changed))
                update.run(created, id);
        }
    });
}

// Nothing of it stays in the file.
bool HistoryDatabase::forget(const QStringList &statements, const std::optional<QString> &value)
{
    const bool isWritten = write([&] {
        SqlConnection &connection = m_file.connection();
        connection.run(u"PRAGMA secure_delete = 1"_s);
        for (const QString &sql : statements) {
            SqlStatement statement(connection, sql);
            value ? statement.run(*value) : statement.run();
        }
    });
    if (m_file.state() != State::Writing)
        return false;
    m_file.connection().run(u"PRAGMA secure_delete = 0"_s);
    while (shrink(slicePages)) {
    }
    // The log still has what was there.
    m_file.connection().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (m_file.connection().failure() != Failure::None)
        fail();
    return isWritten;
}
