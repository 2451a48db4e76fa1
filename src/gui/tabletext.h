// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"

#include <QModelIndexList>

class QAbstractItemModel;

// Rows of a flat model for the clipboard, the titles of the columns first: as TSV for spreadsheets,
// in which no cell is a formula, or in another format.
//
// `rows`: any index of each row; one that is there several times counts once, and the order is the
// model's, whatever order the rows were selected in. `columns`: which ones, in this order. Nothing
// when there are no rows. `role`: that of the cells' texts.
QString tableText(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns,
    int role = Qt::DisplayRole, TableFormat format = TableFormat::Tsv);

// What a writer writes, for the clipboard: without the last line end, and without formulas.
class ClipboardTable
{
public:
    explicit ClipboardTable(TableFormat format);

    TableWriter *operator->() const { return m_writer.get(); }
    QString text(); // ends the table

private:
    std::unique_ptr<QByteArray> m_bytes;
    std::unique_ptr<TableWriter> m_writer;
};
