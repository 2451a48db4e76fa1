// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historydatabase.h"
#include "storage/historyplace.h"
#include "storage/historysamples.h"
#include "storage/historyschema.h"
#include "storage/sqlstatement.h"
#include "support/filesizelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

using Kind = HistoryProblem::Kind;
using State = HistoryFile::State;
using Status = KnownTrainingStatus;

// The file itself: damage, versions, locks, disks that are full, and programs that are killed.
class TestHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesOneFileBehind();
    void isPrivate();
    void replacesWhatIsDamaged_data();
    void replacesWhatIsDamaged();
    void viewsAndTriggersAreNotOurs_data();
    void viewsAndTriggersAreNotOurs();
    void findsDamageWithinAPageAfterAnUncleanEnd();
    void findsDamageWithinAPageWhileReading();
    void replacesADamagedFileWhileRunning();
    void keepsOneOldCopy();
    void leavesANewerOneAlone();
    void migratesAnOlderOne();
    void migratesStepByStep();
    void aFailedMigrationChangesNothing();
    void othersMayWrite();
    void othersMayWriteWhatIsBeside_data();
    void othersMayWriteWhatIsBeside();
    void folderThatWasOpenToOthers();
    void pipesAreNotOpened_data();
    void pipesAreNotOpened();
    void onlyOneWrites();
    void takesOverWhenTheOtherQuits();
    void anotherProcessOnlyReads();
    void whoOnlyReadsKeepsNobodyOut();
    void whoOnlyReadsIsToldOfALock();
    void locksThatWereLeftBehindHoldNobody();
    void foreignLocksAreWaitedFor();
    void readOnlyFolder();
    void folderThatCannotBeMade();
    void fullDisk();
    void fileThatMayNotGrow();
    void mergesWhatIsPending();
    void triesOnlyOnceInAWhile();
    void withoutDriver();
    void knowsNetworks();
    void usersFolderIsOurs();
    void survivesKillsWhileItIsMade();
    void survivesAHundredKills();

private:
    QString file() const { return m_folder->filePath(u"history.db"_s); }
    std::unique_ptr<HistoryDatabase> open();
    void fill(int trainings);
    void damage(qint64 from, qint64 to, char with) const;
    QByteArray content() const;
    QList<Kind> kinds() const;
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<HistoryProblem> m_problems;
};

void TestHistoryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_problems.clear();
}

void TestHistoryFile::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<HistoryDatabase> TestHistoryFile::open()
{
    return std::make_unique<HistoryDatabase>(
        m_folder->path(), [this](const HistoryProblem &problem) { m_problems += problem; });
}

void TestHistoryFile::fill(int trainings)
{
    QList<SeenTraining> many;
    for (int i = 0; i < trainings; ++i) {
        many += seen(sampleKey(i), Status::Completed);
        many.last().json.append(300, 'x');
    }
    QVERIFY(open()->record(wholeLook(minute(0), many)));
}

void TestHistoryFile::damage(qint64 from, qint64 to, char with) const
{
    QFile data(file());
    QVERIFY(data.open(QIODevice::ReadWrite));
    QVERIFY(data.seek(from));
    QCOMPARE(data.write(QByteArray(to - from, with)), to - from);
}

QByteArray TestHistoryFile::content() const
{
    QFile data(file());
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

QList<Kind> TestHistoryFile::kinds() const
{
    QList<Kind> all;
    for (const HistoryProblem &problem : m_problems)
        all += problem.kind;
    return all;
}

QStringList TestHistoryFile::names() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestHistoryFile::leavesOneFileBehind()
{
    fill(10);
    QCOMPARE(names(), QStringList(u"history.db"_s));
    QCOMPARE(open()->trainings(sampleBoard).size(), 10);
    QCOMPARE(names(), QStringList(u"history.db"_s));
    QVERIFY(m_problems.isEmpty());
}

void TestHistoryFile::isPrivate()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"share/Trainboard"_s);
    {
        HistoryDatabase history(path);
        QVERIFY(history.record(wholeLook(minute(0), {seen(sampleKey(1), Status::Ready)})));
        const QDir folder(path);
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 4); // with the log, its memory, the lock and the mark
        for (const QString &name : files) {
            struct stat status = {};
            QCOMPARE(stat(QFile::encodeName(folder.filePath(name)).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 0777), 0600);
        }
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
    }
    umask(before);
