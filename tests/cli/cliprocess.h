// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>
#include <QUrl>

#include <memory>

// The program itself, as a script runs it.

inline constexpr int cliPatience = 60'000; // milliseconds, for what takes a few hundred

struct CliKeys
{
    QString accessKey = QStringLiteral("EXAMPLEACCESSKEY0001");
    QString secretKey = QStringLiteral("ExampleSecretKey0000000000000000000000001");
};

struct CliResult
{
    int status = -1; // -1: it did not start or crashed
    QByteArray out = {};
    QByteArray err = {};
};

// Whatever language the computer speaks, the program speaks English.
inline QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    return environment;
}

// Not started yet, so that its streams can be bent. Without an endpoint there are no keys either.
inline std::unique_ptr<QProcess>
cliProcess(const QStringList &arguments, const QUrl &endpoint = {}, const CliKeys &keys = {})
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = englishEnvironment();
    if (!endpoint.isEmpty()) {
        environment.insert(QStringLiteral("NCLOUD_ACCESS_KEY"), keys.accessKey);
        environment.insert(QStringLiteral("NCLOUD_SECRET_KEY"), keys.secretKey);
        environment.insert(QStringLiteral("TRAINBOARD_ENDPOINT"), endpoint.toString());
    }
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(TRAINBOARD_CLI));
    process->setArguments(arguments);
    return process;
}

// Skips a test, or all of them from initTestCase(), whose program has to keep its things in a
// folder of the test's own: what variables say of that is asked on other systems only.
#ifdef Q_OS_WIN
#define NEED_FOLDERS_OF_OUR_OWN() QSKIP("On Windows no variable says where a user's folders are.")
#else
#define NEED_FOLDERS_OF_OUR_OWN() static_cast<void>(0)
#endif

inline void setVariable(QProcess &process, const QString &name, const QString &value)
{
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(name, value);
    process.setProcessEnvironment(environment);
}

// Waits in the event loop, in which the server of the test lives. Whatever happened, the secret
// key must not have been told to anybody.
inline CliResult finish(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        process.start();
    process.closeWriteChannel();
    const bool ended =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, cliPatience);
    CliResult result;
    if (ended && process.error() == QProcess::UnknownError &&
        process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    if (process.isReadable()) {
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
    }
    const QByteArray secret =
        process.processEnvironment().value(QStringLiteral("NCLOUD_SECRET_KEY")).toUtf8();
    const bool isKept =
        secret.isEmpty() || (!result.out.contains(secret) && !result.err.contains(secret));
    QTest::qVerify(isKept, "the secret key is told to nobody", "", __FILE__, __LINE__);
    return result;
}

inline CliResult
runCli(const QStringList &arguments, const QUrl &endpoint = {}, const CliKeys &keys = {})
{
    return finish(*cliProcess(arguments, endpoint, keys));
}
