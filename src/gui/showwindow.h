// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// Shows the window in front of the others and gives it the focus, also when it is minimized.
void bringToFront(QWidget *window);

// The open window of this class among the children of `parent`; null when there is none. A window
// that was closed does not count: it may live on for a moment until it is deleted.
template <typename Window>
Window *openWindow(const QWidget *parent)
{
    const auto windows = parent->findChildren<Window *>(QString(), Qt::FindDirectChildrenOnly);
    for (Window *window : windows) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

// Raises the window of this class that is open, or shows a new one, which `make` returns as a child
// of `parent`. The window deletes itself when it is closed.
template <typename Window, typename Make>
Window *showOrRaise(const QWidget *parent, const Make &make)
{
    Window *window = openWindow<Window>(parent);
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(window);
    return window;
}
