// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

// How often the user wants to have a board refreshed.
struct RefreshIntervals
{
    static constexpr std::chrono::seconds shortest{10};
    static constexpr std::chrono::seconds longest{24 * 60 * 60};

    std::chrono::seconds busy{30};  // while a training is in progress
    std::chrono::seconds idle{300}; // otherwise

    // Within the limits.
    RefreshIntervals limited() const
    {
        return {std::clamp(busy, shortest, longest), std::clamp(idle, shortest, longest)};
    }
    bool operator==(const RefreshIntervals &) const = default;
};
