// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonwriter.h"

#include "core/jsonelements.h"
#include "core/printabletext.h"

using namespace Qt::StringLiterals;

namespace {

// UTF-8 cannot say half of a pair of surrogates, but an escape can.
QString withEscapedHalves(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        } else {
            result += c;
        }
    }
    return result;
}

QByteArray quoted(const QString &text)
{
    return withEscapedHalves(jsonQuoted(text)).toUtf8();
}

QByteArray jsonOf(const TableCell &cell)
{
    switch (cell.kind) {
    case TableCell::Kind::Empty:
        break;
    case TableCell::Kind::Text:
    case TableCell::Kind::Name:
        return quoted(cell.text);
    case TableCell::Kind::Literal:
        return withEscapedHalves(cell.text).toUtf8();
    }
    return "null";
}

} // namespace

JsonWriter::JsonWriter(const Write &write)
    : TableWriter(write, false)
{
}

QByteArray JsonWriter::head(const QList<TableColumn> &columns)
{
    for (const TableColumn &column : columns)
        m_names += quoted(column.id) + ':';
    return "[";
}

QByteArray JsonWriter::row(const QList<TableCell> &cells)
{
    Q_ASSERT(cells.size() == m_names.size());
    QByteArray object = m_hasRows ? ",\n{" : "\n{";
    m_hasRows = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            object += ',';
        object += m_names.at(i) + jsonOf(cells.at(i));
    }
    // What a terminal or an editor would obey instead of show is escaped, which means the same.
    return printableJson(object + '}');
}

QByteArray JsonWriter::foot()
{
    return m_hasRows ? "\n]\n" : "]\n";
}
