// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trainingmatcher.h"

// The parts of the filter that do not hold for this one training.
inline unsigned
failuresOf(const Training &training, const TrainingFilter &filter, const TrainingContext &context)
{
    TrainingList list;
    list.append(training);
    TrainingMatcher::Failures failures;
    TrainingMatcher::Counts counts;
    TrainingMatcher(filter, list, context).append(failures, counts);
    return failures.front();
}
