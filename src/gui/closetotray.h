// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;
class TrayIcon;

// Hides a window that is closed, as long as an icon in the tray can open it again; when the icon
// goes, the window comes back. It is closed in earnest when the program quits or the session ends.
class CloseToTray : public QObject
{
    Q_OBJECT

public:
    // `save` keeps what the window would keep when it closes. All of them outlive it.
    CloseToTray(QWidget *window, TrayIcon *tray, const std::function<void()> &save);
    ~CloseToTray() override;

    void setOn(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideWindow();
    void setHidden(bool hidden);

    QWidget *m_window;
    TrayIcon *m_tray;
    std::function<void()> m_save;
    bool m_isOn = false;
    bool m_isHidden = false; // by us
    bool m_isQuitting = false;
};
