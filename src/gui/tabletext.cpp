// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabletext.h"

#include <QAbstractItemModel>

#include <set>

ClipboardTable::ClipboardTable(TableFormat format)
    : m_bytes(std::make_unique<QByteArray>())
    , m_writer(TableWriter::make(format, writeTo(m_bytes.get()), {.guardsFormulas = true}))
{
}

QString ClipboardTable::text()
{
    m_writer->end();
    if (m_bytes->endsWith('\n'))
        m_bytes->chop(1);
    return QString::fromUtf8(*m_bytes);
}

QString tableText(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns,
    int role, TableFormat format)
{
    std::set<int> rowNumbers;
    for (const QModelIndex &index : rows)
        rowNumbers.insert(index.row());
    if (rowNumbers.empty())
        return {};

    ClipboardTable table(format);
    QList<TableColumn> header;
    for (const int column : columns) {
        const QVariant side = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        header.append(
            {.id = {},
             .title = model.headerData(column, Qt::Horizontal).toString(),
             .isNumeric = (side.toInt() & Qt::AlignRight) != 0});
    }
    table->begin(header);
    QStringList cells;
    for (const int row : rowNumbers) {
        cells.clear();
        for (const int column : columns)
            cells += model.index(row, column).data(role).toString();
        table->addRow(cells);
    }
    return table.text();
}
