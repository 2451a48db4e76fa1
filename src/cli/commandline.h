// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/trainingoutputcolumn.h"
#include "core/question.h"
#include "core/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

struct CommandInfo;

enum class Format {
    Table, // for people; `watch` calls its lines text
    Json,
    Csv,
    Tsv,
    Markdown
};

// What `watch` waits for.
enum class Until {
    Interrupted, // by the user, or by the time-out
    Completed,
    Failed,
    Final // either of the two
};

// What the command line says.
struct CommandLine
{
    const CommandInfo *command = nullptr; // null: help or version of the program itself
    QStringList arguments = {};           // of the command, as many as it takes
    Format format = Format::Table;
    bool byteOrderMark = false; // in front of CSV or TSV
    bool csvSafe = false;       // no cell of them is a formula
    std::optional<QString> account = {};
    QString accessKey = {};               // of a new account
    std::optional<QString> endpoint = {}; // of a new account
    bool recentOnly = false;
    Question where = {};                      // which trainings; empty: all
    std::optional<QString> view = {};         // its name
    QList<TrainingOutputColumn> columns = {}; // empty: those of the command
    std::optional<Until> until = {};
    QString trainingVersion = {}; // empty: any
    std::optional<std::chrono::seconds> timeout = {};
    std::chrono::seconds since = std::chrono::hours(24);
    bool showResponse = false;  // with an error
    bool useServerTime = false; // see ApiClient::consentToNextServerTime()
    bool help = false;
    bool version = false;
};

// "--where: …": what is wrong with an option.
QString aboutOption(const QString &option, const QString &problem);

// The error is a text for people. It repeats no part of the call that could be a secret in the
// wrong place. `arguments`: the first one is the program.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);
