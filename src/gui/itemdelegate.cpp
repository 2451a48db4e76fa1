// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/itemdelegate.h"

#include "gui/colors.h"
#include "gui/lineicon.h"
#include "gui/plaintooltip.h"
#include "gui/rowtableview.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int iconExtent = 16;
constexpr int chosenEdge = 3;

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
    const auto *table = qobject_cast<const RowTableView *>(option->widget);
    if (table && !table->showsCell())
        option->state &= ~QStyle::State_HasFocus;
}

void ItemDelegate::paintChosenEdge(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const bool isActive = option.state & QStyle::State_Active;
    const QColor color = isActive ? focusColor(option.palette) : quietColor(option.palette);
    QRect edge = row;
    if (option.direction == Qt::RightToLeft)
        edge.setLeft(row.right() - chosenEdge + 1);
    else
        edge.setWidth(chosenEdge);
    painter->fillRect(edge, color);
}

QColor ItemDelegate::textColor(const QStyleOptionViewItem &option, const QColor &otherwise)
{
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected && (!otherwise.isValid() || !isHighlightPale(option.palette)))
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
