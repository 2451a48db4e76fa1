// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantMap>

#include <functional>

// Which columns of a table are shown, in which order and how wide, and by which the rows are
// sorted. Columns are named by their ids, so that a layout survives others that come or go.
struct ColumnLayout
{
    static constexpr int widest = 10'000; // in pixels; nobody has a screen for more

    struct Column
    {
        QString id;
        int width = 0; // in pixels; 0: nobody has given it one
        bool isShown = true;
    };

    QList<Column> columns; // as they stand
    QString sortedBy;      // an id
    Qt::SortOrder order = Qt::AscendingOrder;
    // Of hyperparameters exactly those have a column that differ among the rows that are shown.
    bool showsDifferences = false;

    // As Settings::layout() has it. What cannot be read is left out; an id counts once.
    static ColumnLayout fromMap(const QVariantMap &map);
    // With every key that it ever has, but for `differences`, which may be missing.
    QVariantMap toMap() const;
    static QString differencesKey();
};

// The layout with those columns of another one that are foreign to it, each behind the column that
// it stood behind there.
ColumnLayout layoutWithForeign(
    const ColumnLayout &layout, const ColumnLayout &other,
    const std::function<bool(const ColumnLayout::Column &)> &isForeign);
