// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newskind.h"
#include "core/refreshintervals.h"

#include <QObject>
#include <QStringList>

#include <optional>

class Settings;

// What the user wants of watching and of notifications: as the settings have it, with a signal for
// everything that shows or follows it. Of an account that is not remembered, such as the demo,
// muted services are kept in memory only.
class WatchPreferences : public QObject
{
    Q_OBJECT

public:
    // `settings` outlive it.
    explicit WatchPreferences(Settings *settings, QObject *parent = nullptr);

    // Whose services are shown.
    void setAccount(const QString &accountId, bool isRemembered);

    bool autoRefresh() const;
    void setAutoRefresh(bool on);
    RefreshIntervals intervals() const;
    void setIntervals(const RefreshIntervals &intervals);

    bool showsNotifications() const;
    void setShowsNotifications(bool on);
    bool notifiesOf(NewsKind kind) const;
    void setNotifiesOf(NewsKind kind, bool on);
    // Whether a notification of anything may come.
    bool wantsNews() const;

    bool showsTrayIcon() const;
    void setShowsTrayIcon(bool on);
    bool closesToTray() const; // where there is an icon
    void setClosesToTray(bool on);

    std::optional<int> historyDays() const; // see Settings
    void setHistoryDays(int days);

    QStringList mutedServices() const;
    bool isMuted(const QString &serviceId) const;
    void setMuted(const QString &serviceId, bool on);

Q_SIGNALS:
    void changed();

private:
    Settings *m_settings;
    QString m_accountId; // empty: none
    bool m_isRemembered = true;
    QStringList m_mutedServices; // of the account, when it is not remembered
};
