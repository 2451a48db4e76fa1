// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

// What has happened to the trainings of a store, in contiguous ranges of rows, front to back: first
// the removals, then the insertions, then the changes of contents. Rows that are there before and
// after keep their order.
struct TrainingChange
{
    struct Range
    {
        int first = 0;
        int last = 0; // included

        bool operator==(const Range &) const = default;
    };
    // A training whose state was another one.
    struct Transition
    {
        int row = 0; // after the change
        TrainingStatus before = {};

        bool operator==(const Transition &) const = default;
    };

    QList<Range> removals;         // rows before the change
    QList<Range> insertions;       // rows after it
    QList<Range> changes;          // rows after it, whose response says something else
    QList<Transition> transitions; // of these the ones with another state
    QList<int> newResults;         // and those with a result to recommend from, which had none
    // Whether values that rows share have other numbers in the list than before.
    bool renumbers = false;

    bool movesRows() const { return !removals.isEmpty() || !insertions.isEmpty(); }
    bool isEmpty() const { return !movesRows() && changes.isEmpty(); }

    // Appends a row that is behind all others to the last range, or begins a new one.
    static void extend(QList<Range> &ranges, int row)
    {
        if (!ranges.isEmpty() && ranges.last().last == row - 1)
            ranges.last().last = row;
        else
            ranges.append({.first = row, .last = row});
    }
};
