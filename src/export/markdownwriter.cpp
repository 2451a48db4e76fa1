// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdownwriter.h"

#include "core/printabletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString escaped(QStringView word)
{
    static const QString special = u"\\`*_{}[]<>#|~&"_s;
    QString result;
    for (const QChar c : word) {
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// Whether GitHub makes more of it than CommonMark does, whatever is escaped: links of addresses,
// mentions, references to issues, emoji and formulas. The minutes of a time are no emoji.
// https://github.github.com/gfm/#autolinks-extension-
bool isMoreThanText(const QString &word)
{
    static const QRegularExpression signs(
        u"[@$]|#\\d|\\bGH-\\d|://|www\\.|:(?!\\d\\d:)[\\w+-]+:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(word).hasMatch();
}

// As code, in which nothing is more than text. What cannot stand in code stands beside it.
QString quoted(QStringView word)
{
    static const QString outside = u"\\`|"_s;
    QString result;
    bool isCode = false;
    for (const QChar c : word) {
        if (isCode == outside.contains(c)) {
            result += u'`';
            isCode = !isCode;
        }
        if (!isCode)
            result += u'\\';
        result += c;
    }
    return isCode ? result + u'`' : result;
}

// In a table a line break needs an element of HTML, and a bar an escape, also within code.
QString cellText(const QString &text)
{
    QString result;
    QString word;
    const auto endWord = [&] {
        result += isMoreThanText(word) ? quoted(word) : escaped(word);
        word.clear();
    };
    for (const QChar c : printableLines(text)) {
        if (!c.isSpace()) {
            word += c;
            continue;
        }
        endWord();
        result += c == u'\n' ? "<br>"_L1 : " "_L1;
    }
    endWord();
    return result;
}

// A name in which nothing needs an escape.
QString code(const QString &name)
{
    const bool isPlain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"_-. ()"_s.contains(c));
    });
    return isPlain ? u'`' + name + u'`' : cellText(name);
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
        titles += cellText(column.title);
        rule += column.isNumeric ? u"---:"_s : u"---"_s;
    }
    return line(titles) + line(rule);
}

QByteArray MarkdownWriter::row(const QList<TableCell> &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const TableCell &cell : cells)
        texts += cell.kind == TableCell::Kind::Name ? code(cell.text) : cellText(cell.text);
    return line(texts);
}
