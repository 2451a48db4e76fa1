// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncompletion.h"

#include <QStringList>

// What the English word of a question means, in the reader's language: "Status of the training" for
// "status:", "Training failed" for "learningFailed". Empty where the word says it, as a number
// does.
QString meaningText(const QuestionCandidate &candidate);

// A word of the reader's language, and how questions say it, which are the same in all languages:
// "실패", and "status:failed" before "status:learningFailed".
struct WordOfReader
{
    QString word;
    QStringList terms; // a few, best first

    bool operator==(const WordOfReader &) const = default;
};

// The first word that is asked for and that stands for states, types or marks in the reader's
// language, but not in English.
std::optional<WordOfReader> wordOfReader(const Question &question);
