// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

#include <QPointer>

class AccountStore;

// Keys in the keychain that belong to no account in the list: of an account that was removed
// without them, of settings that were lost, or of another installation of Trainboard.
class UnusedKeys : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    UnusedKeys(AccountStore *accounts, CredentialStore *credentials, QObject *parent = nullptr);
    ~UnusedKeys() override;

    // Asks the keychain, without asking a person, and tells by changed().
    void find();
    // Those found, less those that belong to an account by now. None as long as it is not known
    // which accounts there are.
    QStringList ids() const;
    // Why the keychain could not say what it holds: it is locked, say, or cannot list its items.
    const std::optional<CredentialError> &error() const { return m_error; }
    // Those of these that still belong to no account, one after the other; tells by removed() or
    // failed().
    void remove(const QStringList &ids);

Q_SIGNALS:
    void changed();
    void removed(int count);
    // Those before it are removed.
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
