// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

namespace {

bool isChoice(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSlider *>(widget))
        return !qobject_cast<const QScrollBar *>(widget);
    return qobject_cast<const QComboBox *>(widget) ||
        qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool hasFocus(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

WheelGuard::WheelGuard(QApplication *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isChoice(widget))
        return false;
    if (event->type() == QEvent::Polish) {
        // Else the wheel would give it the focus first.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (hasFocus(widget))
        return false;
    event->ignore(); // so that Qt asks the widget behind it
    return true;
}
