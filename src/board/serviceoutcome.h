// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/fulllist.h"

// Which trainings are asked for.
struct TrainingsQuery
{
    QStringList serviceIds;
    bool recentOnly = false; // the latest of each type

    bool operator==(const TrainingsQuery &) const = default;
};

// How the list of one service came out.
struct ServiceOutcome
{
    QString serviceId;
    ListEnd end = ListEnd::Failed;
    int pages = 0;
    qsizetype rows = 0;
    bool changedMeanwhile = false; // each time that it was read
    qsizetype unreadable = 0;      // rows that could not be read
    QList<ReadProblem> problems;   // why, of the first mostReadProblems of them
    qsizetype twice = 0;      // rows that a page held a second time, of which the first one counts
    qsizetype unexpected = 0; // rows with a field that is not as documented
    QList<Training> unexpectedRows; // the first of them, without their JSON
    std::optional<ApiError> error;  // why it is not whole; of `Failed` only

    // Whether these are all trainings of the service, as far as anybody can tell.
    bool isWhole() const
    {
        return end == ListEnd::Complete && unreadable == 0 && !changedMeanwhile;
    }
};
