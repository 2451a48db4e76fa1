// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

#include <QStringList>

// Reads a value of the field as somebody writes it, without quotation marks. Nothing when the field
// has no such value.
//
// Moments: 2026-11-01, 2026-11-01T10:30, today, yesterday, and ages: 30m (minutes), 12h, 7d, 2w.
// Durations: 2h, 1h30m, 45s, 2d. Numbers: as JSON writes them, or
// .5 for 0.5.
std::optional<QuestionValue> readQuestionValue(QuestionField field, const QString &text);

// The names that a value may have where all can be listed: "failed", "on"; else empty.
QStringList questionValueNames(QuestionField field);
// The name of a value of these fields: "failed", "stuck".
QString questionValueName(StatusGroup group);
QString questionValueName(TrainingMark mark);
