// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

// Which trainings to show.
struct TrainingFilter
{
    Question question = {};
    // Milliseconds since the epoch: from when ages in the question are counted. 0: from the moment
    // that the table has. A new one every minute keeps a question up to date that dependsOnTime().
    qint64 now = 0;
    // The last syllable of the question is being composed by an input method: it stands for all
    // that it may become.
    bool textIsOpen = false;

    bool isEmpty() const { return *this == TrainingFilter(); }
    bool operator==(const TrainingFilter &) const = default;
};
