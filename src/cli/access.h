// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/credentials.h"
#include "core/result.h"

#include <QUrl>

#include <functional>
#include <optional>

class Console;
class QObject;
struct EnvironmentAccount;

// Which service to send requests to, and with which keys.
struct Access
{
    QString accountId;
    QUrl endpoint;
    Credentials credentials;
    QString origin = {}; // of the keys, as a sentence, unless they are those of an account
};

// Finds the access of the account of this name. Without a name it is the account of `environment`
// if any of its two keys is set, else the only account there is. `callback` may be called from
// inside the call or much later, since keychains take their time, and not at all once `context` is
// gone. `console` says so if it takes long.
void findAccess(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console,
    QObject *context, const std::function<void(const Result<Access, Failure> &)> &callback);
