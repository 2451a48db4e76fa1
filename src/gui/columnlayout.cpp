// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"columns"_s;
const QString idKey = u"id"_s;
const QString widthKey = u"width"_s;
const QString shownKey = u"shown"_s;
const QString sortedByKey = u"sortedBy"_s;
const QString ascendingKey = u"ascending"_s;

} // namespace

QString ColumnLayout::differencesKey()
{
    return u"differences"_s;
}

ColumnLayout ColumnLayout::fromMap(const QVariantMap &map)
{
    ColumnLayout layout;
    const QVariantList entries = map.value(columnsKey).toList();
    for (const QVariant &variant : entries) {
        const QVariantMap entry = variant.toMap();
        const QString id = entry.value(idKey).toString();
        const bool isKnown = std::ranges::any_of(
            layout.columns, [&id](const Column &column) { return column.id == id; });
        if (id.isEmpty() || isKnown)
            continue;
        layout.columns.append(
            {.id = id,
             .width = qBound(0, entry.value(widthKey).toInt(), widest),
             .isShown = entry.value(shownKey).toBool()});
    }
    layout.sortedBy = map.value(sortedByKey).toString();
    layout.order = map.value(ascendingKey).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder;
    layout.showsDifferences = map.value(differencesKey()).toBool();
    return layout;
}

QVariantMap ColumnLayout::toMap() const
{
    QVariantList entries;
    for (const Column &column : columns)
        entries.append(
            QVariantMap{{idKey, column.id}, {widthKey, column.width}, {shownKey, column.isShown}});
    QVariantMap map{
        {columnsKey, entries},
        {sortedByKey, sortedBy},
        {ascendingKey, order == Qt::AscendingOrder}};
    if (showsDifferences)
        map.insert(differencesKey(), true);
    return map;
}

ColumnLayout layoutWithForeign(
    const ColumnLayout &layout, const ColumnLayout &other,
    const std::function<bool(const ColumnLayout::Column &)> &isForeign)
{
    ColumnLayout whole = layout;
    QString before; // the id of the column in front of it
    for (const ColumnLayout::Column &column : other.columns) {
        const auto isSame = [](const QString &id) {
            return [&id](const ColumnLayout::Column &each) { return each.id == id; };
        };
        const bool isMissing = std::ranges::none_of(whole.columns, isSame(column.id));
        if (isMissing && isForeign(column)) {
            const auto place = std::ranges::find_if(whole.columns, isSame(before));
            whole.columns.insert(place == whole.columns.end() ? place : std::next(place), column);
        }
        before = column.id;
    }
    return whole;
}
