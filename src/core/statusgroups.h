// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <vector>

// The group of each state of the list, by its number there.
std::vector<StatusGroup> statusGroups(const TrainingList &list);
// Whether one of the trainings is in progress.
bool hasInProgress(const TrainingList &list);
