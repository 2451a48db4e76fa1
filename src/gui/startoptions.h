// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>

// What the arguments of trainboard ask for.
struct StartOptions
{
    bool demo = false;
    bool recentOnly = false;
    QString account = {};
    QString serviceId = {};
    std::optional<QString> question = {}; // empty: every training
    QString view = {};
    // As it came, also one that cannot be opened: whoever follows it from a browser reads the
    // reason in the window. With one, there is none of the service, recentOnly, question and view.
    QString link = {};

    bool operator==(const StartOptions &) const = default;
};

// Something to print instead of a start.
struct EarlyExit
{
    QString text;
    int exitStatus = 0; // 1 when the start failed, 2 after a call that was wrong
};

// To standard output or, if the status is not 0, standard error; on Windows without a console in a
// message box. Returns the exit status, which is another one when that cannot be written.
int print(const EarlyExit &output);

// `arguments`: the first one is the program. Options that Qt itself takes, such as -platform, are
// passed over. There must be an application object, which may be one without windows, so that help
// needs no screen.
Result<StartOptions, EarlyExit> readStartOptions(const QStringList &arguments);

// The same for main(), before there is an application object; help, version and what is wrong are
// printed there.
Result<StartOptions, int> readStartOptions(int argc, char *argv[]);
