// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "models/perword.h"

// How many trainings each choice of a part would show, with all other parts as they are.
struct Facets
{
    QHash<TrainingType, int> types;
    QHash<TrainingStatus, int> statuses;

    bool operator==(const Facets &) const = default;
};

// Counts for Facets, row by row.
class FacetCounter
{
public:
    // `failures`: of TrainingMatcher.
    void count(const Training &training, unsigned failures);
    Facets facets() const { return {m_types.toHash(), m_statuses.toHash()}; }

private:
    PerWord<KnownTrainingType, int> m_types;
    PerWord<KnownTrainingStatus, int> m_statuses;
};
