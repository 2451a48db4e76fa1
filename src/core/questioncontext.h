// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations.h"
#include "core/rowmarks.h"
#include "core/zone.h"

#include <QHash>

#include <functional>

// What is needed to answer a question, apart from the question and the trainings.
struct QuestionContext
{
    Zone zone = {};                             // in which days begin
    qint64 now = 0;                             // milliseconds since the epoch
    const Observations *observations = nullptr; // may be missing
    const RowMarks *marks = nullptr;            // of the rows of the list; may be missing
    QHash<QString, QString> serviceNames = {};  // by id

    // Words are searched in what people read, which only the caller can word. All may be missing;
    // then only the API's own words are searched.
    std::function<QString(const TrainingStatus &)> statusText = {};
    std::function<QString(const TrainingType &)> typeText = {};
    // Appends a date, as the table shows it, to a text.
    std::function<void(const Timestamp &, QString &)> appendDate = {};

    // Somebody is composing the last text of the question with an input method, so that its last
    // syllable stands for all that it may become. See TextFinder::Ending.
    bool isTextOpen = false;
};