#else
    QSKIP("permissions are not asked here");
#endif
}

void TestHistoryFile::replacesWhatIsDamaged_data()
{
    QTest::addColumn<int>("size"); // in percent; -1: other content
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("cut in half") << 50 << QByteArray();
    QTest::newRow("cut within the first page") << 1 << QByteArray();
    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("garbage") << -1 << QByteArray(100'000, '\xa5');
    QTest::newRow("short text") << -1 << QByteArray("hello\n");
    QTest::newRow("zeros") << -1 << QByteArray(100'000, '\0');
}

void TestHistoryFile::replacesWhatIsDamaged()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, other);
    fill(500);
    QFile data(file());
    QVERIFY(data.open(QIODevice::ReadWrite));
    if (size < 0) {
        QVERIFY(data.resize(0));
        QCOMPARE(data.write(other), other.size());
    } else {
        QVERIFY(data.resize(data.size() * size / 100));
    }
    data.close();
    const QByteArray bad = content();

    const auto history = open();
    QVERIFY(history->state() == State::Writing);
    QCOMPARE(kinds(), {Kind::Damaged});
    QCOMPARE(m_problems.first().file, file());
    QVERIFY(m_problems.first().keptAs.startsWith(file() + u".corrupt-"_s));
    QFile kept(m_problems.first().keptAs);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bad);
    QVERIFY(history->trainings(sampleBoard).isEmpty());
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::viewsAndTriggersAreNotOurs_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a view without an end in place of a table") << QStringList{
        u"DROP TABLE span"_s,
        u"CREATE VIEW span AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
        " SELECT n AS id, 1 AS board, n AS first_look, n AS last_look FROM r"_s};
    QTest::newRow("a trigger") << QStringList{
        u"CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM training; END"_s};
}

