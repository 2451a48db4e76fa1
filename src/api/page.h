// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/readproblem.h"
#include "api/servicerows.h"
#include "api/trainingrows.h"

#include <QByteArray>
#include <QList>

#include <optional>

// Which rows of a list; the service's defaults are 0 and 1000.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-list
struct PageRange
{
    qint64 offset = 0;
    qint64 limit = 1000;

    bool operator==(const PageRange &) const = default;
};

// An element of a list that is not among its rows: one that cannot be understood, or one that a
// page holds a second time.
struct OddElement
{
    qsizetype row = 0; // it stands before this row, or behind all of them
    QByteArray json;   // as it came, UTF-8

    bool operator==(const OddElement &) const = default;
};

// One response of a list. Not every edition of the API repeats offset and limit in it.
template <typename T>
struct Page
{
    RowsOf<T> rows = {};
    qsizetype rowCount = 0; // with those that could not be read
    std::optional<qint64> offset = {};
    std::optional<qint64> limit = {};
    QList<OddElement> unreadable = {}; // the rows that could not be read
    QList<ReadProblem> problems = {};  // why, of the first mostReadProblems of them
    // What it takes in memory, and whether it is not read to its end because that was too much.
    qint64 cost = 0;
    bool isCut = false;
};
