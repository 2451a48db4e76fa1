// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Whom we ask as. The keys are not in it: they are in the CredentialStore, under the id.
struct Account
{
    QString id = {};       // see accountid.h; never shown, the same for ever
    QString name = {};     // the user's own, in use once
    QString endpoint = {}; // empty: the public one

    bool operator==(const Account &) const = default;
};
