// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingmark.h"

#include <QString>

// "Longer than usual"
QString markText(TrainingMark mark);
