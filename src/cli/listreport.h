// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagecollector.h"
#include "cli/exitstatus.h"
#include "wording/unexpectedtext.h"

class Console;

// What messages say of a list.
struct ListNames
{
    QByteArray member = {};    // in the responses of the API
    bool isOfServices = false; // else of trainings of a service
    qint64 memory = 0;         // the maximum for the list, in bytes
    bool mayTryRecent = false; // if it was exceeded
};

ListNames serviceNames();
ListNames trainingNames();

// The maximum number of rows that are named one by one.
inline constexpr qsizetype maximumNamedRows = 10;

struct ListSummary
{
    qsizetype rows = 0; // those that are printed
    // All rows, if a question has chosen some of them.
    std::optional<qsizetype> allRows = {};
    ListEnd end = ListEnd::Failed;
    qsizetype duplicates = 0; // see FullList
    qsizetype twice = 0;
    qsizetype unreadable = 0;         // rows that could not be read
    QList<ReadProblem> problems = {}; // of the first of them
    qsizetype unexpected = 0;         // rows with unexpected content
    QStringList unexpectedTexts = {}; // of the first of them
    std::optional<ApiError> error = {};
    QString host = {};
    QString keyOrigin = {};       // see Access
    qsizetype optionsLeftOut = 0; // hyperparameters that have no column in CSV
    QString hint = {};            // why the rows may not be what somebody expects
    bool showResponse = false;    // prints the whole response with an error, see ApiError
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
        .unreadable = list.unreadable,
        .problems = list.problems,
        .unexpected = list.unexpected,
        .unexpectedTexts = unexpectedTexts(list, maximumNamedRows),
        .error = error,
        .host = host,
        .keyOrigin = keyOrigin};
}

// Prints on standard error what a reader of the list has to know: what is missing, and why. With
// `closingLine` it also says so if nothing is missing.
ExitStatus
report(const ListSummary &summary, const ListNames &names, bool closingLine, Console &console);
