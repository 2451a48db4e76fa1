// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/endpoint.h"
#include "storage/accountstore.h"
#include "storage/credentialcache.h"
#include "storage/keychaincredentialstore.h"

class Console;

// The accounts of the user who runs the program, and the keychain with their keys.
struct UserAccounts
{
    AccountStore list;
    KeychainCredentialStore keychain;
    CredentialCache credentials{keychain};

    // Says what is wrong with the settings in which the accounts are. `console` outlives this.
    void sayProblems(Console &console);
};

// What went wrong with the keychain, with advice for a script or its author.
Failure keychainFailure(const CredentialError &error, KeychainTask task, const QString &name);

// No account in the list has this name.
Failure noSuchAccount(const QString &name, const QList<Account> &accounts);

// There are these accounts, and none of them was chosen.
Failure severalAccounts(const QList<Account> &accounts);

// `isStored`: the account is in the settings, else in the environment. Its secret key, which may be
// in the wrong variable, is not repeated.
Failure badEndpoint(
    EndpointProblem problem, const Account &account, bool isStored, const QString &secretKey = {});

QString namesOf(const QList<Account> &accounts);

// The name of the account whose keys are in the environment: NCLOUD_ACCESS_KEY, NCLOUD_SECRET_KEY
// and TRAINBOARD_ENDPOINT. In any case.
extern const QString environmentName;
bool isEnvironmentName(const QString &name);
