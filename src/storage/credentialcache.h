// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialstore.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>

// A store before a store, which remembers: the keychain is asked for an account's keys when they
// are first needed, and once a run. Those who ask meanwhile wait for the same answer. An error is
// not remembered, so asking again is trying again, and changes nothing in the keychain.
class CredentialCache final : public CredentialStore
{
    Q_OBJECT

public:
    // `store` outlives the cache.
    explicit CredentialCache(CredentialStore &store, QObject *parent = nullptr);

    CredentialReadReply *read(const QString &accountId) override;
    // Remembered only once the keychain has them; whoever waits for a read then gets them.
    CredentialDoneReply *write(const QString &accountId, const Credentials &credentials) override;
    // Forgotten only once the keychain has let go of them.
    CredentialDoneReply *remove(const QString &accountId) override;
    CredentialListReply *list() override { return m_store.list(); }
    bool isLasting() const override { return m_store.isLasting(); }
    QString backendName() const override { return m_store.backendName(); }

    // Keeps the keys in memory until the program ends, without the keychain; whoever waits for a
    // read gets them.
    void keepForSession(const QString &accountId, const Credentials &credentials);
    bool isForSession(const QString &accountId) const { return m_forSession.contains(accountId); }

    // Whether read() answers without the keychain.
    bool isKnown(const QString &accountId) const { return m_known.contains(accountId); }

    // Drops what is remembered, not what the keychain holds.
    void forget(const QString &accountId);

private:
    struct PendingRead
    {
        QPointer<CredentialReadReply> reply; // of the store
        QList<QPointer<CredentialReadReply>> waiting;
    };

    void remember(const QString &accountId, const Credentials &credentials, bool forSession);
    void stopWaiting(const QString &accountId, const CredentialReadReply *reply);
    void hand(const QString &accountId, const CredentialResult<Credentials> &result);

    CredentialStore &m_store;
    QHash<QString, Credentials> m_known;
    QSet<QString> m_forSession; // of those known
    QHash<QString, PendingRead> m_pending;
};
