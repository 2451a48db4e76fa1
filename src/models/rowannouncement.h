// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

struct TrainingChange;

// Maps rows of a model to rows of the store while the ranges of a change are announced, from the
// last one to the first: rows before `announcedFrom` are still as they were before all removals or
// before all insertions, the others have moved by `shift` for good.
struct RowAnnouncement
{
    RowAnnouncement(const TrainingChange &change, int rowCount);
    void endRemovals();
    int storeRow(int row) const; // -1 of one that is no longer there

    std::vector<int> storeRows; // of the rows as they were
    std::vector<int> remaining; // the same of those that stay
    int announcedFrom;
    int shift = 0; // row + shift is the place in `remaining`, or in the store
    bool isInserting = false;
};
