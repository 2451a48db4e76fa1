// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferencespage.h"

class QCheckBox;
class QListWidget;
class QSpinBox;
class ServiceStore;
class WatchPreferences;
enum class NewsKind;

// What the user wants of watching, of notifications and of the icon in the system tray.
class WatchingPage : public PreferencesPage
{
    Q_OBJECT

public:
    // Both outlive it.
    WatchingPage(
        WatchPreferences *preferences, const ServiceStore *services, QWidget *parent = nullptr);

    QString title() const override;
    QVariantMap values() const override;
    QVariantMap defaults() const override;
    void setValues(const QVariantMap &values) override;

    // The demo has intervals of its own.
    void setDemo(bool isDemo);
    // Whether there is a tray now.
    void setTrayAvailable(bool available);
    // Why no notification would be seen; empty: one would.
    void setNotificationsHint(const QString &hint);

protected:
    void retranslate() override;

private:
    QCheckBox *makeCheckBox(const char *name);
    QSpinBox *makeSpinBox(const char *name);
    void setUpWatching();
    void setUpNotifications();
    void setUpTray();
    void retranslateNotifications();
    void showDemoHint();
    void showPreferences();
    void showServices();

    WatchPreferences *m_preferences;
    const ServiceStore *m_services;
    bool m_isDemo = false;
    bool m_isTrayAvailable = true;

    QLabel *m_watchingHeading;
    QLabel *m_notificationsHeading;
    QLabel *m_trayHeading;
    QCheckBox *m_refresh;
    QSpinBox *m_busy;
    QSpinBox *m_idle;
    QCheckBox *m_notifications;
    QCheckBox *m_completed;
    QCheckBox *m_failed;
    QCheckBox *m_result;
    QListWidget *m_servicesList;
    QCheckBox *m_tray;
    QCheckBox *m_closeToTray;
    PreferenceRow *m_refreshRow;
    PreferenceRow *m_busyRow;
    PreferenceRow *m_idleRow;
    PreferenceRow *m_notificationsRow;
    PreferenceRow *m_completedRow;
    PreferenceRow *m_failedRow;
    PreferenceRow *m_resultRow;
    PreferenceRow *m_servicesRow;
    PreferenceRow *m_trayRow;
    PreferenceRow *m_closeToTrayRow;
};
