// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servicedetails.h"
#include "core/training.h"
#include "core/zone.h"
#include "export/tablecell.h"

#include <functional>
#include <optional>

// What no response tells of a training. Durations in milliseconds, in the middle of what is
// possible.
class TrainingKnowledge
{
public:
    virtual ~TrainingKnowledge() = default;
    virtual std::optional<qint64> took(const Training &training) const = 0;
    virtual std::optional<qint64> inState(const Training &training) const = 0;
    virtual ServedTrainings::Answer isServed(const TrainingKey &key) const = 0;
};

// The cell of a column for other programs: values as in the API, moments in ISO 8601 with their
// offset, durations in seconds.
using TrainingCellOf =
    std::function<TableCell(const Training &, const TrainingKnowledge &, const Zone &)>;

// `id`: as layouts of the window are saved: "nextUpdate", "hp.item_top_n". Null when there is no
// such column.
TrainingCellOf trainingCellOf(const QString &id);
// The ids of the columns that all trainings have, in their order in the window.
QStringList trainingCellIds();

// "true", "false", or what was received if it is neither. Empty if there is nothing.
QString inferenceText(const Training &training);
QString hpoText(const Training &training);
