// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

// The keychain of the operating system: Windows Credential Manager, macOS Keychain, Secret Service
// or KWallet. One item an account, "Trainboard" with the account's id, holding both keys, so that
// whoever is asked for a permission is asked once; and one for the proxy. No other item can be
// read, written or removed. Never a plain file instead.
class KeychainCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialReadReply *read(const QString &accountId) override;
    CredentialDoneReply *write(const QString &accountId, const Credentials &credentials) override;
    CredentialDoneReply *remove(const QString &accountId) override;
    // Secret Service, Windows and macOS; of KWallet it says `NotListed`.
    CredentialListReply *list() override;

    QString backendName() const override;

private:
    void readBack(const QString &key, const QString &text, CredentialDoneReply *reply);
};
