// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"
#include "core/question.h"
#include "core/training.h"
#include "core/trainingmark.h"

// Which trainings to show. All parts must hold; an empty part always does.
struct TrainingFilter
{
    using Choice = FilterChoices::Choice;

    Question question = {};
    // Milliseconds since the epoch: from when ages in the question are counted. 0: from the moment
    // that the table has. A new one every minute keeps a question up to date that dependsOnTime().
    qint64 now = 0;
    QString text = {}; // words that must all stand somewhere in the row, in any case
    // The last syllable of them is being composed by an input method: it stands for all that it may
    // become.
    bool textIsOpen = false;
    QList<TrainingType> types = {};
    QList<TrainingStatus> statuses = {};
    Choice hpo = Choice::Any;
    Choice result = Choice::Any;
    TrainingMarks marks = {}; // one of them; none: whatever there is
    // Milliseconds since the epoch: from this moment on, and before that one.
    std::optional<qint64> createdFrom = {};
    std::optional<qint64> createdBefore = {};

    bool isEmpty() const { return *this == TrainingFilter(); }
    bool operator==(const TrainingFilter &) const = default;
};
