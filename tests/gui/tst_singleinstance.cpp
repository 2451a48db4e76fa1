// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/smallaitems.h"
#include "support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, for what takes one
constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
    QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

class RunningProgram : public QProcess
{
public:
    ~RunningProgram() override
    {
        kill();
        waitForFinished(patience);
    }
};
using Program = std::unique_ptr<RunningProgram>;

} // namespace

// The program itself, started several times in one home.
class SingleInstanceTest : public QObject, private SmallAitems
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void laterStartIsShownByTheFirst();
    void laterLinkIsShownByTheFirst();
    void laterStartReadsItsArgumentsItself();
    void keysOfTheEnvironmentAreNotHandedOver();
    void startsAtTheSameMomentMakeOneWindow_data();
    void startsAtTheSameMomentMakeOneWindow();
    void afterACrashTheNextStarts();
    void aLockThatOnlyLooksAliveIsTakenOver();
    void whenTheFirstHangsThatIsSaid();
    void othersOnTheSocketDoNoHarm();
    void anotherHomeIsAnotherProgram();
    void demosStandBeside();
    void leavesNothingBehind();
    void otherFoldersThanTheUsersOwnAreNotUsed_data();
    void otherFoldersThanTheUsersOwnAreNotUsed();

private:
    Program start(const QStringList &arguments = {}, const QProcessEnvironment &more = {}) const;
    Program startFirst(const QProcessEnvironment &more = {});
    QProcessEnvironment keys() const;
    QString socket() const { return socketIn(m_runtime->path()); }
    static QString socketIn(const QString &folder);
    QByteArray lockHolder() const;
    static bool runs(const Program &program) { return program->state() != QProcess::NotRunning; }
    int statusOf(const Program &program) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void SingleInstanceTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>();
    startServer();
}

void SingleInstanceTest::cleanup()
{
    m_server.reset();
    m_runtime.reset();
    m_home.reset();
}

QProcessEnvironment SingleInstanceTest::keys() const
{
    QProcessEnvironment keys;
    keys.insert(u"NCLOUD_ACCESS_KEY"_s, u"A"_s);
    keys.insert(u"NCLOUD_SECRET_KEY"_s, u"S"_s);
    keys.insert(u"TRAINBOARD_ENDPOINT"_s, m_server->endpoint().toString());
    return keys;
}

Program
SingleInstanceTest::start(const QStringList &arguments, const QProcessEnvironment &more) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime->path());
    environment.insert(more);
    auto program = std::make_unique<RunningProgram>();
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(TRAINBOARD), arguments);
    return program;
}

// Returns when it hears of later ones.
Program SingleInstanceTest::startFirst(const QProcessEnvironment &more)
{
    Program program = start({}, more);
    [this] { QTRY_VERIFY_WITH_TIMEOUT(!socket().isEmpty(), patience); }();
    return program;
}

QString SingleInstanceTest::socketIn(const QString &folder)
{
    const QDir place(folder, u"trainboard-*"_s, QDir::Name, QDir::System);
    const QStringList found = place.entryList();
    return found.isEmpty() ? QString() : place.filePath(found.first());
}

// The number of its process; empty: none, or not written yet.
QByteArray SingleInstanceTest::lockHolder() const
{
    QFile lock(socket() + u".lock"_s);
    return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed() : QByteArray();
}

// What it ends with; -1: it does not end.
int SingleInstanceTest::statusOf(const Program &program) const
{
    if (runs(program) && !program->waitForFinished(patience))
        return -1;
    if (program->exitStatus() != QProcess::NormalExit)
        return -1;
    return program->exitCode();
}

