// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/settings.h"

#include <QObject>
#include <QVariant>

// Light or dark, as the user or else the desktop wants it. Newer Qt asks the desktop by itself;
// with Qt 6.4 the portal of a Linux desktop and the registry of Windows are asked here.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    void apply(Settings::Appearance appearance);

private Q_SLOTS:
    // org.freedesktop.portal.Settings, signal SettingChanged
    void takeDesktopSetting(const QString &group, const QString &key, const QVariant &value);

private:
    void watchDesktop();
    void setDesktopDark(bool dark);
    void update();

    Settings::Appearance m_wanted = Settings::Appearance::System;
    bool m_desktopIsDark = false;
};
