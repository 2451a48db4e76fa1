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

// Whom to ask, and with which keys.
struct Access
{
    QUrl endpoint;
    Credentials credentials;
    QString origin = {}; // of the keys, as a sentence, where there is more to say than an account
};

// The name of the account whose keys are in the environment: NCLOUD_ACCESS_KEY, NCLOUD_SECRET_KEY
// and TRAINBOARD_ENDPOINT. In capitals or not.
extern const QString environmentName;
bool isEnvironmentName(const QString &name);

Failure noSuchAccount(const QString &name);

// The access of the account of this name. With none named that of `environment`, if any of its
// two keys is set there, else of the only account there is. The answer may come from inside the
// call or much later, since keychains take their time, and not at all when `context` is no more.
// `console` is told when it takes long.
void findAccess(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console,
    QObject *context, const std::function<void(const Result<Access, Failure> &)> &answer);
