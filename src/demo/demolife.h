// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotraining.h"

#include <vector>

class DemoRandom;

/// How a training ends.
enum class DemoOutcome {
    Completed,
    RequestFailed,
    RefinedFailed,
    LearningFailed,
    Stopped,       ///< stopping, then failed: AiTEMS has no word for a training that was stopped
    NeverStarted,  ///< stays ready
    StuckStopping, ///< stays stopping, as happens to one in a thousand
};

/// How long a training stays in each state, in milliseconds.
struct DemoPace
{
    qint64 requesting;
    qint64 waiting;
    qint64 learning;
    qint64 stopping;
};

/// The states of a training from its creation to its end. AiTEMS documents the states without
/// their order; this is the plausible one: requesting, waiting (and refinement), learning.
/// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
std::vector<DemoTraining::Step> demoLife(qint64 created, DemoOutcome outcome, const DemoPace &pace);

/// Mostly good, sometimes not.
DemoOutcome demoOutcome(DemoRandom &random, int percentCompleted);
