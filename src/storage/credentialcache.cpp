// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialcache.h"

CredentialCache::CredentialCache(CredentialStore &store, QObject *parent)
    : CredentialStore(parent)
    , m_store(store)
{
}

CredentialReadReply *CredentialCache::read(const QString &accountId)
{
    auto *reply = new CredentialReadReply(this);
    const auto known = m_known.constFind(accountId);
    if (known != m_known.constEnd()) {
        reply->complete(*known);
        return reply;
    }
    connect(reply, &CredentialReply::aborted, this, [this, accountId, reply] {
        stopWaiting(accountId, reply);
    });
    PendingRead &pending = m_pending[accountId];
    pending.waiting += reply;
    if (!pending.reply) {
        CredentialReadReply *asked = m_store.read(accountId);
        pending.reply = asked;
        connect(asked, &CredentialReply::finished, this, [this, accountId, asked] {
            if (asked->result())
                remember(accountId, asked->result().value(), false);
            else
                hand(accountId, asked->result());
        });
    }
    return reply;
}

CredentialDoneReply *
CredentialCache::write(const QString &accountId, const Credentials &credentials)
{
    auto *reply = new CredentialDoneReply(this);
    CredentialDoneReply *asked = m_store.write(accountId, credentials);
    connect(reply, &CredentialReply::aborted, asked, &CredentialReply::abort);
    connect(asked, &CredentialReply::finished, reply, [this, accountId, credentials, asked, reply] {
        if (asked->result())
            remember(accountId, credentials, false);
        reply->complete(asked->result());
    });
    return reply;
}

CredentialDoneReply *CredentialCache::remove(const QString &accountId)
{
    auto *reply = new CredentialDoneReply(this);
    CredentialDoneReply *asked = m_store.remove(accountId);
    connect(reply, &CredentialReply::aborted, asked, &CredentialReply::abort);
    connect(asked, &CredentialReply::finished, reply, [this, accountId, asked, reply] {
        if (asked->result())
            forget(accountId);
        reply->complete(asked->result());
    });
    return reply;
}

void CredentialCache::keepForSession(const QString &accountId, const Credentials &credentials)
{
    remember(accountId, credentials, true);
}

void CredentialCache::forget(const QString &accountId)
{
    m_known.remove(accountId);
    m_forSession.remove(accountId);
}

void CredentialCache::remember(
    const QString &accountId, const Credentials &credentials, bool forSession)
{
    m_known.insert(accountId, credentials);
    if (forSession)
        m_forSession.insert(accountId);
    else
        m_forSession.remove(accountId);
    hand(accountId, credentials);
}

void CredentialCache::stopWaiting(const QString &accountId, const CredentialReadReply *reply)
{
    const auto pending = m_pending.find(accountId);
    if (pending == m_pending.end())
        return;
    pending->waiting.removeAll(reply);
    if (!pending->waiting.isEmpty())
        return;
    const QPointer<CredentialReadReply> asked = pending->reply;
    m_pending.erase(pending);
    if (asked)
        asked->abort();
}

void CredentialCache::hand(const QString &accountId, const CredentialResult<Credentials> &result)
{
    const PendingRead pending = m_pending.take(accountId);
    // Still under way when the keys came from elsewhere; otherwise it has finished.
    if (pending.reply)
        pending.reply->abort();
    for (const QPointer<CredentialReadReply> &reply : pending.waiting) {
        if (reply)
            reply->complete(result);
    }
}
