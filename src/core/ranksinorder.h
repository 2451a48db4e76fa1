// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

// The rank of each text: 0 and up without a gap, the same for those of which neither is before the
// other. `entries`: one for each text, with its number in `text`.
template <typename Entry, typename IsBefore>
std::vector<int> ranksInOrder(std::vector<Entry> entries, IsBefore isBefore)
{
    if (!std::is_sorted(entries.begin(), entries.end(), isBefore))
        std::sort(entries.begin(), entries.end(), isBefore);
    std::vector<int> ranks(entries.size());
    int rank = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && isBefore(entries[i - 1], entries[i]))
            ++rank;
        ranks[std::size_t(entries[i].text)] = rank;
    }
    return ranks;
}
