// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessioncredentialstore.h"

CredentialReadReply *SessionCredentialStore::read(const QString &accountId)
{
    auto *reply = new CredentialReadReply(this);
    const auto item = m_items.constFind(accountId);
    if (item != m_items.constEnd()) {
        reply->complete(*item);
    } else {
        reply->complete(
            CredentialError{.kind = CredentialError::Kind::NotFound, .backend = backendName()});
    }
    return reply;
}

CredentialDoneReply *
SessionCredentialStore::write(const QString &accountId, const Credentials &credentials)
{
    m_items.insert(accountId, credentials);
    auto *reply = new CredentialDoneReply(this);
    reply->complete(std::monostate());
    return reply;
}

CredentialDoneReply *SessionCredentialStore::remove(const QString &accountId)
{
    m_items.remove(accountId);
    auto *reply = new CredentialDoneReply(this);
    reply->complete(std::monostate());
    return reply;
}

QString SessionCredentialStore::backendName() const
{
    return QStringLiteral("Demo");
}
