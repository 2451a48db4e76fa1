// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/displaytext.h"

#include <algorithm>

namespace {

constexpr int gap = 2;
constexpr int leastFlexibleWidth = 12;

} // namespace

TextTable::TextTable(const QStringList &headers, qsizetype flexible)
    : m_rows{headers}
    , m_flexible(flexible)
{
    Q_ASSERT(flexible >= 0 && flexible < headers.size());
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.constFirst().size());
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row += printable(cell);
    m_rows += row;
}

QByteArray TextTable::text(int width) const
{
    const qsizetype columns = m_rows.constFirst().size();
    QList<int> widths(columns, 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], columnCount(row[i]));
    }
    if (width > 0) {
        int others = gap * int(columns - 1);
        for (qsizetype i = 0; i < columns; ++i)
            others += i == m_flexible ? 0 : widths[i];
        int &flexible = widths[m_flexible];
        flexible = std::min(flexible, std::max(width - others, leastFlexibleWidth));
    }

    QByteArray result;
    for (const QStringList &row : m_rows) {
        int missing = 0; // spaces, not written before something follows them
        for (qsizetype i = 0; i < columns; ++i) {
            const QString cell = i == m_flexible ? shortened(row[i], widths[i]) : row[i];
            if (!cell.isEmpty()) {
                result.append(missing, ' ');
                result += cell.toUtf8();
                missing = 0;
            }
            missing += widths[i] - columnCount(cell) + gap;
        }
        result += '\n';
    }
    return result;
}
