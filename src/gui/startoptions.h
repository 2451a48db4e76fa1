// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

// What the arguments of trainboard ask for.
struct StartOptions
{
    bool demo = false;
    bool recentOnly = false;
    QString account = {};
    QString serviceId = {};
};

// Something to print instead of a start.
struct EarlyExit
{
    QString text;
    int exitStatus = 0; // 2 after a call that was wrong
};

// `arguments`: the first one is the program. Options that Qt itself takes, such as -platform, are
// passed over. There must be an application object, which may be one without windows, so that help
// needs no screen.
Result<StartOptions, EarlyExit> readStartOptions(const QStringList &arguments);

// The same for main(), before there is an application object; help, version and what is wrong are
// printed there.
Result<StartOptions, int> readStartOptions(int argc, char *argv[]);