void SingleInstanceTest::laterStartIsShownByTheFirst()
{
    const Program first = startFirst(keys());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->targets().contains("/api/v1/services"), patience);

    const Program plain = start();
    QCOMPARE(statusOf(plain), 0);
    QCOMPARE(plain->readAllStandardError(), QByteArray());
    QCOMPARE(plain->readAllStandardOutput(), QByteArray());

    const Program second = start({u"--service"_s, u"book0000001"_s, u"--recent"_s});
    QCOMPARE(statusOf(second), 0);
    const auto isAsked = [this] {
        const QByteArrayList targets = m_server->targets();
        return std::any_of(targets.begin(), targets.end(), [](const QByteArray &target) {
            return target.contains("book0000001") && target.contains("isRecent=true");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
    QVERIFY(runs(first));
}

void SingleInstanceTest::laterLinkIsShownByTheFirst()
{
    const Program first = startFirst(keys());
    const QString list = u"/api/v1/services/%1/trains"_s;
    const auto isAsked = [this, &list](const QString &service) {
        return m_server->targets().contains(list.arg(service).toLatin1());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(u"shop0000001"_s), patience);
    const qsizetype before = m_server->targets().count(list.arg(u"book0000001"_s).toLatin1());
    const Program second =
        start({u"trainboard://service/book0000001?where=%EA%B0%80%EA%B2%8C%20status:failed"_s});
    QCOMPARE(statusOf(second), 0);
    QCOMPARE(second->readAllStandardError(), QByteArray());
    const auto isAskedAgain = [this, &list, before] {
        return m_server->targets().count(list.arg(u"book0000001"_s).toLatin1()) > before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAskedAgain(), patience);

    // Also one that cannot be opened: the window says why.
    const Program third = start({u"trainboard:nonsense"_s});
    QCOMPARE(statusOf(third), 0);
    QCOMPARE(third->readAllStandardError(), QByteArray());
    QVERIFY(runs(first));
}

void SingleInstanceTest::laterStartReadsItsArgumentsItself()
{
    const Program first = startFirst();
    QCOMPARE(statusOf(start({u"--version"_s})), 0);
    QCOMPARE(statusOf(start({u"--no-such-option"_s})), 2);
    QCOMPARE(statusOf(start({u"--where"_s, u"took:banana"_s})), 2);
    QVERIFY(runs(first));
}

void SingleInstanceTest::keysOfTheEnvironmentAreNotHandedOver()
{
    const Program first = startFirst();
    const Program second = start({}, keys());
    QCOMPARE(statusOf(second), 0);
    QVERIFY(second->readAllStandardOutput().contains("quit Trainboard and start it again"));
    QVERIFY(m_server->targets().isEmpty());
}

void SingleInstanceTest::startsAtTheSameMomentMakeOneWindow_data()
{
    QTest::addColumn<bool>("afterCrash");
    QTest::newRow("fresh") << false;
    QTest::newRow("after a crash") << true;
}

void SingleInstanceTest::startsAtTheSameMomentMakeOneWindow()
{
    QFETCH(const bool, afterCrash);
    if (afterCrash) {
        const Program crashed = startFirst();
        crashed->kill();
        QVERIFY(crashed->waitForFinished(patience));
    }
    std::vector<Program> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(start());
    const auto count = [&programs] {
        return std::count_if(programs.begin(), programs.end(), runs);
    };
    for (const Program &program : programs)
        QVERIFY(program->waitForStarted(patience));
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, patience);
    for (const Program &program : programs) {
        if (!runs(program))
            QCOMPARE(statusOf(program), 0);
    }
    QTest::qWait(500);
    QCOMPARE(count(), 1);
}

void SingleInstanceTest::afterACrashTheNextStarts()
{
    for (int i = 0; i < 2; ++i) {
        const Program crashed = startFirst();
        QCOMPARE(::kill(pid_t(crashed->processId()), SIGKILL), 0);
        QVERIFY(crashed->waitForFinished(patience));
        QVERIFY(!socket().isEmpty()); // nobody has removed it
    }
    const Program next = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockHolder(), QByteArray::number(next->processId()), patience);
    QCOMPARE(statusOf(start()), 0);
    QVERIFY(runs(next));
}

// As when the number of a process that crashed is that of another Trainboard now.
void SingleInstanceTest::aLockThatOnlyLooksAliveIsTakenOver()
{
    const QTemporaryDir otherRuntime;
    QProcessEnvironment elsewhere;
    elsewhere.insert(u"XDG_RUNTIME_DIR"_s, otherRuntime.path());
    const Program other = start({}, elsewhere);
    QTRY_VERIFY_WITH_TIMEOUT(!socketIn(otherRuntime.path()).isEmpty(), patience);

    const Program crashed = startFirst();
    QCOMPARE(::kill(pid_t(crashed->processId()), SIGKILL), 0);
    QVERIFY(crashed->waitForFinished(patience));
    const QString lock = socket() + u".lock"_s;
    QVERIFY(QFile::remove(lock));
    QVERIFY(QFile::copy(socketIn(otherRuntime.path()) + u".lock"_s, lock));

    const Program next = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockHolder(), QByteArray::number(next->processId()), patience);
    QCOMPARE(statusOf(start()), 0);
    QVERIFY(runs(next));
    QVERIFY(runs(other));
}

