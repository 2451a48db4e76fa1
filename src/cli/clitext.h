// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

// What the command line says to people, in their language: Cli::tr(). Names of commands, options
// and their values, fields and states are the same in all languages.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// The same of --help.
struct CliHelp
{
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};
