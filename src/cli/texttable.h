// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

// A table of aligned columns for people, two spaces apart. Whatever comes in goes out harmless:
// see printable(). Lines are made one by one, for there may be a million.
class TextTable
{
public:
    // The cells of a row; called twice for each.
    using Cells = std::function<QStringList(qsizetype row)>;
    using Write = std::function<void(const QByteArray &line)>;

    // `flexible`: the column that is shortened when a line would be too long.
    TextTable(const QStringList &headers, qsizetype flexible, qsizetype rows, Cells cells);

    // All lines, the headers first, each with its line feed. Lines are not longer than `width`
    // columns as far as the flexible column, which keeps some, can do something about it; 0: as
    // long as need be. A cell that is much wider than any that a service is known to send is not
    // cut, but makes no other line wider.
    void write(int width, const Write &write) const;
    QByteArray text(int width) const;

private:
    QStringList row(qsizetype index) const;

    QStringList m_headers;
    qsizetype m_flexible;
    qsizetype m_rows;
    Cells m_cells;
};