void TestHistoryFile::viewsAndTriggersAreNotOurs()
{
    QFETCH(const QStringList, statements);
    fill(3);
    {
        SqlConnection connection;
        QVERIFY(connection.open(file(), {}));
        for (const QString &statement : statements)
            QVERIFY(connection.run(statement));
    }
    const auto history = open();
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QCOMPARE(kinds(), {Kind::Damaged});
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::findsDamageWithinAPageAfterAnUncleanEnd()
{
    fill(3'000);
    // In the middle of the file, which nobody reads at the start.
    damage(content().size() / 2, content().size() / 2 + 20'000, '\x5a');
    open();
    QVERIFY(m_problems.isEmpty());
    QFile mark(file() + u".open"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    QVERIFY(open()->state() == State::Writing);
    QCOMPARE(kinds(), {Kind::Damaged});
    QVERIFY(!mark.exists());
}

void TestHistoryFile::findsDamageWithinAPageWhileReading()
{
    fill(3'000);
    damage(4'096 * 20, content().size(), '\x5a');
    const auto history = open();
    QVERIFY(history->trainings(sampleBoard).isEmpty());
    QCOMPARE(kinds(), {Kind::Damaged});
    QVERIFY(history->state() == State::Writing);
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::replacesADamagedFileWhileRunning()
{
    fill(3'000);
    damage(4'096 * 4, content().size(), '\x5a');
    const auto history = open();
    QVERIFY(m_problems.isEmpty());
    // The look that finds it is not lost.
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QCOMPARE(kinds(), {Kind::Damaged});
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::keepsOneOldCopy()
{
    for (int i = 0; i < 3; ++i) {
        fill(5);
        damage(0, 100, 'x');
        open();
        QCOMPARE(m_problems.size(), i + 1);
    }
    QString kept = QFileInfo(m_problems.last().keptAs).fileName();
    QCOMPARE(names(), QStringList({u"history.db"_s, kept}));

    // What belongs to the file goes with it.
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile other(file() + end);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(end.toLatin1());
    }
    kept = setHistoryAside(file());
    QFile log(kept + u"-wal"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), "-wal");
    kept = QFileInfo(kept).fileName();
    QCOMPARE(
        names(), QStringList({kept, kept + u"-journal"_s, kept + u"-shm"_s, kept + u"-wal"_s}));
}

void TestHistoryFile::leavesANewerOneAlone()
{
    fill(5);
    {
        SqlConnection connection;
        QVERIFY(connection.open(file(), {}));
        QVERIFY(connection.run(u"DROP TABLE state"_s));
        QVERIFY(connection.run(
            u"PRAGMA user_version = "_s + QString::number(HistorySchema::version() + 1)));
    }
    const QByteArray before = content();
    for (int i = 0; i < 2; ++i) {
        const auto history = open();
        history->setRetryInterval({});
        QVERIFY(history->state() == State::LeftAlone);
        QVERIFY(!history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
        QVERIFY(!history->clear());
        QVERIFY(!history->prune(minute(9)));
        QVERIFY(!history->setLookedAt(sampleBoard, minute(9)));
        QVERIFY(history->trainings(sampleBoard).isEmpty());
    }
    QCOMPARE(kinds(), QList<Kind>({Kind::Newer, Kind::Newer}));
    QCOMPARE(content(), before);
    QCOMPARE(names(), QStringList(u"history.db"_s));
}

void TestHistoryFile::migratesAnOlderOne()
{
    // As if there had been a version before the first one.
    {
        SqlConnection connection;
        QVERIFY(connection.open(file(), {}));
        QVERIFY(connection.run(u"CREATE TABLE earlier (a)"_s));
        QVERIFY(connection.run(
            u"PRAGMA application_id = "_s + QString::number(HistorySchema::applicationId)));
    }
    const auto history = open();
    QVERIFY(history->state() == State::Writing);
    QVERIFY(m_problems.isEmpty());
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::migratesStepByStep()
{
    fill(3);
    SqlConnection connection;
    QVERIFY(connection.open(file(), {}));
    QList<QStringList> steps = HistorySchema::steps();
    steps.append(QStringList{u"ALTER TABLE state ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"_s});
    steps.append(QStringList{u"UPDATE state SET note = 'new'"_s, u"CREATE TABLE extra (a)"_s});
    QVERIFY(HistorySchema::migrate(connection, steps));
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), int(steps.size()));
    QCOMPARE(connection.value(u"SELECT count(*) FROM state WHERE note = 'new'"_s).toInt(), 3);
    QVERIFY(HistorySchema::migrate(connection, steps)); // nothing is left to do
    QCOMPARE(connection.value(u"SELECT count(*) FROM extra"_s).toInt(), 0);
}

void TestHistoryFile::aFailedMigrationChangesNothing()
{
    fill(3);
    SqlConnection connection;
    QVERIFY(connection.open(file(), {}));
    QList<QStringList> steps = HistorySchema::steps();
    const QString extra = u"CREATE TABLE extra (a)"_s;
    steps.append(QStringList{extra, u"DELETE FROM training"_s, extra});
    QVERIFY(!HistorySchema::migrate(connection, steps));
    connection.clearFailure();
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), HistorySchema::version());
    QCOMPARE(connection.value(u"SELECT count(*) FROM training"_s).toInt(), 3);
    QVERIFY(!connection.value(u"SELECT name FROM sqlite_master WHERE name = 'extra'"_s).isValid());
}

void TestHistoryFile::othersMayWrite()
{
#ifdef Q_OS_UNIX
    fill(3);
    QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0666), 0);
    const auto history = open();
    QVERIFY(history->state() == State::LeftAlone);
    QCOMPARE(kinds(), {Kind::OthersMayWrite});
    QVERIFY(history->trainings(sampleBoard).isEmpty());
#else
    QSKIP("permissions are not asked here");
#endif
}

void TestHistoryFile::othersMayWriteWhatIsBeside_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"-wal", "-shm", "-journal"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

// SQLite would take it for a part of the history.
void TestHistoryFile::othersMayWriteWhatIsBeside()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, end);
    fill(3);
    QFile beside(file() + end);
    QVERIFY(beside.open(QIODevice::WriteOnly));
    QCOMPARE(chmod(QFile::encodeName(file() + end).constData(), 0666), 0);
    const auto history = open();
    QVERIFY(history->state() == State::LeftAlone);
    QCOMPARE(kinds(), {Kind::OthersMayWrite});
    QVERIFY(history->trainings(sampleBoard).isEmpty());
    QVERIFY(QFile::exists(file() + end));
#else
    QSKIP("permissions are not asked here");
#endif
}

// Whatever is there may be theirs. An empty folder is closed to them and used.
void TestHistoryFile::folderThatWasOpenToOthers()
{
#ifdef Q_OS_UNIX
    const QString folder = m_folder->filePath(u"Trainboard"_s);
    const QByteArray path = QFile::encodeName(folder);
    QCOMPARE(mkdir(path.constData(), 0777), 0);
    QCOMPARE(chmod(path.constData(), 0777), 0);
    const auto handler = [this](const HistoryProblem &problem) { m_problems.append(problem); };
    {
        HistoryDatabase history(folder, handler);
        QVERIFY(history.state() == State::Writing);
    }
    QCOMPARE(kinds(), QList<Kind>());
    QCOMPARE(chmod(path.constData(), 0777), 0);
    HistoryDatabase history(folder, handler);
    QVERIFY(history.state() == State::LeftAlone);
    QCOMPARE(kinds(), {Kind::OthersMayWrite});
    struct stat status
    {
    };
    QCOMPARE(stat(path.constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0777U); // so that it is found again at the next start
#else
    QSKIP("permissions are not asked here");
#endif
}

void TestHistoryFile::pipesAreNotOpened_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("the file") << QString();
    QTest::newRow("-journal") << u"-journal"_s;
    QTest::newRow(".lock") << u".lock"_s;
    QTest::newRow(".open") << u".open"_s;
}

void TestHistoryFile::pipesAreNotOpened()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, end);
    if (!end.isEmpty())
        fill(1);
    QCOMPARE(mkfifo(QFile::encodeName(file() + end).constData(), 0600), 0);
    const auto history = open(); // or nobody ever comes back from there
    QVERIFY(history->state() == State::LeftAlone);
    QCOMPARE(kinds(), {Kind::NotWritable});
#else
    QSKIP("there are no pipes in folders here");
#endif
}

