// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/showwindow.h"

void bringToFront(QWidget *window)
{
    // A minimized window stays minimized unless its state is changed.
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}
