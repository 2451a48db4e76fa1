// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

// A table for people: aligned columns, two spaces apart. Control characters are escaped, see
// printable(). Lines are made one by one, because there may be a million.
class TextTable
{
public:
    // Returns the cells of a row. Called twice for each row.
    using Cells = std::function<QStringList(qsizetype row)>;
    using Write = std::function<void(const QByteArray &line)>;

    // `flexible`: the column that is shortened if a line would be too long.
    TextTable(const QStringList &headers, qsizetype flexible, qsizetype rows, Cells cells);

    // Writes all lines, the headers first, each with a line feed. If a line is longer than `width`
    // columns, the flexible column is shortened, but not below its minimum width; 0: no limit. A
    // cell that is much wider than services are known to send is not cut, but does not widen the
    // column for other lines.
    void write(int width, const Write &write) const;
    QByteArray text(int width) const;

private:
    QStringList row(qsizetype index) const;

    QStringList m_headers;
    qsizetype m_flexible;
    qsizetype m_rows;
    Cells m_cells;
};
