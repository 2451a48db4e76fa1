// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

class TrainingFacts;

// Whether rows can be sorted by the column: all that outputColumn() knows but the service, which is
// the same in all rows.
bool canSortBy(const QString &columnId);

// The rows sorted by the column as in the table of the window, those of equal values with the
// newest first. What has no value comes last in both directions.
QList<int> rowsInOrder(
    const TrainingList &list, const QString &columnId, Qt::SortOrder order,
    const TrainingFacts &facts);
