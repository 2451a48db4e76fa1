// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

class QuestionCursor;

// Reads the term that the cursor stands at: a word, or a field with its values. Nothing: the cursor
// has an error.
std::optional<QuestionTerm> readTerm(QuestionCursor &cursor);
