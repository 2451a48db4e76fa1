// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardnews.h"
#include "core/observations.h"
#include "core/trainingmark.h"

#include <vector>

class TrainingList;

// The marks of each row.
using RowMarks = std::vector<TrainingMarks>;

// `now`: in milliseconds since 1970-01-01 UTC.
RowMarks marksOf(
    const TrainingList &list, const Observations &observations, const BoardNews &news, qint64 now);
