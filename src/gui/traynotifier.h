// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notifier.h"

#include <QPointer>

// Notifications of an icon in the tray, for Windows and macOS.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    // null: there are none
    explicit TrayNotifier(QSystemTrayIcon *icon, QObject *parent = nullptr);

    bool isAvailable() const override;
    void show(const Notification &notification) override;
    // Nobody tells when it closes; the system keeps older ones.
    bool isOpen() const override { return false; }
    // Qt can take none away: only a click has no effect any more.
    void close() override;

private:
    QPointer<QSystemTrayIcon> m_icon;
    QVariant m_target;
    bool m_isOpen = false;
};

// The first characters of a text, whole ones as a reader sees them, in so many UTF-16 units, with
// an ellipsis where there are more. Windows would cut in the middle of a character.
QString cutToUnits(const QString &text, qsizetype units);
