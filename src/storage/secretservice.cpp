// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int responseTimeout = 10'000; // ms, for each of two questions that ask no person

using Attributes = QMap<QString, QString>;
using Answer = std::function<void(const SecretServiceState &)>;

const QLatin1StringView serviceName("org.freedesktop.secrets");
const QLatin1StringView servicePath("/org/freedesktop/secrets");
const QLatin1StringView serviceInterface("org.freedesktop.Secret.Service");
const QLatin1StringView defaultCollectionPath("/org/freedesktop/secrets/aliases/default");

QDBusMessage toService(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setAutoStartService(false);
    return message;
}

void send(
    const QDBusMessage &message, QObject *context,
    std::function<void(const QDBusPendingCall &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, responseTimeout), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, answer = std::move(answer)] {
            watcher->deleteLater();
            answer(*watcher);
        });
}

SecretServiceState::Kind kindOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return SecretServiceState::Kind::Refuses;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return SecretServiceState::Kind::NoService;
    default:
        break;
    }
    // Without a start of the service this is what its absence is called.
    if (error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return SecretServiceState::Kind::NoService;
    return SecretServiceState::Kind::Answers; // QtKeychain's own error says more
}

void askForCollection(SecretServiceState state, QObject *context, const Answer &answer)
{
    QDBusMessage message =
        toService(defaultCollectionPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    send(message, context, [state, answer](const QDBusPendingReply<QDBusVariant> &reply) mutable {
        if (reply.isValid()) // a service without such a collection is not locked
            state.collectionIsLocked = reply.value().variant().toBool();
        answer(state);
    });
}

void askForItem(const Attributes &attributes, QObject *context, const Answer &answer)
{
    QDBusMessage message = toService(servicePath, serviceInterface, u"SearchItems"_s);
    message << QVariant::fromValue(attributes);
    using Items = QList<QDBusObjectPath>;
    send(message, context, [context, answer](const QDBusPendingReply<Items, Items> &reply) {
        if (reply.isError()) {
            answer({.kind = kindOf(reply.error()), .detail = reply.error().message()});
            return;
        }
        SecretServiceState state;
        state.itemIsOpen = !reply.argumentAt<0>().isEmpty();
        state.itemIsLocked = !reply.argumentAt<1>().isEmpty();
        askForCollection(state, context, answer);
    });
}

CredentialError listError(const SecretServiceState &state)
{
    using Kind = CredentialError::Kind;
    const bool isRefused = state.kind == SecretServiceState::Kind::Refuses;
    const bool isAbsent = state.kind == SecretServiceState::Kind::NoService;
    return {
        .kind = isRefused ? Kind::Denied
            : isAbsent    ? Kind::NoService
                          : Kind::Failed,
        .detail = state.detail,
        .backend = u"Secret Service"_s};
}

// One item after the other; there are few. One that goes meanwhile is left out.
void askForUsers(
    QList<QDBusObjectPath> items, QStringList users, QObject *context,
    const std::function<void(const CredentialResult<QStringList> &)> &answer)
{
    if (items.isEmpty()) {
        users.removeDuplicates(); // the same item in two collections
        answer(users);
        return;
    }
    const QString path = items.takeFirst().path();
    QDBusMessage message = toService(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Item"_s << u"Attributes"_s;
    send(
        message, context,
        [items, users, context, answer](const QDBusPendingReply<QDBusVariant> &reply) mutable {
            if (reply.isValid()) {
                const auto attributes = qdbus_cast<Attributes>(reply.value().variant());
                // QtKeychain also says what kind of text it stored; other programs' items may be
                // of a server of this name.
                const QString user = attributes.value(u"user"_s);
                if (!user.isEmpty() && attributes.contains(u"type"_s))
                    users.append(user);
            }
            askForUsers(items, users, context, answer);
        });
}

} // namespace

void askSecretService(const QString &server, const QString &user, QObject *context, Answer answer)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const SecretServiceState state{
            .kind = SecretServiceState::Kind::NoService, .detail = bus.lastError().message()};
        QTimer::singleShot(0, context, [state, answer = std::move(answer)] { answer(state); });
        return;
    }
    askForItem({{u"server"_s, server}, {u"user"_s, user}}, context, answer);
}

void listSecretServiceUsers(
    const QString &server, QObject *context,
    std::function<void(const CredentialResult<QStringList> &)> answer)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const CredentialError error = listError(
            {.kind = SecretServiceState::Kind::NoService, .detail = bus.lastError().message()});
        QTimer::singleShot(0, context, [error, answer = std::move(answer)] { answer(error); });
        return;
    }
    QDBusMessage message = toService(servicePath, serviceInterface, u"SearchItems"_s);
    message << QVariant::fromValue(Attributes{{u"server"_s, server}});
    using Items = QList<QDBusObjectPath>;
    send(message, context, [context, answer](const QDBusPendingReply<Items, Items> &reply) {
        if (reply.isError()) {
            answer(listError({.kind = kindOf(reply.error()), .detail = reply.error().message()}));
            return;
        }
        if (!reply.argumentAt<1>().isEmpty()) { // GNOME Keyring hashes what locked ones are of
            answer(CredentialError{
                .kind = CredentialError::Kind::Locked, .backend = u"Secret Service"_s});
            return;
        }
        askForUsers(reply.argumentAt<0>(), {}, context, answer);
    });
}
