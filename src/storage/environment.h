// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <QStringList>

// The id of the account of the environment, which is not in the AccountStore.
inline const QString environmentAccountId = QStringLiteral("environment");

// Under which id the history of an account is kept. The environment may hold the keys of another
// account each time, whose trainings must not be taken for those of the one before.
QString historyIdOf(const QString &accountId, const QString &accessKey);

// An account that the environment names: NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY, as NAVER's own
// Terraform provider reads them, and TRAINBOARD_ENDPOINT, if it is not the public one.
// https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs
struct EnvironmentAccount
{
    Credentials credentials = {};
    QString endpoint = {}; // empty for the public one

    // Whether there is such an account: both keys are set.
    bool isComplete() const { return credentials.isComplete(); }
    QStringList missingVariables() const; // variables of keys that are not set
    QStringList unusable() const;         // variables of keys that hold characters that no key has
};

// Moves the account out of the environment: no program that this one starts, such as a browser,
// inherits the variables, and on free systems and macOS the list of processes no longer shows them.
// To be called once, as the first thing in main(), before there is another thread or process. The
// values come without what cannot be part of them: files that set variables often leave their
// quotation marks around the value.
EnvironmentAccount takeEnvironmentAccount();
