// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

// Fields of a training as the command line writes them: "true", "false", or as they were received
// if they are neither. Empty if there are none.
QString inferenceText(const Training &training);
QString hpoText(const Training &training);
