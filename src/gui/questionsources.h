// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncompletion.h"

class TrainingTableModel;

// What the field for questions knows of trainings and hyperparameters. All may be missing.
struct QuestionSources
{
    KnownValuesOf valuesOf = {};
    std::function<QString(const QString &option)> optionMeaning = {};
    QStringList documentedOptions = {}; // their names

    // Of all trainings of the model, whether they are shown or not. It must outlive them.
    static QuestionSources of(const TrainingTableModel &model);
};
