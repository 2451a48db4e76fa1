// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

#include <QPointer>

class AccountStore;

// Finds and removes keys in the keychain that belong to no account in the list: the account was
// removed without them, the settings were lost, or the keys belong to another installation.
class UnusedKeys : public QObject
{
    Q_OBJECT

public:
    // Both outlive this object.
    UnusedKeys(AccountStore *accounts, CredentialStore *credentials, QObject *parent = nullptr);
    ~UnusedKeys() override;

    // Asks the keychain, which does not ask for a password, and emits changed().
    void find();
    // The ids that were found and still belong to no account. Empty while the list of accounts
    // cannot be read.
    QStringList ids() const;
    // Why the keychain could not list its items, for example because it is locked.
    const std::optional<CredentialError> &error() const { return m_error; }
    // Removes those of these keys that still belong to no account, one after the other, and emits
    // removed() or failed().
    void remove(const QStringList &ids);

Q_SIGNALS:
    void changed();
    void removed(int count);
    // The keys before the one that failed are removed.
    void failed(const CredentialError &error);

private:
    void removeNext();

    AccountStore *m_accounts;
    CredentialStore *m_credentials;
    QPointer<CredentialReply> m_reply;
    QStringList m_found;
    std::optional<CredentialError> m_error;
    QStringList m_toRemove;
    int m_removed = 0;
};
