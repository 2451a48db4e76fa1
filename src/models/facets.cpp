// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facets.h"

#include "models/trainingmatcher.h"

void FacetCounter::count(const Training &training, unsigned failures)
{
    if ((failures & ~unsigned(TrainingMatcher::Type)) == 0)
        ++m_types[training.key.type];
    if ((failures & ~unsigned(TrainingMatcher::Status)) == 0)
        ++m_statuses[training.status];
}
