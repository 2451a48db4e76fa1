// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowannouncement.h"

#include "board/trainingstore.h"

#include <utility>

RowAnnouncement::RowAnnouncement(const TrainingChange &change, int rowCount)
    : announcedFrom(rowCount)
{
    storeRows.assign(std::size_t(rowCount), -1);
    auto removal = change.removals.cbegin();
    auto insertion = change.insertions.cbegin();
    int place = 0; // in the store
    for (int row = 0; row < rowCount; ++row) {
        while (removal != change.removals.cend() && removal->last < row)
            ++removal;
        if (removal != change.removals.cend() && removal->first <= row)
            continue;
        while (insertion != change.insertions.cend() && insertion->last < place)
            ++insertion;
        if (insertion != change.insertions.cend() && insertion->first <= place)
            place = insertion->last + 1;
        storeRows[std::size_t(row)] = place;
        remaining.push_back(place++);
    }
}

void RowAnnouncement::endRemovals()
{
    storeRows = std::exchange(remaining, {});
    announcedFrom = int(storeRows.size());
    isInserting = true;
}

int RowAnnouncement::storeRow(int row) const
{
    if (row < announcedFrom)
        return storeRows[std::size_t(row)];
    return isInserting ? row + shift : remaining[std::size_t(row + shift)];
}
