// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class History;
class ServiceStore;
class WatchPreferences;

namespace Ui {
class WatchingDialog;
}

// What the user wants of watching, of notifications and of the history. What is chosen applies at
// once. It does not block: show() or open() it.
class WatchingDialog : public QDialog
{
    Q_OBJECT

public:
    // All of them outlive the dialog.
    WatchingDialog(
        WatchPreferences *preferences, const ServiceStore *services, History *history,
        QWidget *parent = nullptr);
    ~WatchingDialog() override;

    // The demo has intervals of its own, and must not clear the history of the user's accounts.
    void setDemo(bool isDemo, bool protectsHistory);
    // Whether there is a tray now.
    void setTrayAvailable(bool available);
    // Why no notification would be seen; empty: one would.
    void setNotificationsHint(const QString &hint);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpWatching();
    void setUpNotifications();
    void setUpTray();
    void setUpHistory();
    QString watchingHint() const;
    void retranslate();
    void showPreferences();
    void showServices();
    void showHistoryDays();
    void showHistorySize();
    void askToClear();
    void clearHistory();
    void finishClearing();
    void updateColors();

    std::unique_ptr<Ui::WatchingDialog> m_ui;
    WatchPreferences *m_preferences;
    const ServiceStore *m_services;
    History *m_history;
    bool m_isTrayAvailable = true;
    bool m_isDemo = false;
    bool m_isClearing = false;
    bool m_protectsHistory = false;
};
