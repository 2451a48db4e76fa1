// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hyperparameterdelegate.h"

#include "gui/colors.h"
#include "gui/measures.h"
#include "models/hyperparametermodel.h"

#include <QTextBoundaryFinder>

namespace {

constexpr qreal differenceTint = 0.08; // of the colour of links
constexpr QSize padding(1, 6);         // on each side, beside what the style leaves
// In characters: no language's words are longer, and a longer one is broken into pieces of at least
// so many.
constexpr qsizetype longestWord = 24;
constexpr qsizetype shortestPiece = 6;
constexpr QChar breakHere(0x200b);

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    while (begin < text.size() && !text[begin].isSpace())
        ++begin;
    return begin;
}

} // namespace

QString HyperparameterDelegate::breakable(const QString &text)
{
    const bool isJson = text.startsWith(u'[') || text.startsWith(u'{');
    QString broken;
    qsizetype end = 0;    // of the word
    bool isLong = false;  // the word
    qsizetype length = 0; // since the last place
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, next = finder.toNextBoundary(); next > 0;
         start = next, next = finder.toNextBoundary()) {
        if (start >= end) {
            end = qMax(wordEnd(text, start), next);
            isLong = end - start > longestWord;
            length = 0;
        }
        broken += QStringView(text).sliced(start, next - start);
        if (next < end &&
            ((isJson && text.at(start) == u',') || (isLong && ++length == shortestPiece))) {
            broken += breakHere;
            length = 0;
        }
    }
    return broken;
}

QSize HyperparameterDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return ItemDelegate::sizeHint(option, index) + 2 * padding;
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

    if (index.data(HyperparameterModel::DiffersRole).toBool())
        option->backgroundBrush = mixed(
            focusColor(option->palette), option->palette.color(QPalette::Base), differenceTint);
    option->text = breakable(option->text);
    switch (index.column()) {
    case HyperparameterModel::Option:
        option->font = fixedFont(option->font);
        break;
    case HyperparameterModel::LastGood:
        break;
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
    option->palette.setColor(QPalette::HighlightedText, color);
    option->fontMetrics = QFontMetrics(option->font);
}
