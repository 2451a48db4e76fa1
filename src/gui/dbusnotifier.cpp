// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dbusnotifier.h"

#include "gui/activationtoken.h"
#include "wording/showntext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;
const QString serviceInterface = u"org.freedesktop.Notifications"_s;
const QString busName = u"org.freedesktop.DBus"_s;
const QString busPath = u"/org/freedesktop/DBus"_s;

const QString defaultAction = u"default"_s; // a click on the notification itself
const QString buttonAction = u"button"_s;

constexpr int responseTimeout = 10'000; // ms
constexpr uchar normalUrgency = 1;      // a higher one breaks through "do not disturb"
constexpr int desktopsTime = -1;        // how long it is shown is up to the desktop

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(busName, busPath, busName, method);
}

// Not toHtmlEscaped(): the specification knows no entity of a quotation mark.
QString withoutMarkup(QString text)
{
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    if (m_bus.isConnected())
        watch();
}

// A click on it would have no effect any more.
DBusNotifier::~DBusNotifier()
{
    close();
}

// Signals are heard from everybody and compared with the owner afterwards: to name the service here
// would make Qt wait until the bus says who owns it.
void DBusNotifier::watch()
{
    m_bus.connect(
        busName, busPath, busName, u"NameOwnerChanged"_s, QStringList{serviceName}, {}, this,
        SLOT(takeOwner(QString, QString, QString)));
    m_bus.connect(
        {}, servicePath, serviceInterface, u"ActionInvoked"_s, this,
        SLOT(takeAction(uint, QString, QDBusMessage)));
    m_bus.connect(
        {}, servicePath, serviceInterface, u"ActivationToken"_s, this,
        SLOT(takeToken(uint, QString, QDBusMessage)));
    m_bus.connect(
        {}, servicePath, serviceInterface, u"NotificationClosed"_s, this,
        SLOT(takeClosed(uint, uint, QDBusMessage)));

    QDBusMessage owner = toBus(u"GetNameOwner"_s);
    owner << serviceName;
    call(owner, [this](const QDBusPendingReply<QString> &reply) {
        if (reply.isValid() && m_owner.isEmpty())
            setOwner(reply.value());
        else if (m_owner.isEmpty())
            askWhetherItCanStart();
    });
}

// The bus may start the service with the first notification.
void DBusNotifier::askWhetherItCanStart()
{
    call(toBus(u"ListActivatableNames"_s), [this](const QDBusPendingReply<QStringList> &reply) {
        const bool before = isAvailable();
        m_canStart = reply.isValid() && reply.value().contains(serviceName);
        if (isAvailable() != before)
            Q_EMIT availabilityChanged();
    });
}

void DBusNotifier::takeOwner(const QString &, const QString &, const QString &owner)
{
    setOwner(owner);
    sendNext();
}

// What another owner has shown is gone, and its numbers mean something else.
void DBusNotifier::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    const bool before = isAvailable();
    if (!m_owner.isEmpty()) { // else it has been started by a call that it is about to serve
        ++m_generation;
        m_isCalling = false;
    }
    m_owner = owner;
    m_capabilities.reset();
    take(0, {});
    if (owner.isEmpty())
        m_next.reset(); // news are not shown late
    if (isAvailable() != before)
        Q_EMIT availabilityChanged();
}

bool DBusNotifier::isAvailable() const
{
    return !m_owner.isEmpty() || m_canStart;
}

void DBusNotifier::show(const Notification &notification)
{
    if (!m_bus.isConnected())
        return;
    m_next = notification;
    sendNext();
}

void DBusNotifier::close()
{
    ++m_closings;
    m_next.reset();
    if (!std::exchange(m_isOpen, false))
        return;
    QDBusMessage message = toService(u"CloseNotification"_s);
    message << m_id;
    message.setAutoStartService(false);
    m_bus.send(message);
    take(0, {});
}

void DBusNotifier::sendNext()
{
    if (!m_next || m_isCalling)
        return;
    if (!m_capabilities) {
        askForCapabilities();
        return;
    }
    const Notification notification = *std::exchange(m_next, std::nullopt);
    QDBusMessage message = toService(u"Notify"_s);
    message.setArguments(argumentsOf(notification));
    const quint64 closings = m_closings;
    callService(message, [this, notification, closings](const QDBusPendingReply<uint> &reply) {
        if (reply.isValid()) {
            take(reply.value(), notification.target);
            if (closings != m_closings) {
                const std::optional<Notification> next = m_next;
                close();
                m_next = next;
            }
        }
        sendNext();
    });
}

void DBusNotifier::askForCapabilities()
{
    const QDBusMessage message = toService(u"GetCapabilities"_s);
    callService(message, [this](const QDBusPendingReply<QStringList> &reply) {
        if (!reply.isValid()) {
            m_next.reset(); // it would not be shown either
            return;
        }
        // Of the owner there is: newer versions of Qt do not say who has sent a reply, but those of
        // owners that have gone are not heard, and a service that was started by this very call
        // becomes the owner before its reply comes.
        m_capabilities = reply.value();
        sendNext();
    });
}

QVariantList DBusNotifier::argumentsOf(const Notification &notification) const
{
    QString body;
    if (m_capabilities->contains("body"_L1))
        body = shownInLines(notification.body);
    if (m_capabilities->contains("body-markup"_L1))
        body = withoutMarkup(body);
    // Some desktops make a button of it, which needs a text.
    QStringList actions;
    if (m_capabilities->contains("actions"_L1)) {
        actions.append(defaultAction);
        actions.append(tr("Show", "what a click on a notification does"));
        if (!notification.button.isEmpty())
            actions.append({buttonAction, notification.button});
    }
    const QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"urgency"_s, QVariant::fromValue(normalUrgency)},
        {u"category"_s, notification.isFailure ? u"transfer.error"_s : u"transfer.complete"_s}};
    return {
        QGuiApplication::applicationDisplayName(),
        m_isOpen ? m_id : 0U,
        QGuiApplication::applicationName(), // which is also the name of the icon
        shownInLine(notification.title),
        body,
        actions,
        hints,
        desktopsTime};
}

void DBusNotifier::take(uint id, const QVariant &target)
{
    m_id = id;
    m_isOpen = id != 0;
    m_target = target;
    m_token.clear();
}

// Some desktops tell everybody of each notification.
bool DBusNotifier::isShown(uint id, const QDBusMessage &message) const
{
    return m_id != 0 && id == m_id && message.service() == m_owner;
}

void DBusNotifier::takeToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (isShown(id, message))
        m_token = token.toUtf8();
}

void DBusNotifier::takeAction(uint id, const QString &action, const QDBusMessage &message)
{
    if (!isShown(id, message) || (action != defaultAction && action != buttonAction))
        return;
    const ActivationToken token(std::exchange(m_token, {}));
    if (action == buttonAction)
        Q_EMIT buttonActivated(m_target);
    else
        Q_EMIT activated(m_target);
}

void DBusNotifier::takeClosed(uint id, uint, const QDBusMessage &message)
{
    if (isShown(id, message))
        m_isOpen = false;
}

// One call at a time. What a service that has gone says since is of no use.
void DBusNotifier::callService(
    const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &finished)
{
    m_isCalling = true;
    call(message, [this, finished, generation = m_generation](const QDBusPendingCall &reply) {
        if (generation != m_generation)
            return;
        m_isCalling = false;
        finished(reply);
    });
}

void DBusNotifier::call(
    const QDBusMessage &message, const std::function<void(const QDBusPendingCall &)> &finished)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, responseTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, finished] {
        watcher->deleteLater();
        finished(*watcher);
    });
}
