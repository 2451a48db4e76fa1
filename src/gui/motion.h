// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QWidget;

// Whether the user wants things to move or fade. Qt 6.8 still does not say: the portal of a Linux
// desktop and the settings of Windows are asked here, and everywhere the style.
class Motion : public QObject
{
    Q_OBJECT

public:
    explicit Motion(QObject *parent = nullptr);

    bool isWanted(const QWidget *widget) const;

private Q_SLOTS:
    // org.freedesktop.portal.Settings, signal SettingChanged
    void takeDesktopSetting(const QString &group, const QString &key, const QVariant &value);

private:
    bool m_isWantedByDesktop = true;
};
