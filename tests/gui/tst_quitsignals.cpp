// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, for what takes one

} // namespace

// The program itself, ended by the system or from a terminal.
class QuitSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInOrderAndLeavesNoTrace_data();
    void endsInOrderAndLeavesNoTrace();
    void killedDemoGoesOn();
};

void QuitSignalsTest::endsInOrderAndLeavesNoTrace_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("the system shuts down") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the terminal is gone") << SIGHUP;
}

void QuitSignalsTest::endsInOrderAndLeavesNoTrace()
{
    QFETCH(const int, signal);
    const QTemporaryDir home;
    const QTemporaryDir temporary;
    const QTemporaryDir cache;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"TMPDIR"_s, temporary.path());
    environment.insert(u"XDG_CACHE_HOME"_s, cache.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TRAINBOARD), {u"--demo"_s});
    QVERIFY(program.waitForStarted(patience));

    // The demo keeps its settings there, which it opens after it has learned of signals.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(cache.filePath(u"Trainboard/demo"_s)).exists(), patience);
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QFile::exists(cache.filePath(u"Trainboard"_s)));
    QCOMPARE(QDir(temporary.path()).entryList({u"trainboard-*"_s}, QDir::Dirs), QStringList());
}

// When a lock, a log of SQLite and a world that has begun are left behind.
void QuitSignalsTest::killedDemoGoesOn()
{
    const QTemporaryDir cache;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CACHE_HOME"_s, cache.path());
    const QString folder = cache.filePath(u"Trainboard/demo"_s);
    const auto began = [&folder] {
        QFile file(folder + u"/began");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto start = [&environment](QProcess &program) {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TRAINBOARD), {u"--demo"_s});
        QVERIFY(program.waitForStarted(patience));
    };
    QProcess first;
    start(first);
    QTRY_VERIFY_WITH_TIMEOUT(!began().isEmpty(), patience);
    const QByteArray before = began();
    first.kill();
    QVERIFY(first.waitForFinished(patience));

    QFile old(folder + u"/of the first one");
    QVERIFY(old.open(QIODevice::WriteOnly));
    QProcess second;
    start(second);
    // It has the history, which is marked as open.
    const QString lock = folder + u"/history.db.lock";
    const auto owner = [&lock] {
        qint64 process = 0;
        QString host;
        QString name;
        const QLockFile file(lock);
        return file.getLockInfo(&process, &host, &name) ? process : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(owner(), second.processId(), patience);
    QCOMPARE(began(), before);
    QVERIFY(old.exists());
    second.terminate();
    QVERIFY(second.waitForFinished(patience));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(!QFile::exists(cache.filePath(u"Trainboard"_s)));
}

static const RegisteredTest registered(__FILE__, runTest<QuitSignalsTest, QCoreApplication>);
#include "tst_quitsignals.moc"
