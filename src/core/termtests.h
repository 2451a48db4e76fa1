// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"
#include "core/questioncontext.h"
#include "core/rowtest.h"

#include <memory>

// The test of a term. List and context must outlive it. A comparison that makes no sense for its
// field holds for no row.
std::unique_ptr<RowTest> rowTestOf(
    const QuestionTerm &term, const TrainingList &list, const QuestionContext &context,
    bool isTextOpen);
