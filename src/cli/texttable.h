// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// A table of aligned columns for people, two spaces apart. Whatever comes in goes out harmless:
// see printable().
class TextTable
{
public:
    // `flexible`: the column that is shortened when a line would be too long.
    TextTable(const QStringList &headers, qsizetype flexible);

    void addRow(const QStringList &cells);

    // All lines, the headers first, each with its line feed. Lines are not longer than `width`
    // columns as far as the flexible column, which keeps some, can do something about it; 0: as
    // long as need be.
    QByteArray text(int width) const;

private:
    QList<QStringList> m_rows;
    qsizetype m_flexible;
};