void TestHistoryFile::onlyOneWrites()
{
    const auto first = open();
    QVERIFY(first->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    const auto second = open();
    QVERIFY(second->state() == State::ReadOnly);
    QCOMPARE(kinds(), {Kind::Locked});
    QVERIFY(!second->record(wholeLook(minute(2), {seen(sampleKey(2), Status::Ready)})));
    QVERIFY(!second->clear());
    QVERIFY(!second->setLookedAt(sampleBoard, minute(1)));
    QCOMPARE(second->trainings(sampleBoard).size(), 1);
    QVERIFY(first->record(wholeLook(minute(3), {seen(sampleKey(3), Status::Ready)})));
    QCOMPARE(second->trainings(sampleBoard).size(), 2); // it sees what the other one writes
    QCOMPARE(m_problems.size(), 1);
}

void TestHistoryFile::takesOverWhenTheOtherQuits()
{
    auto first = open();
    const auto second = open();
    QVERIFY(first->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Learning)})));
    QVERIFY(!second->record(wholeLook(
        minute(2), {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Ready)})));
    first.reset();
    QVERIFY(!second->record(shortLook(minute(3)))); // not yet
    second->setRetryInterval({});
    const auto transitions =
        second->record(shortLook(minute(4), {seen(sampleKey(1), Status::Completed)}));
    QVERIFY(transitions);
    QCOMPARE(transitions->size(), 2);
    QVERIFY(second->state() == State::Writing);
    QCOMPARE(second->trainings(sampleBoard).size(), 2);
    QCOMPARE(second->states(sampleBoard, sampleKey(1)).size(), 2);
    QCOMPARE(second->states(sampleBoard, sampleKey(1)).last().after, minute(1));
}

void TestHistoryFile::anotherProcessOnlyReads()
{
    fill(10);
    QProcess other;
    other.start(QStringLiteral(HISTORY_WRITER), {m_folder->path(), u"hold"_s});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll(), "state " + QByteArray::number(int(State::Writing)) + '\n');

    QProcess third;
    third.start(QStringLiteral(HISTORY_WRITER), {m_folder->path(), u"hold"_s});
    third.closeWriteChannel();
    QVERIFY(third.waitForFinished());
    QCOMPARE(
        third.readAll(),
        "problem " + QByteArray::number(int(Kind::Locked)) + "\nstate " +
            QByteArray::number(int(State::ReadOnly)) + '\n');

    const auto history = open();
    QVERIFY(history->state() == State::ReadOnly);
    QCOMPARE(kinds(), {Kind::Locked});
    QCOMPARE(history->trainings(sampleBoard).size(), 10);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    history->setRetryInterval({});
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(99), Status::Ready)})));
    QCOMPARE(history->trainings(sampleBoard).size(), 11);
}

