// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/closetotray.h"

#include "gui/showwindow.h"
#include "gui/trayicon.h"

#include <QApplication>
#include <QEvent>

CloseToTray::CloseToTray(QWidget *window, TrayIcon *tray, const std::function<void()> &save)
    : m_window(window)
    , m_tray(tray)
    , m_save(save)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(tray, &TrayIcon::shownChanged, this, [this] {
        if (m_isHidden && !m_tray->isShown())
            bringToFront(m_window);
    });
}

CloseToTray::~CloseToTray()
{
    setHidden(false);
}

void CloseToTray::setOn(bool on)
{
    m_isOn = on;
    if (!on && m_isHidden)
        bringToFront(m_window);
}

bool CloseToTray::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Quit:
        // The application asks its windows to close, and one of them may refuse.
        m_isQuitting = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isQuitting = false; }, Qt::QueuedConnection);
        break;
    case QEvent::Close:
        if (watched != m_window || !m_isOn || m_isQuitting || qGuiApp->isSavingSession())
            break;
        m_tray->check(); // it may have gone a moment ago
        if (!m_tray->isShown())
            break;
        event->ignore();
        hideWindow();
        return true;
    case QEvent::Show:
        if (watched == m_window)
            setHidden(false);
        break;
    default:
        break;
    }
    return false;
}

void CloseToTray::hideWindow()
{
    m_save();
    setHidden(true);
    m_window->hide();
}

// Of a program that can only be seen in the tray no window is the last one.
void CloseToTray::setHidden(bool hidden)
{
    if (hidden == m_isHidden)
        return;
    m_isHidden = hidden;
    QGuiApplication::setQuitOnLastWindowClosed(!hidden);
    m_tray->setWatchesClosely(hidden);
}
