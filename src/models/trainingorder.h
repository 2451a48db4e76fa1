// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <vector>

class TrainingTableModel;

// The rows of the model in the order of a column. What has no value comes last in both directions;
// among equals the newest comes first.
std::vector<int> trainingOrder(const TrainingTableModel &model, int column, Qt::SortOrder order);
