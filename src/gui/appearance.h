// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/settings.h"

#include <QObject>
#include <QVariant>

// Light or dark, as the user or else the desktop wants it, and with high contrast where the desktop
// asks for it and the user has chosen neither. Newer Qt asks the desktop for light and dark by
// itself; with Qt 6.4, and for the contrast, the portal of a Linux desktop and the registry of
// Windows are asked here.
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
    void askPortal(const QString &key);
    void setDesktopDark(bool dark);
    void setDesktopContrast(bool isHigh);
    void update();

    Settings::Appearance m_wanted = Settings::Appearance::System;
    bool m_desktopIsDark = false;
    bool m_desktopWantsContrast = false;
};
