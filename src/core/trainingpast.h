// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

// What a training has gone through, as only its service knows. Moments are milliseconds since
// 1970-01-01 UTC.
struct TrainingPast
{
    struct Step
    {
        qint64 at = 0;
        TrainingStatus status = {};
    };

    TrainingKey key = {};
    QList<Step> steps = {}; // oldest first; the first one is at its creation
};
