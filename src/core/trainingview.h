// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zonechoice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// A name for what is shown of the trainings, and how it is shown.
struct TrainingView
{
    struct Columns
    {
        QStringList shown = {}; // ids, from the left
        // Of hyperparameters exactly those have a column that differ among the rows that are shown.
        bool showsDifferences = false;
        QString sortedBy = {}; // an id
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Columns &) const = default;
    };

    QString name = {};
    QString question = {}; // as it stands in the filter field
    bool recentOnly = false;
    std::optional<Columns> columns = {}; // nothing: as they are without a view
    std::optional<ZoneChoice> zone = {}; // nothing: as it is

    bool operator==(const TrainingView &) const = default;
};

// Views that are always there. Their names are the English ones; people read viewTitle().
const QList<TrainingView> &builtInViews();
// The first one of them, which shows all trainings.
const TrainingView &viewOfAll();
