// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"

// How a list that comes in pages ended.
enum class ListEnd {
    Complete,
    Repeated, // a full page brought nothing new: the service does not heed the offset
    Capped,   // there may be more, but nobody wants to wait for a list without an end
    TooLarge, // what is read would take more memory than there shall be for it
    Failed    // a page did not come; the error tells why
};

// A list put together from its pages.
template <typename T>
struct FullList
{
    RowsOf<T> rows;
    ListEnd end = ListEnd::Failed;
    int pages = 0;
    qsizetype duplicates = 0; // rows that came again with another page, and were dropped
    qsizetype twice = 0; // rows that a page held a second time, which are among the oddElements
    qsizetype unreadable = 0;    // so many could not be read
    QList<ReadProblem> problems; // why, of the first mostReadProblems of them
    qsizetype unexpected = 0;    // so many of the rows have a field that is not as documented
    // Whoever passes the list on as it came needs these, too.
    QList<OddElement> oddElements;

    // Rows moved from one page to another while they were read: some may be missing.
    bool changedMeanwhile() const { return end == ListEnd::Complete && duplicates > 0; }
};
