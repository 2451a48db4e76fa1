// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/itemdelegate.h"

#include "gui/lineicon.h"
#include "gui/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace {

constexpr int iconExtent = 16;

} // namespace

bool ItemDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

void ItemDelegate::quietUnlessFocused(QStyleOptionViewItem *option, const QWidget *view)
{
    if (view && !view->hasFocus())
        option->state &= ~QStyle::State_Active;
}

void ItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    quietUnlessFocused(option, option->widget);
}

QColor ItemDelegate::textColor(const QStyleOptionViewItem &option, const QColor &otherwise)
{
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (option.state & QStyle::State_Selected)
        return option.palette.color(group, QPalette::HighlightedText);
    return otherwise.isValid() ? otherwise : option.palette.color(group, QPalette::Text);
}

void ItemDelegate::setIcon(QStyleOptionViewItem *option, const QString &name, const QColor &color)
{
    const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(iconExtent, iconExtent);
    option->icon = fixedIcon(linePixmap(name, option->decorationSize, scale, color));
}
