// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"

// What is wrong with the question, and what could stand there instead.
QString questionErrorText(const QuestionError &error);
