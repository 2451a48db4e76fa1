// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trainingcolumn.h"

class HpoCatalog;

// The column of one hyperparameter. `catalog`: what is documented of it; it outlives
// the column. Values are put in order by their kind: numbers by value, then Booleans,
// texts as people order them, arrays and objects as written, null; trainings without the option
// come last.
TrainingColumn hyperparameterColumn(const QString &name, const HpoCatalog *catalog);
