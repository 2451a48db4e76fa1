// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// How a list that comes in pages ended.
enum class ListEnd {
    Complete,
    Repeated, // a full page brought nothing new: the service does not heed the offset
    Capped,   // there may be more, but nobody wants to wait for a list without an end
    Failed    // a page did not come; the error tells why
};

// A list put together from its pages.
template <typename T>
struct FullList
{
    QList<T> rows;
    ListEnd end = ListEnd::Failed;
    int pages = 0;
    qsizetype duplicates = 0; // rows that came again, and were dropped
    QStringList problems;     // rows that could not be read

    // Rows moved from one page to another while they were read: some may be missing.
    bool changedMeanwhile() const { return end == ListEnd::Complete && duplicates > 0; }
};
