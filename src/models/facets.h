// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "core/trainingmark.h"

#include <QHash>

// How many trainings each choice of a part would show, with all other parts as they are.
struct Facets
{
    QHash<TrainingType, int> types;
    QHash<TrainingStatus, int> statuses;
    QHash<TrainingMark, int> marks;

    bool operator==(const Facets &) const = default;
};
