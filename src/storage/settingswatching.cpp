// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the settings say of watching, of what is told of it, and of the history.
#include "storage/settings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString refreshKey = u"view/refreshesByItself"_s;
const QString notificationsKey = u"view/showsNotifications"_s;
const QString trayIconKey = u"tray/showsIcon"_s;
const QString closesToTrayKey = u"tray/closesToTray"_s;
const QString historyDaysKey = u"history/days"_s;
const QString busyIntervalKey = u"watching/secondsInProgress"_s;
const QString idleIntervalKey = u"watching/secondsOtherwise"_s;

constexpr std::array newsWords{"completed"_L1, "failed"_L1, "gotResult"_L1};

QString newsKey(NewsKind kind)
{
    return u"notifications/"_s + newsWords.at(std::size_t(kind));
}

// What is no number counts as not set.
std::chrono::seconds secondsOf(const QVariant &value, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const qlonglong seconds = value.toString().toLongLong(&isNumber);
    return isNumber ? std::chrono::seconds(seconds) : otherwise;
}

} // namespace

bool Settings::autoRefresh() const
{
    return isOn(refreshKey);
}

void Settings::setAutoRefresh(bool on)
{
    set(refreshKey, on);
}

bool Settings::showsNotifications() const
{
    return isOn(notificationsKey);
}

void Settings::setShowsNotifications(bool on)
{
    set(notificationsKey, on);
}

RefreshIntervals Settings::refreshIntervals() const
{
    const RefreshIntervals usual;
    return RefreshIntervals{
        secondsOf(m_file.value(busyIntervalKey), usual.busy),
        secondsOf(m_file.value(idleIntervalKey), usual.idle)}
        .limited();
}

void Settings::setRefreshIntervals(const RefreshIntervals &intervals)
{
    const RefreshIntervals limited = intervals.limited();
    set(busyIntervalKey, QString::number(limited.busy.count()));
    set(idleIntervalKey, QString::number(limited.idle.count()));
}

bool Settings::notifiesOf(NewsKind kind) const
{
    return isOn(newsKey(kind));
}

void Settings::setNotifiesOf(NewsKind kind, bool on)
{
    set(newsKey(kind), on);
}

bool Settings::showsTrayIcon() const
{
    return isSwitchedOn(trayIconKey);
}

void Settings::setShowsTrayIcon(bool on)
{
    set(trayIconKey, on);
}

bool Settings::closesToTray() const
{
    return isSwitchedOn(closesToTrayKey);
}

void Settings::setClosesToTray(bool on)
{
    set(closesToTrayKey, on);
}

std::optional<int> Settings::historyDays() const
{
    constexpr int year = 365;
    const QVariant value = m_file.value(historyDaysKey);
    if (!value.isValid())
        return m_file.isReadable() && !m_file.wasSetAside() ? std::optional(year) : std::nullopt;
    bool isNumber = false;
    const int days = value.toString().toInt(&isNumber);
    return isNumber && days >= 0 ? std::optional(days) : std::nullopt;
}

void Settings::setHistoryDays(int days)
{
    set(historyDaysKey, QString::number(days));
}
