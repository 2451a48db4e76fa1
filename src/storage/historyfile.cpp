// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyfile.h"

#include "storage/fileaccess.h"
#include "storage/historyplace.h"
#include "storage/historyschema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

// Milliseconds. A lock that a program left behind when it was killed is taken in that time.
constexpr int lockPatience = 200;

// The same for one that says nothing: it may be about to get its content.
constexpr int emptyLockPatience = 1'000;

// Is there while somebody writes: found at the start, it says that the last one did not end well.
QString markOf(const QString &name)
{
    return name + u".open"_s;
}

// Whether a lock says whose it is. One that a program left behind is found to be stale by that.
bool hasOwner(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program);
}

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // it is held as long as the program runs
    if (lock.tryLock(lockPatience))
        return true;
    // One that says nothing, since its program was killed or the power failed at that moment, would
    // keep everybody away for ever.
    if (lock.error() != QLockFile::LockFailedError || hasOwner(lock))
        return false;
    if (lock.tryLock(emptyLockPatience))
        return true;
    const QFileInfo file(lock.fileName());
    return file.lastModified().msecsTo(QDateTime::currentDateTime()) >= emptyLockPatience &&
        !hasOwner(lock) && lock.removeStaleLockFile() && lock.tryLock(lockPatience);
}

} // namespace

HistoryFile::HistoryFile(const QString &folder, Access access, const HistoryProblemHandler &handler)
    : m_name(QDir(folder).absoluteFilePath(u"history.db"_s))
    , m_access(access)
    , m_handler(handler)
{
}

HistoryFile::~HistoryFile()
{
    close();
}

HistoryFile::State HistoryFile::open()
{
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        report(HistoryProblem::Kind::NoDriver);
        m_state = State::LeftAlone;
        return m_state;
    }
    // SQL can be hidden in a file, which then does what somebody else wants. Before the folder is
    // closed to others: what they could put there until then is not trusted afterwards.
    const auto isBad = [this](const std::optional<HistoryProblem::Kind> &kind) {
        if (kind) {
            report(*kind);
            m_state = State::LeftAlone;
        }
        return kind.has_value();
    };
    if (historyFilesExist(m_name) && isBad(badHistoryFile(m_name)))
        return m_state;
    const QString folder = QFileInfo(m_name).path();
    if (m_access == Access::Write && !makeHistoryFolder(folder)) {
        report(HistoryProblem::Kind::NotWritable);
        return m_state;
    }
    if (isBad(badHistoryFile(m_name)))
        return m_state;

    if (m_access == Access::Read) {
        m_state = openReadOnly();
        return m_state;
    }

    m_lock = std::make_unique<QLockFile>(m_name + u".lock"_s);
    if (takeLock(*m_lock)) {
        m_state = openLocked();
    } else {
        const bool isLocked = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        report(isLocked ? HistoryProblem::Kind::Locked : HistoryProblem::Kind::NotWritable);
        m_state = openReadOnly();
    }
    if (m_state != State::Writing)
        m_lock.reset();
    return m_state;
}

void HistoryFile::close()
{
    m_connection.close();
    if (m_state == State::Writing)
        QFile::remove(markOf(m_name));
    m_lock.reset(); // last: now another one may write
    m_state = State::Closed;
}

HistoryFile::State HistoryFile::openLocked()
{
    makePrivate(m_name + u".lock"_s);
    State state = openWriting();
    if (m_connection.failure() == SqlConnection::Failure::Damaged) {
        m_state = State::Writing; // we hold the lock
        return replaceDamaged();
    }
    if (state == State::Closed) {
        reportFailure(m_connection.failure());
        state = openReadOnly();
    }
    return state;
}

HistoryFile::State HistoryFile::replaceDamaged()
{
    m_connection.close();
    if (m_state != State::Writing) {
        report(HistoryProblem::Kind::Damaged);
        m_state = State::Closed;
        return m_state;
    }
    const QString keptAs = setHistoryAside(m_name);
    report(HistoryProblem::Kind::Damaged, keptAs);
    if (!keptAs.isEmpty()) {
        QFile::remove(markOf(m_name));
        m_state = openWriting();
        if (m_state == State::Closed)
            reportFailure(m_connection.failure());
    } else {
        m_state = State::Closed;
    }
    if (m_state != State::Writing) {
        m_connection.close();
        m_lock.reset();
    }
    return m_state;
}

