// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablewriter.h"

#include "export/jsonwriter.h"
#include "export/markdownwriter.h"
#include "export/separatedwriter.h"

#include <QIODevice>

std::unique_ptr<TableWriter>
TableWriter::make(TableFormat format, const Write &write, const TableOptions &options)
{
    Q_ASSERT(format != TableFormat::Xlsx);
    switch (format) {
    case TableFormat::Csv:
    case TableFormat::Tsv:
        return std::make_unique<SeparatedWriter>(format, write, options);
    case TableFormat::Markdown:
        return std::make_unique<MarkdownWriter>(write);
    case TableFormat::Json:
    case TableFormat::Xlsx:
        break;
    }
    return std::make_unique<JsonWriter>(write);
}

TableWriter::TableWriter(const Write &write, bool byteOrderMark)
    : m_write(write)
    , m_marks(byteOrderMark)
{
}

TableWriter::~TableWriter() = default;

bool TableWriter::begin(const QList<TableColumn> &columns)
{
    return put(head(columns));
}

bool TableWriter::begin(const QStringList &titles)
{
    QList<TableColumn> columns;
    columns.reserve(titles.size());
    for (const QString &title : titles)
        columns.append({title, title});
    return begin(columns);
}

bool TableWriter::addRow(const QList<TableCell> &cells)
{
    return m_wantsMore && put(row(cells));
}

bool TableWriter::addRow(const QStringList &texts)
{
    if (!m_wantsMore)
        return false;
    QList<TableCell> cells;
    cells.reserve(texts.size());
    for (const QString &text : texts)
        cells.append(TableCell::ofText(text));
    return put(row(cells));
}

bool TableWriter::end()
{
    return m_wantsMore && put(foot());
}

bool TableWriter::put(const QByteArray &part)
{
    if (m_wantsMore && m_marks)
        m_wantsMore = m_write("\xEF\xBB\xBF");
    m_marks = false;
    if (m_wantsMore && !part.isEmpty())
        m_wantsMore = m_write(part);
    return m_wantsMore;
}

TableWriter::Write writeTo(QIODevice *device)
{
    return [device](QByteArrayView part) {
        // A full disk can take the beginning of a part without an error.
        return device->write(part.data(), part.size()) == part.size();
    };
}

TableWriter::Write writeTo(QByteArray *bytes)
{
    return [bytes](QByteArrayView part) {
        bytes->append(part);
        return true;
    };
}
