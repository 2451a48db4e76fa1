// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watchpreferences.h"

#include "storage/settings.h"

#include <algorithm>

WatchPreferences::WatchPreferences(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void WatchPreferences::setAccount(const QString &accountId, bool isRemembered)
{
    if (accountId == m_accountId && isRemembered == m_isRemembered)
        return;
    m_accountId = accountId;
    m_isRemembered = isRemembered;
    m_mutedServices.clear();
    Q_EMIT changed();
}

bool WatchPreferences::autoRefresh() const
{
    return m_settings->autoRefresh();
}

void WatchPreferences::setAutoRefresh(bool on)
{
    if (on == autoRefresh())
        return;
    m_settings->setAutoRefresh(on);
    Q_EMIT changed();
}

RefreshIntervals WatchPreferences::intervals() const
{
    return m_settings->refreshIntervals();
}

void WatchPreferences::setIntervals(const RefreshIntervals &intervals)
{
    if (intervals.limited() == this->intervals())
        return;
    m_settings->setRefreshIntervals(intervals);
    Q_EMIT changed();
}

bool WatchPreferences::showsNotifications() const
{
    return m_settings->showsNotifications();
}

void WatchPreferences::setShowsNotifications(bool on)
{
    if (on == showsNotifications())
        return;
    m_settings->setShowsNotifications(on);
    Q_EMIT changed();
}

bool WatchPreferences::notifiesOf(NewsKind kind) const
{
    return m_settings->notifiesOf(kind);
}

void WatchPreferences::setNotifiesOf(NewsKind kind, bool on)
{
    if (on == notifiesOf(kind))
        return;
    m_settings->setNotifiesOf(kind, on);
    Q_EMIT changed();
}

bool WatchPreferences::wantsNews() const
{
    return showsNotifications() &&
        std::ranges::any_of(allNewsKinds, [this](NewsKind kind) { return notifiesOf(kind); });
}

bool WatchPreferences::showsTrayIcon() const
{
    return m_settings->showsTrayIcon();
}

void WatchPreferences::setShowsTrayIcon(bool on)
{
    if (on == showsTrayIcon())
        return;
    m_settings->setShowsTrayIcon(on);
    Q_EMIT changed();
}

bool WatchPreferences::closesToTray() const
{
    return m_settings->closesToTray();
}

void WatchPreferences::setClosesToTray(bool on)
{
    if (on == closesToTray())
        return;
    m_settings->setClosesToTray(on);
    Q_EMIT changed();
}

std::optional<int> WatchPreferences::historyDays() const
{
    return m_settings->historyDays();
}

void WatchPreferences::setHistoryDays(int days)
{
    if (days == historyDays())
        return;
    m_settings->setHistoryDays(days);
    Q_EMIT changed();
}

QStringList WatchPreferences::mutedServices() const
{
    return m_isRemembered ? m_settings->mutedServices(m_accountId) : m_mutedServices;
}

bool WatchPreferences::isMuted(const QString &serviceId) const
{
    return mutedServices().contains(serviceId);
}

void WatchPreferences::setMuted(const QString &serviceId, bool on)
{
    if (m_accountId.isEmpty() || serviceId.isEmpty() || on == isMuted(serviceId))
        return;
    if (m_isRemembered)
        m_settings->setServiceMuted(m_accountId, serviceId, on);
    else if (on)
        m_mutedServices.append(serviceId);
    else
        m_mutedServices.removeAll(serviceId);
    Q_EMIT changed();
}
