// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewcolumns.h"

#include "core/hpoptions.h"
#include "gui/trainingcolumns.h"

#include <algorithm>

namespace {

void leaveOutWhatFollows(TrainingView::Columns &columns)
{
    if (!columns.showsDifferences)
        return;
    columns.shown.removeIf([](const QString &id) { return id.startsWith(hyperparameterPrefix); });
}

bool has(const ColumnLayout &layout, const QString &id)
{
    return std::ranges::find(layout.columns, id, &ColumnLayout::Column::id) != layout.columns.end();
}

} // namespace

TrainingView::Columns columnsOf(const ColumnLayout &layout)
{
    TrainingView::Columns columns{
        .shown = {},
        .showsDifferences = layout.showsDifferences,
        .sortedBy = layout.sortedBy,
        .order = layout.order};
    for (const ColumnLayout::Column &column : layout.columns) {
        if (column.isShown)
            columns.shown.append(column.id);
    }
    leaveOutWhatFollows(columns);
    return columns;
}

TrainingView::Columns columnsFor(const ColumnLayout &layout, const TrainingView::Columns &wanted)
{
    TrainingView::Columns columns = wanted;
    leaveOutWhatFollows(columns);
    qsizetype options = 0;
    columns.shown.removeIf([&layout, &options](const QString &id) {
        if (id.startsWith(hyperparameterPrefix))
            return ++options > TrainingColumns::mostHyperparameters;
        return !has(layout, id);
    });
    if (columns.shown.isEmpty())
        columns.shown = columnsOf(layout).shown;
    // One that differs has a column as soon as somebody has looked what differs.
    const bool isAwaited =
        columns.showsDifferences && columns.sortedBy.startsWith(hyperparameterPrefix);
    if (!isAwaited && !has(layout, columns.sortedBy) && !columns.shown.contains(columns.sortedBy)) {
        columns.sortedBy = layout.sortedBy;
        columns.order = layout.order;
    }
    return columns;
}

ColumnLayout layoutWith(const ColumnLayout &layout, const TrainingView::Columns &wanted)
{
    const TrainingView::Columns columns = columnsFor(layout, wanted);
    ColumnLayout result{
        .columns = {},
        .sortedBy = columns.sortedBy,
        .order = columns.order,
        .showsDifferences = columns.showsDifferences};
    for (const QString &id : columns.shown) {
        const auto present = std::ranges::find(layout.columns, id, &ColumnLayout::Column::id);
        const int width = present == layout.columns.end() ? 0 : present->width;
        result.columns.append({.id = id, .width = width, .isShown = true});
    }
    for (ColumnLayout::Column column : layout.columns) {
        if (columns.shown.contains(column.id))
            continue;
        column.isShown = false;
        result.columns.append(column);
    }
    return result;
}
