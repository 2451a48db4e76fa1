// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hyperparameterdelegate.h"

#include "gui/colors.h"
#include "models/hyperparametermodel.h"

#include <QFontDatabase>

namespace {

constexpr int padding = 6; // on each side, beside what the style leaves

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
