// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"
#include "core/rowmarks.h"

#include <QHash>

class TrainingList;

// A value that some trainings have, and how many.
struct KnownValue
{
    QuestionValue value = {};
    int count = 0;

    bool operator==(const KnownValue &) const = default;
};

// Those of the field, or of the hyperparameter `option`, that the trainings of the list have: first
// what most of them have. Without `option`, of Hyperparameter, the names of all hyperparameters.
// Of texts only those that contain `typed`, in any case and spelling, and of these the most
// frequent hundreds, at most; of values of hyperparameters the hundreds that go on best with it.
// Nothing of times: hardly two trainings have the same. `marks` are those of the rows of the list;
// `serviceNames` are by id.
QList<KnownValue> knownValues(
    const TrainingList &list, const RowMarks &marks, const QHash<QString, QString> &serviceNames,
    QuestionField field, const QString &option, const QString &typed);
