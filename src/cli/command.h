// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/exitstatus.h"

#include <QList>
#include <QObject>

class Console;
struct EnvironmentAccount;

// One command at work.
class Command : public QObject
{
    Q_OBJECT

public:
    // `environment` and `console` outlive the command.
    Command(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent);

    // `finished()` may come from inside the call.
    virtual void start() = 0;

Q_SIGNALS:
    void finished(ExitStatus status);

protected:
    const CommandLine &call() const { return m_call; }
    const EnvironmentAccount &environment() const { return m_environment; }
    Console &console() const { return m_console; }

    // Prints what went wrong and finishes.
    void fail(const Failure &failure);

private:
    CommandLine m_call;
    const EnvironmentAccount &m_environment;
    Console &m_console;
};

// What a command is: each command has a file of its own, which describes how the command is called
// and makes it.
struct CommandInfo
{
    QString name;            // of one word, or of two: "accounts list"
    QStringList arguments;   // required, as the help calls them: "SERVICE"
    QStringList options;     // of those that commandline.cpp knows
    QStringList needed = {}; // of the options
    // What --format takes; the first one is the default.
    QStringList formats = {
        QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv"),
        QStringLiteral("tsv"), QStringLiteral("markdown")};
    QString (*help)(); // the output of --help, in the language that is spoken then
    // `environment` and `console` outlive the command.
    Command *(*make)(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent);
};

// For CommandInfo::make.
template <typename T>
Command *makeCommand(
    const CommandLine &call, const EnvironmentAccount &environment, Console &console,
    QObject *parent)
{
    return new T(call, environment, console, parent);
}

CommandInfo servicesCommand();
CommandInfo trainingsCommand();
CommandInfo watchCommand();
CommandInfo historyCommand();
CommandInfo statusCommand();
CommandInfo accountsListCommand();
CommandInfo accountsAddCommand();
CommandInfo accountsCheckCommand();
CommandInfo accountsRemoveCommand();

const QList<CommandInfo> &commands();
