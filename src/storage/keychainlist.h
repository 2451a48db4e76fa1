// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialerror.h"

#include <QStringList>

#include <functional>

class QObject;

// The keys of our items in the keychain of this computer that begin with `prefix`, without their
// contents, which QtKeychain cannot tell. Nobody is asked for a password; a locked Secret Service
// says so. The answer comes from the event loop, unless `context` goes.
void listKeychainKeys(
    const QString &prefix, QObject *context,
    std::function<void(const CredentialResult<QStringList> &)> answer);
