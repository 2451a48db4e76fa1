// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabletext.h"

#include "core/formulaguard.h"

#include <QAbstractItemModel>

#include <set>

namespace {

bool breaksTable(QChar c)
{
    return c == u'\t' || c == u'\v' || c == u'\f' || c == u'\n' || c == u'\r' || c == u'\x85' ||
        c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString cellText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : text) {
        if (breaksTable(c))
            c = u' ';
    }
    return guardedCell(text);
}

} // namespace

QString tableText(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns,
    int role)
{
    std::set<int> rowNumbers;
    for (const QModelIndex &index : rows)
        rowNumbers.insert(index.row());
    if (rowNumbers.empty())
        return {};

    QStringList cells;
    for (const int column : columns)
        cells += cellText(model.headerData(column, Qt::Horizontal).toString());
    QStringList lines(cells.join(u'\t'));
    for (const int row : rowNumbers) {
        cells.clear();
        for (const int column : columns)
            cells += cellText(model.index(row, column).data(role).toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}