void SingleInstanceTest::whenTheFirstHangsThatIsSaid()
{
    const Program first = startFirst();
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    const Program second = start();
    const int status = statusOf(second);
    const qint64 took = timer.elapsed();
    QCOMPARE(::kill(pid_t(first->processId()), SIGCONT), 0);
    QCOMPARE(status, 1);
    QVERIFY2(took >= 2000 && took < 8000, qPrintable(QString::number(took)));
    const QByteArray said = second->readAllStandardError();
    QVERIFY2(said.contains("does not respond"), said.constData());
    QVERIFY2(said.contains(QByteArray::number(first->processId())), said.constData());
    QCOMPARE(said.count('\n'), 1);

    QCOMPARE(statusOf(start()), 0);
    QVERIFY(runs(first));
}

void SingleInstanceTest::othersOnTheSocketDoNoHarm()
{
    const Program first = startFirst();
    std::vector<std::unique_ptr<QLocalSocket>> others;
    for (int i = 0; i < 40; ++i) {
        others.push_back(std::make_unique<QLocalSocket>());
        others.back()->connectToServer(socket());
        QVERIFY(others.back()->waitForConnected(patience));
        if (i % 2) {
            others.back()->write(QByteArray(100'000, char(i)));
            others.back()->flush();
        }
    }
    QCOMPARE(statusOf(start()), 0);
    QVERIFY(runs(first));
}

void SingleInstanceTest::anotherHomeIsAnotherProgram()
{
    const Program first = startFirst();
    const QTemporaryDir other;
    QProcessEnvironment home;
    home.insert(u"HOME"_s, other.path());
    home.insert(u"XDG_CONFIG_HOME"_s, other.filePath(u"config"_s));
    home.insert(u"XDG_DATA_HOME"_s, other.filePath(u"data"_s));
    const Program second = start({}, home);
    const auto sockets = [this] {
        return QDir(m_runtime->path()).entryList({u"trainboard-*"_s}, QDir::System).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(sockets(), 2, patience);
    QVERIFY(runs(first));
    QVERIFY(runs(second));
}

void SingleInstanceTest::demosStandBeside()
{
    const QTemporaryDir temporary;
    QProcessEnvironment environment;
    environment.insert(u"TMPDIR"_s, temporary.path());
    environment.insert(u"XDG_CACHE_HOME"_s, temporary.path());
    // Where demos keep their settings as long as they run: the first one in a place of its own.
    const auto demos = [&temporary] {
        return QDir(temporary.filePath(u"Trainboard"_s)).entryList({u"demo"_s}, QDir::Dirs).size() +
            QDir(temporary.path()).entryList({u"trainboard-*"_s}, QDir::Dirs).size();
    };
    const Program demo = start({u"--demo"_s}, environment);
    QTRY_COMPARE_WITH_TIMEOUT(demos(), 1, patience);
    QCOMPARE(socket(), QString());
    const Program first = startFirst();
    const Program another = start({u"--demo"_s}, environment);
    QTRY_COMPARE_WITH_TIMEOUT(demos(), 2, patience);
    QCOMPARE(statusOf(start()), 0);
    for (const Program *program : {&demo, &first, &another})
        QVERIFY(runs(*program));
}

void SingleInstanceTest::leavesNothingBehind()
{
    const Program first = startFirst();
    first->terminate();
    QCOMPARE(statusOf(first), 0);
    QCOMPARE(
        QDir(m_runtime->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
        QStringList());
}

void SingleInstanceTest::otherFoldersThanTheUsersOwnAreNotUsed_data()
{
    QTest::addColumn<QString>("runtimeFolder"); // empty: not set; a number: its permissions
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << u"/no/such/folder"_s;
    QTest::newRow("not absolute") << u"."_s;
    QTest::newRow("others may write") << QDir::tempPath();
    QTest::newRow("too long for a socket") << u"long"_s;
}

void SingleInstanceTest::otherFoldersThanTheUsersOwnAreNotUsed()
{
    QFETCH(QString, runtimeFolder);
    if (runtimeFolder == u"long"_s) {
        runtimeFolder = m_runtime->filePath(QString(90, u'a'));
        QVERIFY(QDir().mkpath(runtimeFolder));
        QVERIFY(QFile::setPermissions(
            runtimeFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QProcessEnvironment environment;
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder);
    const Program first = start({}, environment);
    const QString own = m_home->filePath(u"data/trainboard/run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!socketIn(own).isEmpty(), patience);
    QCOMPARE(QFile::permissions(own) & ofOthers, QFile::Permissions());
    QCOMPARE(statusOf(start({}, environment)), 0);
    QVERIFY(runs(first));
}

static const RegisteredTest registered(__FILE__, runTest<SingleInstanceTest, QCoreApplication>);
#include "tst_singleinstance.moc"
