// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisontext.h"

#include "core/formulaguard.h"
#include "core/printabletext.h"
#include "models/comparisonmodel.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    text.replace("\r\n"_L1, " "_L1);
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

// In a table a line end needs an element of HTML, and a bar an escape, also within code.
QString markdown(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~&"_s;
    QString escaped;
    for (const QChar c : printableLines(text)) {
        if (c == u'\n') {
            escaped += "<br>"_L1;
            continue;
        }
        if (special.contains(c))
            escaped += u'\\';
        escaped += c.isSpace() ? QChar(u' ') : c;
    }
    return escaped;
}

// A name in which nothing needs an escape.
QString code(const QString &name)
{
    const bool isPlain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"_-. ()"_s.contains(c));
    });
    return isPlain ? u'`' + name + u'`' : markdown(name);
}

QString rowName(const ComparisonModel &model, int row)
{
    return model.headerData(row, Qt::Vertical, ComparisonModel::WholeTextRole).toString();
}

QString columnName(const ComparisonModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

QString markdownCell(const ComparisonModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QString value = markdown(index.data(ComparisonModel::WholeTextRole).toString());
    const QString note = index.data(ComparisonModel::NoteRole).toString();
    return note.isEmpty() ? value : u"%1 (%2)"_s.arg(value, markdown(note));
}

QString markdownRow(const QStringList &cells)
{
    return u"| %1 |"_s.arg(cells.join(" | "_L1));
}

} // namespace

QString comparisonMarkdown(const ComparisonModel &model)
{
    QStringList titles{ComparisonModel::tr("Option")};
    QStringList rule{u"---"_s};
    for (int column = 0; column < model.columnCount(); ++column) {
        titles += markdown(columnName(model, column));
        rule += u"---:"_s;
    }
    QStringList lines{markdownRow(titles), markdownRow(rule)};
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isOption =
            model.headerData(row, Qt::Vertical, ComparisonModel::RelationRole).isValid();
        const QString name = rowName(model, row);
        QStringList cells{isOption ? code(name) : markdown(name)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells += markdownCell(model, row, column);
        lines += markdownRow(cells);
    }
    return lines.join(u'\n') + u'\n';
}

QString comparisonTsv(const ComparisonModel &model)
{
    QStringList cells{ComparisonModel::tr("Option")};
    for (int column = 0; column < model.columnCount(); ++column)
        cells += guardedCell(oneLine(columnName(model, column)));
    QStringList lines{cells.join(u'\t')};
    for (int row = 0; row < model.rowCount(); ++row) {
        cells = {guardedCell(oneLine(rowName(model, row)))};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant text = model.index(row, column).data(ComparisonModel::PlainTextRole);
            cells += guardedCell(oneLine(text.toString()));
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}
