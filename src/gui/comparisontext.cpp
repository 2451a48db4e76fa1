// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisontext.h"

#include "gui/tabletext.h"
#include "models/comparisonmodel.h"

using namespace Qt::StringLiterals;

namespace {

QString rowName(const ComparisonModel &model, int row)
{
    return model.headerData(row, Qt::Vertical, ComparisonModel::WholeTextRole).toString();
}

QString columnName(const ComparisonModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

QList<TableColumn> columnsOf(const ComparisonModel &model)
{
    QList<TableColumn> columns{{.id = {}, .title = ComparisonModel::tr("Option")}};
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append({.id = {}, .title = columnName(model, column), .isNumeric = true});
    return columns;
}

QString textWithNote(const QModelIndex &cell)
{
    const QString value = cell.data(ComparisonModel::WholeTextRole).toString();
    const QString note = cell.data(ComparisonModel::NoteRole).toString();
    return note.isEmpty() ? value : u"%1 (%2)"_s.arg(value, note);
}

} // namespace

QString comparisonMarkdown(const ComparisonModel &model)
{
    ClipboardTable table(TableFormat::Markdown);
    table->begin(columnsOf(model));
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isOption =
            model.headerData(row, Qt::Vertical, ComparisonModel::RelationRole).isValid();
        const QString name = rowName(model, row);
        QList<TableCell> cells{isOption ? TableCell::ofName(name) : TableCell::ofText(name)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(TableCell::ofText(textWithNote(model.index(row, column))));
        table->addRow(cells);
    }
    return table.text() + u'\n';
}

QString comparisonTsv(const ComparisonModel &model)
{
    ClipboardTable table(TableFormat::Tsv);
    table->begin(columnsOf(model));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{rowName(model, row)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data(ComparisonModel::PlainTextRole).toString();
        table->addRow(cells);
    }
    return table.text();
}
