// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations.h"

#include <algorithm>

// What is known of the times of a training. All but its creation was observed, so that each may be
// missing. Moments are milliseconds since 1970-01-01 UTC, durations milliseconds.
struct TrainingTimes
{
    // Over so many times the usual, and over so long, is longer than usual.
    static constexpr qint64 longerFactor = 3;
    static constexpr qint64 longerThan = 10 * 60 * 1000;
    // So long after its moment, and more than one look, the next update is overdue.
    static constexpr qint64 overdueAfter = 5 * 60 * 1000;

    // The state that it is in, when its beginning is known.
    std::optional<ObservedState> state = {};
    // From its creation until it completed or failed.
    std::optional<ObservedDuration> took = {};
    // Of one that is in progress: since its creation, as far as was seen.
    std::optional<qint64> running = {};
    // The one or the other; of a time that is not exactly known the middle.
    std::optional<qint64> tookSoFar() const
    {
        return took ? std::optional(took->middle()) : running;
    }
    std::optional<UsualDuration> usual = {}; // of its service and type

    // When one that is in progress will probably complete.
    std::optional<qint64> expectedEnd = {};
    bool isLongerThanUsual() const;
    // Whoever has not been in progress for longer than this cannot be it.
    static qint64 usualLimit(const UsualDuration &usual)
    {
        return std::max(longerThan, longerFactor * usual.duration);
    }

    // `now`: of what goes on, only what was seen counts, and the service may not have been looked
    // at for long.
    static TrainingTimes of(const Training &training, const Observations &observations, qint64 now);
};

// How long a training took that came to this end; nothing when that was not seen, or when clocks
// do not agree. `created`: as Timestamp::msecs() tells it.
std::optional<ObservedDuration> tookUntil(const ObservedState &end, qint64 created);

// How long a training has been in its state, when the beginning of it was seen. What has come to
// its end stays so; of the others only as much is known as was seen.
std::optional<ObservedDuration> timeInState(
    const Training &training, const TrainingTimes &times, const Observations &observations,
    qint64 now);

// Whether the next update should have come by the last look at the service.
bool isOverdue(const Timestamp &nextUpdate, const Observations::Looks &looks);
