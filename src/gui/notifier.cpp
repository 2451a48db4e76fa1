// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifier.h"

#include "gui/traynotifier.h"

#ifdef TRAINBOARD_DBUS_NOTIFIER
#include "gui/dbusnotifier.h"
#endif

std::unique_ptr<Notifier> Notifier::create(QSystemTrayIcon *icon)
{
#ifdef TRAINBOARD_DBUS_NOTIFIER
    Q_UNUSED(icon)
    return std::make_unique<DBusNotifier>();
#else
    return std::make_unique<TrayNotifier>(icon);
#endif
}