// With the lock in hand. Closed: the connection knows why.
HistoryFile::State HistoryFile::openWriting()
{
    m_connection.close();
    const QFileInfo file(m_name);
    if (!file.exists() && !create())
        return State::Closed;
    makePrivate(m_name);
    if (!m_connection.open(m_name, u"QSQLITE_BUSY_TIMEOUT=3000"_s))
        return State::Closed;
    switch (content()) {
    case Content::Failed:
        return State::Closed;
    case Content::Newer:
        m_connection.close();
        report(HistoryProblem::Kind::Newer);
        return State::LeftAlone;
    case Content::Foreign:
        m_connection.noteDamage();
        return State::Closed;
    case Content::Ours:
        break;
    }
    // Memory that all who use the file share is what the log needs, and a network has none.
    m_connection.run(
        isOnNetwork(m_name) ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
    m_connection.run(u"PRAGMA synchronous = NORMAL"_s);
    m_connection.run(u"PRAGMA journal_size_limit = 4194304"_s);
    if (QFile::exists(markOf(m_name)) && !isSound())
        return State::Closed;
    if (!HistorySchema::migrate(m_connection, HistorySchema::steps()))
        return State::Closed;
    createPrivateFile(markOf(m_name));
    return State::Writing;
}

HistoryFile::State HistoryFile::openReadOnly()
{
    m_connection.close();
    if (!QFileInfo::exists(m_name))
        return State::Closed;
    const QString options = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"_s;
    m_connection.open(m_name, options);
    Content found = content();
    const bool hasNoPlace = m_connection.failure() == SqlConnection::Failure::CannotOpen ||
        m_connection.failure() == SqlConnection::Failure::Other;
    if (found == Content::Failed && hasNoPlace && QFileInfo(m_name + u"-wal"_s).size() == 0) {
        // In a folder that is not writable SQLite cannot put beside the file what belongs to it.
        // There is nobody either who writes.
        m_connection.close();
        const QByteArray address = QUrl::fromLocalFile(m_name).toEncoded() + "?immutable=1";
        m_connection.open(QString::fromLatin1(address), options + u";QSQLITE_OPEN_URI"_s);
        found = content();
    }
    if (found == Content::Ours &&
        m_connection.value(u"PRAGMA user_version"_s).toInt() == HistorySchema::version()) {
        m_connection.run(u"PRAGMA wal_autocheckpoint = 0"_s);
        m_connection.run(u"PRAGMA query_only = 1"_s);
        if (m_connection.failure() == SqlConnection::Failure::None)
            return State::ReadOnly;
    }
    if (found == Content::Foreign || m_connection.failure() == SqlConnection::Failure::Damaged)
        report(HistoryProblem::Kind::Damaged);
    // Whoever wanted to write has been told of a lock already.
    else if (m_access == Access::Read && m_connection.failure() == SqlConnection::Failure::Busy)
        report(HistoryProblem::Kind::Locked);
    m_connection.close();
    if (found == Content::Newer) {
        report(HistoryProblem::Kind::Newer);
        return State::LeftAlone;
    }
    return State::Closed;
}

HistoryFile::Content HistoryFile::content()
{
    // An empty file is a whole database for SQLite. Ours come into being with their tables, so that
    // an empty one has lost them.
    const qint64 id = m_connection.value(u"PRAGMA application_id"_s).toLongLong();
    const qint64 version = m_connection.value(u"PRAGMA user_version"_s).toLongLong();
    m_connection.run(u"PRAGMA trusted_schema = 0"_s);
    // A table of ours that somebody has made a view of might have no end.
    const int strange =
        m_connection
            .value(u"SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"_s)
            .toInt();
    if (m_connection.failure() != SqlConnection::Failure::None)
        return Content::Failed;
    if (id != HistorySchema::applicationId || version < 0 || strange > 0)
        return Content::Foreign;
    return version > HistorySchema::version() ? Content::Newer : Content::Ours;
}

// Under another name first: a file that has the right one is complete, whenever this ends.
bool HistoryFile::create()
{
    const QString unfinished = m_name + u".new"_s;
    for (const QString &end : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + end);
    if (!createPrivateFile(unfinished) || !m_connection.open(unfinished, {}))
        return false;
    // Comes too late once there is a table.
    m_connection.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    if (!HistorySchema::migrate(m_connection, HistorySchema::steps()))
        return false;
    m_connection.close();
    // What belonged to a file that somebody has removed does not belong to this one.
    for (const QString &end : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_name + end);
    return QFile::rename(unfinished, m_name);
}

bool HistoryFile::isSound()
{
    const QString text = m_connection.value(u"PRAGMA quick_check(1)"_s).toString();
    if (m_connection.failure() == SqlConnection::Failure::None && text != "ok"_L1)
        m_connection.noteDamage();
    return m_connection.failure() == SqlConnection::Failure::None;
}

void HistoryFile::reportFailure(SqlConnection::Failure failure)
{
    using Failure = SqlConnection::Failure;
    switch (failure) {
    case Failure::None: // of what is not SQLite's
    case Failure::CannotOpen:
    case Failure::Other:
        report(HistoryProblem::Kind::NotWritable);
        break;
    case Failure::Full:
        report(HistoryProblem::Kind::DiskFull);
        break;
    case Failure::Busy:
        report(HistoryProblem::Kind::Locked);
        break;
    case Failure::Damaged:
        report(HistoryProblem::Kind::Damaged);
        break;
    }
}

void HistoryFile::report(HistoryProblem::Kind kind, const QString &keptAs)
{
    // A file that was moved aside is another one each time.
    if (m_told.contains(kind) && keptAs.isEmpty())
        return;
    m_told += kind;
    if (m_handler)
        m_handler({.kind = kind, .file = m_name, .keptAs = keptAs});
}

qint64 HistoryFile::size() const
{
    qint64 size = 0;
    for (const QString &end : {u""_s, u"-journal"_s, u"-wal"_s})
        size += QFileInfo(m_name + end).size();
    return size;
}
