// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

// When to ask again. A pure decision: it has no clock and no state.
struct RefreshSchedule
{
    // How an attempt went.
    struct Attempt
    {
        bool isBusy = false;     // a training is in progress
        bool isStale = false;    // something that was asked for did not come
        bool isHopeless = false; // nor would it when asked again: keys were refused, say
        bool isUnseen = false;   // nobody sees the board, or wants to be told of it
        int failures = 0;        // attempts in a row before this one that were stale
        std::chrono::milliseconds took{0};
        std::chrono::milliseconds askedPause{0}; // that the service asked for
        double chance = 0;                       // from -1 to 1, drawn for the jitter
    };

    // After this attempt; nothing: not by itself. After failures twice as long each time, up to
    // five minutes, or as long as it is anyway.
    std::optional<std::chrono::milliseconds> pauseAfter(const Attempt &attempt) const;

    std::chrono::milliseconds busy{std::chrono::seconds(30)};
    std::chrono::milliseconds idle{std::chrono::minutes(5)};
    // Pauses are shorter or longer by up to this part of them, so that many Trainboards do not all
    // ask at once.
    double jitter = 0;
    // No pause is shorter than this.
    std::chrono::milliseconds shortest{0};

    bool operator==(const RefreshSchedule &) const = default;
};