void TestHistoryFile::whoOnlyReadsKeepsNobodyOut()
{
    const auto handler = [this](const HistoryProblem &problem) { m_problems += problem; };
    const QString missing = m_folder->filePath(u"missing"_s);
    QVERIFY(HistoryDatabase(missing, handler, HistoryFile::Access::Read).state() == State::Closed);
    QVERIFY(!QFile::exists(missing));

    fill(5);
    HistoryDatabase reader(m_folder->path(), handler, HistoryFile::Access::Read);
    reader.setRetryInterval({});
    QVERIFY(reader.state() == State::ReadOnly);
    QCOMPARE(reader.trainings(sampleBoard).size(), 5);
    const auto writer = open();
    QVERIFY(writer->state() == State::Writing);
    QVERIFY(writer->record(wholeLook(minute(1), {seen(sampleKey(50), Status::Ready)})));
    QCOMPARE(reader.trainings(sampleBoard).size(), 6);
    QVERIFY(!reader.record(wholeLook(minute(2), {seen(sampleKey(60), Status::Ready)})));
    QVERIFY(reader.state() == State::ReadOnly);
    QVERIFY(m_problems.isEmpty());
}

void TestHistoryFile::whoOnlyReadsIsToldOfALock()
{
    const auto handler = [this](const HistoryProblem &problem) { m_problems += problem; };
    fill(5);
    SqlConnection connection; // such as a program that makes a copy
    QVERIFY(connection.open(file(), {}));
    QVERIFY(connection.run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(connection.run(u"BEGIN EXCLUSIVE"_s));
    HistoryDatabase reader(m_folder->path(), handler, HistoryFile::Access::Read);
    QVERIFY(reader.state() == State::Closed);
    QCOMPARE(kinds(), {Kind::Locked});
}

void TestHistoryFile::locksThatWereLeftBehindHoldNobody()
{
    fill(1);
    QFile lock(file() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(open()->state() == State::Writing);

    QProcess other;
    other.start(QStringLiteral(HISTORY_WRITER), {m_folder->path(), u"hold"_s});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(lock.exists());
    QVERIFY(open()->state() == State::Writing);
    QVERIFY(m_problems.isEmpty());
}

void TestHistoryFile::foreignLocksAreWaitedFor()
{
    const auto history = open();
    {
        SqlConnection connection; // such as the command line of SQLite
        QVERIFY(connection.open(file(), {}));
        QVERIFY(connection.run(u"BEGIN IMMEDIATE"_s));
        history->setRetryInterval({});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
        QVERIFY(timer.elapsed() < 5'500); // once, and not for as long again
        QCOMPARE(kinds(), {Kind::Locked});
    }
    QVERIFY(history->record(shortLook(minute(2))));
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::readOnlyFolder()
{
#ifdef Q_OS_UNIX
    fill(10);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const bool isRoot = geteuid() == 0;
    const auto rootAgain = qScopeGuard([isRoot] {
        if (isRoot)
            static_cast<void>(seteuid(0));
    });
    constexpr uid_t nobody = 65534;
    if (isRoot &&
        (chown(folder.constData(), nobody, gid_t(-1)) != 0 ||
         chown(QFile::encodeName(file()).constData(), nobody, gid_t(-1)) != 0 ||
         seteuid(nobody) != 0))
        QSKIP("an administrator may write everything, and cannot be somebody else here");
    QCOMPARE(chmod(folder.constData(), 0500), 0);
    const QByteArray before = content();
    {
        const auto history = open();
        QCOMPARE(kinds(), {Kind::NotWritable});
        QVERIFY(history->state() == State::ReadOnly);
        QCOMPARE(history->trainings(sampleBoard).size(), 10);
        QVERIFY(!history->record(wholeLook(minute(1), {seen(sampleKey(99), Status::Ready)})));
        QCOMPARE(content(), before);
        QCOMPARE(chmod(folder.constData(), 0700), 0);
        history->setRetryInterval({});
        QVERIFY(history->record(shortLook(minute(2))));
        QCOMPARE(history->trainings(sampleBoard).size(), 11);
        QCOMPARE(m_problems.size(), 1);
    }
#else
    QSKIP("folders cannot be made read-only here");
#endif
}

void TestHistoryFile::folderThatCannotBeMade()
{
    QFile plain(m_folder->filePath(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    HistoryDatabase history(
        m_folder->filePath(u"file/below"_s),
        [this](const HistoryProblem &problem) { m_problems += problem; });
    QVERIFY(history.state() == State::Closed);
    QCOMPARE(kinds(), {Kind::NotWritable});
    history.setRetryInterval({});
    QVERIFY(!history.record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    QVERIFY(history.trainings(sampleBoard).isEmpty());
    plain.close();
    QVERIFY(plain.remove());
    QVERIFY(history.record(shortLook(minute(2))));
    QCOMPARE(history.trainings(sampleBoard).size(), 1);
}

void TestHistoryFile::fullDisk()
{
#ifdef Q_OS_LINUX
    const QString place = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(place));
    const QByteArray disk = QFile::encodeName(place);
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=512k,mode=700") != 0)
        QSKIP("only an administrator can make a small disk");
    {
        HistoryDatabase history(
            place, [this](const HistoryProblem &problem) { m_problems += problem; });
        QVERIFY(history.record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
        {
            QFile ballast(place + u"/ballast"_s);
            QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (ballast.write(QByteArray(1'024, 'x')) > 0) {
            }
        }
        SeenTraining large = seen(sampleKey(2), Status::Ready);
        large.json.append(100'000, 'x');
        QVERIFY(!history.record(wholeLook(minute(2), {large})));
        QCOMPARE(kinds(), {Kind::DiskFull});
        QCOMPARE(history.trainings(sampleBoard).size(), 1);
        QVERIFY(!history.record(shortLook(minute(3))));
        QVERIFY(QFile::remove(place + u"/ballast"_s));
        history.setRetryInterval({});
        QVERIFY(history.record(shortLook(minute(4))));
        QCOMPARE(m_problems.size(), 1);
        const auto trainings = history.trainings(sampleBoard);
        QCOMPARE(trainings.size(), 2);
        QCOMPARE(trainings.first().json, large.json);
    }
    QCOMPARE(umount2(disk.constData(), MNT_DETACH), 0);
#else
    QSKIP("small disks cannot be made here");
#endif
}

void TestHistoryFile::fileThatMayNotGrow()
{
#ifdef Q_OS_UNIX
    const auto history = open();
    QVERIFY(history->record(wholeLook(minute(1), {seen(sampleKey(1), Status::Ready)})));
    {
        const FileSizeLimit limit(200'000);
        SeenTraining large = seen(sampleKey(2), Status::Ready);
        large.json.append(400'000, 'x');
        QVERIFY(!history->record(wholeLook(minute(2), {large})).has_value());
    }
    QCOMPARE(kinds(), {Kind::NotWritable});
    QCOMPARE(history->trainings(sampleBoard).size(), 1);
    history->setRetryInterval({});
    QVERIFY(history->record(shortLook(minute(3))));
    QCOMPARE(history->trainings(sampleBoard).size(), 2);
    QVERIFY(history->state() == State::Writing);
#else
    QSKIP("files cannot be limited here");
#endif
}

void TestHistoryFile::mergesWhatIsPending()
{
    auto first = open();
    auto second = open();
    HistoryLook look = wholeLook(
        minute(1),
        {seen(sampleKey(1), Status::Learning), seen(sampleKey(2), Status::Learning),
         seen(sampleKey(3), Status::Learning)});
    QVERIFY(first->record(look));
    QVERIFY(!second->record(wholeLook(minute(2), {seen(sampleKey(1), Status::Completed)})));
    look = wholeLook(minute(3), {}, u"s2"_s);
    look.gone = {sampleKey(1), sampleKey(2), sampleKey(3)};
    QVERIFY(!second->record(look));
    HistoryLook elsewhere = shortLook(minute(3), {seen(sampleKey(7), Status::Ready)});
    elsewhere.board.endpoint = u"https://elsewhere.example"_s;
    QVERIFY(!second->record(elsewhere));
    QVERIFY(!second->record(shortLook(minute(4), {seen(sampleKey(3), Status::Completed)})));
    first.reset();
    second.reset(); // which writes it
    const auto third = open();
    const auto trainings = third->trainings(sampleBoard, {.withGone = true});
    QCOMPARE(trainings.size(), 3);
    for (const RememberedTraining &training : trainings)
        QCOMPARE(training.gone > 0, training.key != sampleKey(3));
    QCOMPARE(third->states(sampleBoard, sampleKey(3)).last().first, minute(4));
    const QList<ServiceLooks> looks{
        {.serviceId = u"s1"_s, .last = minute(4), .lastWhole = minute(4)},
        {.serviceId = u"s2"_s, .last = minute(4), .lastWhole = minute(4)}};
    QCOMPARE(third->serviceLooks(sampleBoard), looks);
    QCOMPARE(third->trainings(elsewhere.board).size(), 1);
}

void TestHistoryFile::triesOnlyOnceInAWhile()
{
    auto first = open();
    const auto second = open();
    first.reset();
    QVERIFY(!second->record(wholeLook(minute(1))));
    QVERIFY(second->state() == State::ReadOnly); // not tried
    second->setRetryInterval(std::chrono::hours(1));
    QVERIFY(!second->record(wholeLook(minute(2))));
    second->setRetryInterval({});
    QVERIFY(second->record(wholeLook(minute(3))));
}

void TestHistoryFile::withoutDriver()
{
    QProcess other;
    other.start(QStringLiteral(HISTORY_WRITER), {m_folder->path(), u"nodriver"_s});
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(
        other.readAllStandardOutput(),
        "problem " + QByteArray::number(int(Kind::NoDriver)) + "\nstate " +
            QByteArray::number(int(State::LeftAlone)) + '\n');
}

void TestHistoryFile::knowsNetworks()
{
    QVERIFY(!isOnNetwork(file()));
}

void TestHistoryFile::usersFolderIsOurs()
{
    QVERIFY(QDir::isAbsolutePath(usersHistoryFolder()));
    QVERIFY(usersHistoryFolder().endsWith(u"/Trainboard"_s));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCOMPARE(usersHistoryFolder(), qEnvironmentVariable("XDG_DATA_HOME") + u"/Trainboard"_s);
#endif
}

void TestHistoryFile::survivesKillsWhileItIsMade()
{
    for (int run = 0; run < 30; ++run) {
        init();
        QProcess writer;
        writer.start(QStringLiteral(HISTORY_WRITER), {m_folder->path(), u"0"_s});
        QVERIFY(writer.waitForStarted());
        // From the moment on at which it begins.
        QVERIFY(QTest::qWaitFor([this] { return !names().isEmpty(); }));
        QTest::qWait(run % 10);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto history = open();
        QCOMPARE(kinds(), {});
        QVERIFY(history->state() == State::Writing);
        QVERIFY(history->record(wholeLook(minute(999), {seen(sampleKey(0), Status::Ready)})));
    }
}

void TestHistoryFile::survivesAHundredKills()
{
    int acknowledged = 0;
    for (int run = 0; run < 100; ++run) {
        QProcess writer;
        writer.start(
            QStringLiteral(HISTORY_WRITER), {m_folder->path(), QString::number(acknowledged)});
        // At any moment of what it does, half of the times while it opens the file.
        QVERIFY(run % 2 == 0 ? writer.waitForStarted() : writer.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(50));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAll().split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(!line.startsWith("problem"), line.constData());
            // What was cut off was not said.
            if (&line != &lines.last())
                acknowledged = line.toInt();
        }

        const auto history = open();
        QCOMPARE(kinds(), {});
        QVERIFY(history->state() == State::Writing);
        const QList<ObservedState> states = history->states(sampleBoard, sampleKey(0));
        if (states.isEmpty()) {
            QCOMPARE(acknowledged, 0);
            continue;
        }
        QVERIFY(states.last().status.text().toInt() >= acknowledged);
        // Only one that was written and could not say so any more.
        QVERIFY(states.last().status.text().toInt() <= acknowledged + 1);
        for (int i = 1; i < states.size(); ++i)
            QCOMPARE(
                states.at(i).status.text().toInt(), states.at(i - 1).status.text().toInt() + 1);
        QCOMPARE(history->serviceLooks(sampleBoard).value(0).last, states.last().last);
        acknowledged = states.last().status.text().toInt();

        SqlConnection connection;
        QVERIFY(connection.open(file(), u"QSQLITE_OPEN_READONLY"_s));
        QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(
            connection
                .value(u"SELECT count(*) FROM state WHERE training NOT IN"
                       " (SELECT id FROM training)"_s)
                .toInt(),
            0);
    }
    QVERIFY(acknowledged >= 50);
    qInfo("%d looks were written", acknowledged);
}

static const RegisteredTest registered(__FILE__, runTest<TestHistoryFile, QCoreApplication>);
#include "tst_historyfile.moc"
