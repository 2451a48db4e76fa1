// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <functional>

// What has to happen to a list of trainings to become another one, in contiguous ranges: first the
// removals, then the insertions, then the changes of contents. Those that are in both lists keep
// their order.
struct MergePlan
{
    struct Range
    {
        int first;
        int last; // included
    };
    // New trainings `first` to `last` belong before row `before`.
    struct Insertion
    {
        int before;
        int first;
        int last;
    };
    // One that was there already.
    struct Match
    {
        int row;
        int index; // of the new training
        bool changed;
    };

    QList<Range> removals;       // rows of the old list, front to back
    QList<Insertion> insertions; // rows after the removals, front to back
    QList<Match> matches;        // rows after both, front to back

    bool movesRows() const { return !removals.isEmpty() || !insertions.isEmpty(); }
    bool isEmpty() const;
};

// `staysWithoutAnswer`: which of the old ones stay although they are not in the new list. Of
// trainings that come twice the first one counts.
MergePlan planMerge(
    const QList<Training> &old, const QList<Training> &fresh,
    const std::function<bool(const Training &)> &staysWithoutAnswer);
