// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>

struct CommandInfo;

enum class Format { Table, Json, Csv };

// What the arguments ask for.
struct CommandLine
{
    const CommandInfo *command = nullptr; // null: help or version of the program itself
    QStringList arguments = {};           // of the command, as many as it wants
    Format format = Format::Table;
    bool byteOrderMark = false; // in front of CSV
    bool csvSafe = false;       // no cell of it is a formula
    std::optional<QString> account = {};
    QString accessKey = {};               // of a new account
    std::optional<QString> endpoint = {}; // likewise
    bool recentOnly = false;
    bool showResponse = false;  // with an error
    bool useServerTime = false; // see ApiClient::consentToNextServerTime()
    bool help = false;
    bool version = false;
};

// The error is worded for people, and repeats nothing of the call that could be a secret put in
// the wrong place. `arguments`: the first one is the program.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);
