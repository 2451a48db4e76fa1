// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdownwriter.h"

#include "core/printabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In a table a line break needs an element of HTML, and a bar an escape, also within code.
QString escaped(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~&"_s;
    QString result;
    for (const QChar c : printableLines(text)) {
        if (c == u'\n') {
            result += "<br>"_L1;
            continue;
        }
        if (special.contains(c))
            result += u'\\';
        result += c.isSpace() ? QChar(u' ') : c;
    }
    return result;
}

// A name in which nothing needs an escape.
QString code(const QString &name)
{
    const bool isPlain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"_-. ()"_s.contains(c));
    });
    return isPlain ? u'`' + name + u'`' : escaped(name);
}

QByteArray line(const QStringList &cells)
{
    return "| " + cells.join(" | "_L1).toUtf8() + " |\n";
}

} // namespace

MarkdownWriter::MarkdownWriter(const Write &write)
    : TableWriter(write, false)
{
}

QByteArray MarkdownWriter::head(const QList<TableColumn> &columns)
{
    QStringList titles;
    QStringList rule;
    for (const TableColumn &column : columns) {
        titles += escaped(column.title);
        rule += column.isNumeric ? u"---:"_s : u"---"_s;
    }
    return line(titles) + line(rule);
}

QByteArray MarkdownWriter::row(const QList<TableCell> &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const TableCell &cell : cells)
        texts += cell.kind == TableCell::Kind::Name ? code(cell.text) : escaped(cell.text);
    return line(texts);
}
