// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagecollector.h"
#include "cli/exitstatus.h"
#include "wording/unexpectedtext.h"

class Console;

// What a list is called.
struct ListNames
{
    QByteArray member = {}; // in the answers of the API
    QString one = {};
    QString many = {};
    QString notFoundAdvice = {}; // what else to do when the service does not know it
    qint64 memory = 0;           // as far as the list is read, in bytes
    QString tooLargeAdvice = {}; // the end of the sentence that says that it was not enough
};

ListNames serviceNames();

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
    QString keyOrigin = {};       // see Access
    qsizetype optionsLeftOut = 0; // which have no column in csv
    bool showResponse = false;    // what the error says of it, see ApiError
};

template <typename T>
ListSummary summaryOf(
    const FullList<T> &list, const std::optional<ApiError> &error, const QString &host,
    const QString &keyOrigin)
{
    return {
        .rows = list.rows.size(),
        .end = list.end,
        .duplicates = list.duplicates,
        .twice = list.twice,
        .problems = list.problems,
        .unreadable = list.unreadable,
        .unexpected = list.unexpected,
        .unexpectedTexts = unexpectedTexts(list, mostToldRows),
        .error = error,
        .host = host,
        .keyOrigin = keyOrigin};
}

// Tells on standard error what a reader of the list has to know: all that is missing, and why. With
// `closingLine` also that nothing is.
ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console);
