// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/separatedwriter.h"

#include "export/formulaguard.h"

#include <algorithm>

namespace {

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    });
}

bool breaksTable(QChar c)
{
    return c == u'\t' || c == u'\v' || c == u'\f' || c == u'\n' || c == u'\r' || c == u'\x85' ||
        c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString withoutBreaks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : text) {
        if (breaksTable(c))
            c = u' ';
    }
    return text;
}

} // namespace

SeparatedWriter::SeparatedWriter(
    TableFormat format, const Write &write, const TableOptions &options)
    : TableWriter(write, options.byteOrderMark)
    , m_isCsv(format == TableFormat::Csv)
    , m_guardsFormulas(options.guardsFormulas)
{
}

void SeparatedWriter::append(const QString &text, QByteArray &line) const
{
    QString field = m_isCsv ? text : withoutBreaks(text);
    if (m_guardsFormulas)
        field = guardedCell(field);
    if (m_isCsv ? needsQuotes(field) : field.startsWith(u'"')) {
        field.replace(u'"', QLatin1String("\"\""));
        field = u'"' + field + u'"';
    }
    line += field.toUtf8();
}

QByteArray SeparatedWriter::head(const QList<TableColumn> &columns)
{
    QList<TableCell> cells;
    cells.reserve(columns.size());
    for (const TableColumn &column : columns)
        cells.append(TableCell::ofText(column.title));
    return row(cells);
}

QByteArray SeparatedWriter::row(const QList<TableCell> &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_isCsv ? ',' : '\t';
        append(cells.at(i).text, line);
    }
    return line + (m_isCsv ? "\r\n" : "\n");
}
