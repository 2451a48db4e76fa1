// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/console.h"

Command::Command(
    const CommandLine &call, const EnvironmentAccount &environment, Console &console,
    QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_environment(environment)
    , m_console(console)
{
}

void Command::fail(const Failure &failure)
{
    m_console.say(failure.text);
    Q_EMIT finished(failure.status);
}

const QList<CommandInfo> &commands()
{
    static const QList<CommandInfo> all{
        servicesCommand(),    trainingsCommand(),     watchCommand(),
        historyCommand(),     statusCommand(),        accountsListCommand(),
        accountsAddCommand(), accountsCheckCommand(), accountsRemoveCommand()};
    return all;
}
