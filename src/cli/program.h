// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "storage/environment.h"

#include <QObject>

class Console;
struct CommandLine;

// Runs trainboard-cli, from its arguments to its exit status.
class Program : public QObject
{
    Q_OBJECT

public:
    // `console` must outlive it. `environment`: what takeEnvironmentAccount() gave.
    Program(Console &console, const EnvironmentAccount &environment, QObject *parent = nullptr);

    // `arguments`: the first one is the program. `finished()` may come from inside the call.
    void start(const QStringList &arguments);

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void run(const CommandLine &call);
    void end(ExitStatus status);

    Console &m_console;
    EnvironmentAccount m_environment;
};
