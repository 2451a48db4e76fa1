// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

#include <QHash>

// Keys that are kept in memory and are gone with the program: the keychain of the demo, which
// leaves no traces.
class SessionCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialReadReply *read(const QString &accountId) override;
    CredentialDoneReply *write(const QString &accountId, const Credentials &credentials) override;
    CredentialDoneReply *remove(const QString &accountId) override;
    bool isLasting() const override { return false; }
    QString backendName() const override;

private:
    QHash<QString, Credentials> m_items;
};
