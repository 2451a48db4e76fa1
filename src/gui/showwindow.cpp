// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/showwindow.h"

#include "gui/activationtoken.h"

#include <QTimer>

void bringToFront(QWidget *window)
{
    const QByteArray token = ActivationToken::current();
    const bool wasVisible = window->isVisible();
    // A minimized window stays minimized unless its state is changed.
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    if (wasVisible || token.isEmpty())
        return;
    // On Wayland, Qt 6.4 can only activate a window that is on the screen, which takes a moment.
    QTimer::singleShot(std::chrono::milliseconds(100), window, [window, token] {
        const ActivationToken again(token);
        window->activateWindow();
    });
}
