// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/displaytext.h"

#include <algorithm>

namespace {

constexpr int gap = 2;
constexpr int minimumFlexibleWidth = 12;
// Without a limit, one hostile cell would pad all other lines with spaces.
constexpr int maximumColumnWidth = 100;

} // namespace

TextTable::TextTable(const QStringList &headers, qsizetype flexible, qsizetype rows, Cells cells)
    : m_headers(headers)
    , m_flexible(flexible)
    , m_rows(rows)
    , m_cells(std::move(cells))
{
    Q_ASSERT(flexible >= 0 && flexible < headers.size());
}

QStringList TextTable::row(qsizetype index) const
{
    if (index < 0)
        return m_headers;
    QStringList cells = m_cells(index);
    Q_ASSERT(cells.size() == m_headers.size());
    for (QString &cell : cells)
        cell = printable(cell);
    return cells;
}

void TextTable::write(int width, const Write &write) const
{
    const qsizetype columns = m_headers.size();
    QList<int> widths(columns, 0);
    for (qsizetype index = -1; index < m_rows; ++index) {
        const QStringList cells = row(index);
        for (qsizetype i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], columnCount(cells[i]));
    }
    // The flexible column may be wider: the terminal limits it below.
    const int flexibleWidth = widths[m_flexible];
    for (qsizetype i = 0; i < columns; ++i)
        widths[i] = std::min(widths[i], maximumColumnWidth);
    if (width > 0) {
        int others = gap * int(columns - 1);
        for (qsizetype i = 0; i < columns; ++i)
            others += i == m_flexible ? 0 : widths[i];
        widths[m_flexible] =
            std::min(flexibleWidth, std::max(width - others, minimumFlexibleWidth));
    }

    for (qsizetype index = -1; index < m_rows; ++index) {
        const QStringList cells = row(index);
        QByteArray line;
        int missing = 0; // spaces, written only when a cell follows
        for (qsizetype i = 0; i < columns; ++i) {
            const bool isCut = width > 0 && i == m_flexible;
            const QString cell = isCut ? shortened(cells[i], widths[i]) : cells[i];
            if (!cell.isEmpty()) {
                line.append(missing, ' ');
                line += cell.toUtf8();
                missing = 0;
            }
            missing += std::max(widths[i] - columnCount(cell), 0) + gap;
        }
        write(line + '\n');
    }
}

QByteArray TextTable::text(int width) const
{
    QByteArray result;
    write(width, [&result](const QByteArray &line) { result += line; });
    return result;
}
