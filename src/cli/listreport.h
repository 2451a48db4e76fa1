// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagecollector.h"
#include "cli/exitstatus.h"

class Console;

// What a list is called.
struct ListNames
{
    QByteArray member = {}; // in the answers of the API
    QString one = {};
    QString many = {};
    QString notFoundAdvice = {}; // what else to do when the service does not know it
};

// So many rows at most are named one by one.
inline constexpr qsizetype mostToldRows = 10;

struct ListSummary
{
    qsizetype rows = 0;
    ListEnd end = ListEnd::Failed;
    qsizetype duplicates = 0; // see FullList
    qsizetype twice = 0;
    QStringList problems = {}; // of rows that could not be read, which are so many:
    qsizetype unreadable = 0;
    qsizetype unexpected = 0;         // rows with something unexpected
    QStringList unexpectedTexts = {}; // what, of the first of them
    std::optional<ApiError> error = {};
    QString host = {};
    QString keyOrigin = {}; // see Access
};

// Tells on standard error what a reader of the list has to know: all that is missing, and why. With
// `closingLine` also that nothing is.
ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console);
