// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formscrollarea.h"

void FormScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QWidget *focused = window()->focusWidget();
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused);
}
