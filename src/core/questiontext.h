// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

// The question as somebody would type it, with no more parentheses than it needs. parseQuestion()
// reads the same question from it, with these exceptions of questions that no text is read as: a
// text that cannot stand without quotation marks gets them, and one of no parts, or of one, is
// written like what it means.
QString questionText(const Question &question);
