// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

// Windows as their users have them: in front, and with texts to be read, heard and copied.

inline void showInFront(QWidget *window)
{
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qWarning("the window did not become active");
}

inline QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

inline QString accessibleDescription(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

// The names, tool tips and labels of all that is in the window.
inline QString textsIn(const QWidget *window)
{
    QString all;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        all += accessibleName(widget) + widget->toolTip();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            all += label->text();
    }
    return all;
}

inline QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}
