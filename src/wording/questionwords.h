// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncompletion.h"

// What the English word of a question means, in the reader's language: "Status of the training" for
// "status:", "Training failed" for "learningFailed". Empty where the word says it, as a number
// does.
QString meaningText(const QuestionCandidate &candidate);
