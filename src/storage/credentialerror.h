// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

// Why the keychain did not do what it was asked for. Worded by wording/keychaintext.h.
struct CredentialError
{
    enum class Kind {
        Locked,     // and was not unlocked: nobody was asked, or the question was turned down
        Denied,     // this program may not use it, or this item of it
        NoService,  // no keychain answers on this computer
        NotFound,   // it answers, and holds no keys of this account
        BadContent, // it holds something for this account that is no pair of keys
        Failed,     // anything else; the detail is all that is known
        NotListed   // it cannot be asked which items it holds
    };

    Kind kind = Kind::Failed;
    QString detail = {};  // the keychain's own words, for whoever looks closer; no secret in it
    QString backend = {}; // who was asked, a proper name: "Secret Service"

    bool operator==(const CredentialError &) const = default;
};

// What the keychain was asked to do.
enum class KeychainTask { Read, Write, Remove, RemoveUnused };

template <typename T>
using CredentialResult = Result<T, CredentialError>;
