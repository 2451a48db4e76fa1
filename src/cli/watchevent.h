// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <optional>

// What `watch` prints a line about.
struct WatchEvent
{
    enum class Kind {
        Found,   // the state of a training when the watch began
        New,     // a training that was not there at the look before
        Changed, // to another state
        Gone     // no longer in the whole list
    };

    Kind kind = Kind::Changed;
    qint64 moment = 0; // of the look, in milliseconds since the epoch
    qint64 after = 0;  // of the look before, after which it happened; 0: there was none
    std::optional<TrainingStatus> before = {};
    Training training = {}; // as it is now, or as it was last seen
};

// A line of JSON with everything, as it was received.
QByteArray jsonLine(const WatchEvent &event);
// A line for people. It fits a terminal of `width` columns, as far as its description is concerned;
// 0: no limit.
QByteArray textLine(const WatchEvent &event, int width);
