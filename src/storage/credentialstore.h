// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialreply.h"

// Where the keys of accounts are kept. Nothing here blocks. A reply belongs to its store; with the
// store it goes in silence.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual CredentialReadReply *read(const QString &accountId) = 0;
    // Replaces what is there, if anything.
    [[nodiscard]] virtual CredentialDoneReply *
    write(const QString &accountId, const Credentials &credentials) = 0;
    // Removing what is not there is done well.
    [[nodiscard]] virtual CredentialDoneReply *remove(const QString &accountId) = 0;

    // The ids of accounts, also of those that are no more, whose keys are there. Nobody is asked
    // for a password. A store that cannot tell says `NotListed`.
    [[nodiscard]] virtual CredentialListReply *list();

    // Whether keys outlive the program. Those of the demo do not.
    virtual bool isLasting() const { return true; }

    // Who is asked, a proper name: "Secret Service". Where the desktop has several, a good guess.
    virtual QString backendName() const = 0;
};
