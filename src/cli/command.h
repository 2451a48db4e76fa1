// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"

#include <QList>
#include <QObject>

class Console;
struct CommandLine;
struct EnvironmentAccount;

// One command at work.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `finished()` may come from inside the call.
    virtual void start() = 0;

Q_SIGNALS:
    void finished(ExitStatus status);
};

// What a command is: a file of its own, which tells how it is called and makes it.
struct CommandInfo
{
    QString name;            // of one word, or of two: "accounts list"
    QStringList arguments;   // what has to follow, as the help calls it: "SERVICE"
    QStringList options;     // of those that commandline.cpp knows
    QStringList needed = {}; // of the options
    QString help;            // the answer to --help, in lines
    // `environment` and `console` outlive it.
    Command *(*make)(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent);
};

CommandInfo servicesCommand();
CommandInfo trainingsCommand();
CommandInfo accountsListCommand();
CommandInfo accountsAddCommand();
CommandInfo accountsCheckCommand();
CommandInfo accountsRemoveCommand();

const QList<CommandInfo> &commands();
