// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "core/training.h"

// Decides whether what `watch` waits for has come. A training has ended when it has completed or
// failed. A status that nobody knows is not an end.

enum class Verdict {
    Open,
    Reached, // what was waited for came
    Missed   // the other end came
};

// Of trainings that ended at the same time, as far as anybody can tell: the first ones decide.
Verdict verdictOfEnds(Until until, const QList<StatusGroup> &ends);

// Of the trainings of one version, of which each type has one: all of them count. None have
// completed together with one that failed.
Verdict verdictOfVersion(Until until, const QList<StatusGroup> &groups);
