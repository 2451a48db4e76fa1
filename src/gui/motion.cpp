// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/motion.h"

#include <QStyle>
#include <QWidget>

#ifdef TRAINBOARD_ASKS_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString gnomeGroup = u"org.gnome.desktop.interface"_s;
const QString gnomeKey = u"enable-animations"_s;
const QString kdeGroup = u"org.kde.kdeglobals.KDE"_s;
const QString kdeKey = u"AnimationDurationFactor"_s;

} // namespace

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
Motion::Motion(QObject *parent)
    : QObject(parent)
{
#ifdef TRAINBOARD_ASKS_PORTAL
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        service, path, interface, u"SettingChanged"_s, this,
        SLOT(takeDesktopSetting(QString, QString, QVariant)));
    for (const auto &[group, key] :
         {std::pair(gnomeGroup, gnomeKey), std::pair(kdeGroup, kdeKey)}) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(
            watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, group = group, key = key] {
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (reply.isValid())
                    takeDesktopSetting(group, key, reply.value().variant());
                watcher->deleteLater();
            });
    }
#endif
}

void Motion::takeDesktopSetting(const QString &group, const QString &key, const QVariant &value)
{
    QVariant inner = value;
#ifdef TRAINBOARD_ASKS_PORTAL
    // The portal wraps the value in one variant too many.
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
#endif
    if (group == gnomeGroup && key == gnomeKey)
        m_isWantedByDesktop = inner.toBool();
    else if (group == kdeGroup && key == kdeKey) // how much slower than usual, 0: at once
        m_isWantedByDesktop = inner.toDouble() > 0;
}

bool Motion::isWanted(const QWidget *widget) const
{
#ifdef Q_OS_WIN
    BOOL isOn = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isOn, 0) && !isOn)
        return false;
#endif
    return m_isWantedByDesktop &&
        widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}
