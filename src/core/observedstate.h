// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <algorithm>
#include <optional>

// What was seen of the life of trainings. The service itself keeps no history, so that all of it
// comes from looks. Moments are milliseconds since 1970-01-01 UTC.

// A state in which a training was seen. It began at some moment between `after` and `first`.
struct ObservedState
{
    TrainingStatus status = {};
    // The last look in which the training was not in this state yet. 0 when nobody knows, because
    // it was so at the first look.
    qint64 after = 0;
    qint64 first = 0; // the look in which it was first seen so
    qint64 last = 0;  // the last look in which it was seen so

    // With a longer time between two looks nobody watched, unless looks are wanted more seldom.
    static constexpr qint64 usualGap = 15 * 60 * 1000;

    bool isBeginKnown() const { return after > 0; }
    // Whether somebody watched when it began, so that `first` tells much of it.
    bool isBeginWatched() const { return isBeginKnown() && uncertainty() <= usualGap; }
    // Between how many milliseconds the beginning lies; only when it is known.
    qint64 uncertainty() const { return std::max<qint64>(first - after, 0); }

    bool operator==(const ObservedState &) const = default;
};

// A training and the states in which it was seen, the oldest one first.
struct ObservedTraining
{
    TrainingKey key = {};
    QList<ObservedState> states = {};

    bool operator==(const ObservedTraining &) const = default;
};

// A training came into another state, or came new.
struct ObservedTransition
{
    qint64 id = 0; // for the history
    TrainingKey key = {};
    std::optional<TrainingStatus> before = {}; // nothing for a new training
    TrainingStatus status = {};
    qint64 after = 0; // as in ObservedState
    qint64 first = 0;
    bool isTold = false; // by a notification

    bool operator==(const ObservedTransition &) const = default;
};

// How long a training took, in milliseconds.
struct ObservedDuration
{
    qint64 duration = 0;    // from its creation until it was first seen completed
    qint64 uncertainty = 0; // it may have been shorter by this

    // Half of the uncertainty to both sides of it.
    qint64 middle() const { return duration - uncertainty / 2; }
    // Whether it says little: nobody watched when it ended.
    bool isVague() const
    {
        constexpr qint64 aMinute = 60'000;
        return uncertainty > aMinute && uncertainty > duration / 4;
    }

    bool operator==(const ObservedDuration &) const = default;
};

// How long the trainings of a type took that were seen to complete, the newest one first.
struct ObservedDurations
{
    QString serviceId = {};
    TrainingType type = {};
    QList<ObservedDuration> durations = {};

    bool operator==(const ObservedDurations &) const = default;
};
