// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"
#include "core/textpool.h"

#include <vector>

// For each hpConfig of the pool where its value of the hyperparameter stands among all others, for
// ranksOfNumbers(): numbers by value, then Booleans, texts, arrays and objects, and null at last.
// One that does not have the hyperparameter is absent.
std::vector<int> ranksOfOption(const ValuePool<HpConfig> &pool, const QString &name);
