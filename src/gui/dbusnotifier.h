// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notifier.h"

#include <QDBusConnection>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;

// Notifications through the service of free desktops:
// https://specifications.freedesktop.org/notification/latest/
// It may be there or not, start when it is first needed, be replaced, or hang; all calls are
// asynchronous.
class DBusNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~DBusNotifier() override;

    bool isAvailable() const override;
    void show(const Notification &notification) override;
    bool isOpen() const override { return m_isOpen || m_isCalling || m_next; }
    void close() override;

private Q_SLOTS: // of the bus
    void takeOwner(const QString &name, const QString &before, const QString &owner);
    void takeAction(uint id, const QString &action, const QDBusMessage &message);
    void takeToken(uint id, const QString &token, const QDBusMessage &message);
    void takeClosed(uint id, uint reason, const QDBusMessage &message);

private:
    void watch();
    void setOwner(const QString &owner);
    void askWhetherItCanStart();
    void askForCapabilities();
    void sendNext();
    void take(uint id, const QVariant &target);
    QVariantList argumentsOf(const Notification &notification) const;
    bool isShown(uint id, const QDBusMessage &message) const;
    void callService(
        const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &finished);
    void call(
        const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &finished);

    QDBusConnection m_bus;
    QString m_owner; // of the name of the service on the bus; empty: nobody
    bool m_canStart = false;
    std::optional<QStringList> m_capabilities; // of the owner; null: not known yet

    std::optional<Notification> m_next; // to be shown
    bool m_isCalling = false;           // for capabilities or a notification
    quint64 m_generation = 0;           // how often an owner has gone
    quint64 m_closings = 0;             // how often close() was called

    // The last one that was shown, which may be clicked even after it is said to be closed.
    uint m_id = 0; // 0: none
    bool m_isOpen = false;
    QVariant m_target;
    QByteArray m_token; // comes before the click
};
