// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_KeyboardFocusChange;
}

void paintArrow(QPainter *painter, const QPointF &middle, bool isUp, const QColor &color)
{
    constexpr qreal size = 4;
    const qreal height = isUp ? -size : size;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF(
        {middle + QPointF(-size, -height / 2), middle + QPointF(size, -height / 2),
         middle + QPointF(0, height / 2)}));
    painter->restore();
}
