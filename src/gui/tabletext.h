// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>

class QAbstractItemModel;

// Rows of a flat model as spreadsheets take them from the clipboard: cells apart by tabs, rows by
// line ends, the first line with the titles of the columns. Tabs and line ends inside of a cell
// become spaces, and no cell is a formula: see guardedCell().
//
// `rows`: any index of each row; one that is there several times counts once, and the order is the
// model's, whatever order the rows were selected in. `columns`: which ones, in this order. Nothing
// when there are no rows. `role`: that of the cells' texts.
QString tableText(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns,
    int role = Qt::DisplayRole);
