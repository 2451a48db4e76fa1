// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/generalhelp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Program::Program(Console &console, const EnvironmentAccount &environment, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_environment(environment)
{
}

void Program::start(const QStringList &arguments)
{
    const auto call = parseCommandLine(arguments);
    if (call) {
        run(*call);
        return;
    }
    m_console.say(call.error());
    end(ExitStatus::WrongCall);
}

void Program::run(const CommandLine &call)
{
    if (call.version) {
        const QString line = u"trainboard-cli %1\n"_s.arg(QCoreApplication::applicationVersion());
        m_console.write(line.toUtf8());
        end(ExitStatus::Success);
    } else if (call.help) {
        m_console.write((call.command ? call.command->help() : generalHelp()).toUtf8());
        end(ExitStatus::Success);
    } else {
        Command *command = call.command->make(call, m_environment, m_console, this);
        connect(command, &Command::finished, this, &Program::end);
        command->start();
    }
}

void Program::end(ExitStatus status)
{
    // The disk may be full. A reader that closes the pipe early is no failure.
    if (m_console.flush() == Console::Written::Failed) {
        m_console.say(
            Cli::tr("The output could not be written: %1", "%1 is the message of the system")
                .arg(m_console.failure()));
        if (status == ExitStatus::Success)
            status = ExitStatus::Failed;
    }
    Q_EMIT finished(int(status));
}
