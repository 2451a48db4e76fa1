// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hyperparameterdelegate.h"

#include "gui/colors.h"
#include "models/hyperparametermodel.h"

#include <QFontDatabase>
#include <QTextBoundaryFinder>

namespace {

constexpr int padding = 6; // on each side, beside what the style leaves
// In characters. A text that is longer than that can be broken everywhere behind so many of them.
constexpr int shortText = 20;
constexpr int shortestPiece = 6;
constexpr QChar breakHere(0x200b);

// An array in JSON, or a word without an end, has no place where a line could break. Here it gets
// some that nobody sees, behind commas and after so many characters.
QString breakable(const QString &text)
{
    if (text.size() <= shortText)
        return text;
    QString broken;
    int length = 0; // of the word so far
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0;
         start = end, end = finder.toNextBoundary()) {
        broken += QStringView(text).sliced(start, end - start);
        length = text.at(start).isSpace() ? 0 : length + 1;
        if (text.at(start) == u',' || length == shortestPiece) {
            broken += breakHere;
            length = 0;
        }
    }
    return broken;
}

} // namespace

QSize HyperparameterDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return ItemDelegate::sizeHint(option, index) + QSize(2 * padding, 2 * padding);
}

void HyperparameterDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ItemDelegate::initStyleOption(option, index);
    const auto verdict = HpVerdict(index.data(HyperparameterModel::VerdictRole).toInt());
    const QString mark = verdictIcon(verdict);
    QColor color;

    // Numbers of different options have nothing in common: below their titles they are easier to
    // read than below each other.
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;

    option->text = breakable(option->text);
    switch (index.column()) {
    case HyperparameterModel::Option: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(option->font.pointSizeF());
        option->font = font;
        break;
    }
    case HyperparameterModel::Value:
    case HyperparameterModel::Note:
        if (mark.isEmpty()) {
            if (index.column() == HyperparameterModel::Note)
                color = quietColor(option->palette);
            break;
        }
        color = verdictColor(verdict, option->palette);
        option->font.setBold(true);
        break;
    default:
        color = quietColor(option->palette);
    }

    color = textColor(*option, color);
    if (index.column() == HyperparameterModel::Note && !mark.isEmpty())
        setIcon(option, mark, color);
    option->palette.setColor(QPalette::Text, color);
    option->fontMetrics = QFontMetrics(option->font);
}
