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

struct ListSummary
{
    qsizetype rows = 0;
    ListEnd end = ListEnd::Failed;
    qsizetype duplicates = 0;
    QStringList problems = {};
    std::optional<ApiError> error = {};
    QString host = {};
};

// Tells on standard error what a reader of the list has to know: all that is missing, and why. With
// `closingLine` also that nothing is.
ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console);
