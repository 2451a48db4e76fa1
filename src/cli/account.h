// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/credentials.h"
#include "core/result.h"

#include <QUrl>

#include <functional>
#include <optional>

class QObject;

// Whom to ask, and with which keys.
struct Account
{
    QUrl endpoint;
    Credentials credentials;
};

// Looks up the account of this name; none named: the one that there is. The only one so far is
// "Environment", whose keys are NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY. The answer may come from
// inside the call or later, and not at all when `context` is no more: other places that keep keys
// take their time.
void findAccount(
    const std::optional<QString> &name, QObject *context,
    const std::function<void(const Result<Account, Failure> &)> &answer);
