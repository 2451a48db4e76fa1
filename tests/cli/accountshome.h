// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliprocess.h"
#include "cli/secretsearch.h"
#include "demo/demoserver.h"

#include <QStandardPaths>
#include <QTemporaryDir>

// The accounts of the command line in a home of their own, and a service for them. A test program
// begins with startServer(), each of its tests with startOver(), and ends with finish().
class AccountsHome
{
protected:
    // For what asks no keychain: sessions take their time.
    const QStringList noSession{QStringLiteral("no session")};

    // Skips the tests on a computer that cannot make a keyring.
    static void needKeyring()
    {
        for (const char *program : {"dbus-run-session", "dbus-send", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QString::fromLatin1(program) + u" is not installed"));
        }
    }

    void startServer()
    {
        m_server = std::make_unique<DemoServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_search.secret = m_server->secretKey().toUtf8();
        QVERIFY(m_search.secret.size() > 10);
    }

    void startOver() { m_home = std::make_unique<QTemporaryDir>(); }

    // In the keyring the secret key is, but encrypted.
    void finish() { m_search.inFilesOf(m_home->path()); }

    CliResult
    run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &keyring = {})
    {
        const QString cli = QStringLiteral(TRAINBOARD_CLI);
        QProcess process;
        process.setProcessEnvironment(englishEnvironment());
        process.setProgram(QStringLiteral(WITH_KEYRING));
        process.setArguments(
            QStringList{QStringLiteral("--home"), m_home->path()} + keyring + QStringList{cli} +
            arguments);
        if (keyring == noSession) {
            setVariable(
                process, QStringLiteral("XDG_CONFIG_HOME"),
                m_home->filePath(QStringLiteral("config")));
            setVariable(
                process, QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                QStringLiteral("unix:path=/nonexistent/bus"));
            process.setProgram(cli);
            process.setArguments(arguments);
        }
        process.start();
        process.write(input);
        process.closeWriteChannel();
        const auto hasEnded = [&] {
            m_search.inCommandLines();
            return process.state() == QProcess::NotRunning;
        };
        CliResult result;
        if (QTest::qWaitFor(hasEnded, cliPatience) && process.exitStatus() == QProcess::NormalExit)
            result.status = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        m_search.in(result.out + result.err, QStringLiteral("the output"));
        return result;
    }

    CliResult add(const QString &name, const QStringList &keyring = {})
    {
        return run(
            {QStringLiteral("accounts"), QStringLiteral("add"), name,
             QStringLiteral("--access-key"), m_server->accessKey(), QStringLiteral("--endpoint"),
             m_server->endpoint().toString()},
            ' ' + m_search.secret + " \r\nmore\n", keyring);
    }

    // As CSV.
    QByteArray keptAccounts()
    {
        return run(QStringLiteral("accounts list --format csv").split(u' '), {}, noSession).out;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoServer> m_server;
    SecretSearch m_search;
};
