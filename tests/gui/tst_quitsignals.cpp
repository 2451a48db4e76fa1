// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QDir>
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
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"TMPDIR"_s, temporary.path());
    environment.insert(u"XDG_CACHE_HOME"_s, temporary.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TRAINBOARD), {u"--demo"_s});
    QVERIFY(program.waitForStarted(patience));

    // The demo keeps its settings there, which it opens after it has learned of signals.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(temporary.filePath(u"Trainboard/demo"_s)).exists(), patience);
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QDir(temporary.path()).isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<QuitSignalsTest, QCoreApplication>);
#include "tst_quitsignals.moc"
