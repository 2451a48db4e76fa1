// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialerror.h"

#include <QStringList>

#include <functional>

class QObject;

// What the Secret Service of this session says itself, because libsecret and QtKeychain tell less:
// to them an item whose unlocking was turned down is an item that is not there, and every other
// failure is "other". Linux and the other free systems only.
// https://specifications.freedesktop.org/secret-service-spec/latest/
struct SecretServiceState
{
    enum class Kind {
        Answers,
        Refuses,  // the bus or the service does not let us
        NoService // no session bus, or nobody on it
    };

    Kind kind = Kind::Answers;
    QString detail = {};             // of a refusal or absence
    bool itemIsLocked = false;       // there is such an item, in a locked collection
    bool itemIsOpen = false;         // there is such an item, and it can be read
    bool collectionIsLocked = false; // the one that new items go to
};

// Asks without a prompt and without starting a service; the answer comes from the event loop, in
// some seconds at most, unless `context` goes. `server` and `user`: QtKeychain's service and key.
void askSecretService(
    const QString &server, const QString &user, QObject *context,
    std::function<void(const SecretServiceState &)> answer);

// The users, QtKeychain's keys, of all items that it has stored for that server, unless one of them
// is locked; otherwise the same.
void listSecretServiceUsers(
    const QString &server, QObject *context,
    std::function<void(const CredentialResult<QStringList> &)> answer);
