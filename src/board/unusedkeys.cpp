// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/unusedkeys.h"

#include "storage/accountstore.h"

UnusedKeys::UnusedKeys(AccountStore *accounts, CredentialStore *credentials, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
{
}

UnusedKeys::~UnusedKeys()
{
    if (m_reply)
        m_reply->abort();
}

void UnusedKeys::find()
{
    if (m_reply) // its result is as good
        return;
    CredentialListReply *reply = m_credentials->list();
    m_reply = reply;
    connect(reply, &CredentialReply::finished, this, [this, reply] {
        m_reply.clear();
        const CredentialResult<QStringList> &result = reply->result();
        m_found = result ? result.value() : QStringList();
        m_error = result ? std::nullopt : std::optional(result.error());
        Q_EMIT changed();
    });
}

QStringList UnusedKeys::ids() const
{
    QStringList ids;
    for (const QString &id : m_found) {
        if (!m_accounts->mayHaveId(id))
            ids.append(id);
    }
    return ids;
}

void UnusedKeys::remove(const QStringList &ids)
{
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
    m_accounts->reload(); // another Trainboard may just have added one
    m_toRemove = ids;
    m_toRemove.removeIf([left = this->ids()](const QString &id) { return !left.contains(id); });
    m_removed = 0;
    removeNext();
}

void UnusedKeys::removeNext()
{
    if (m_toRemove.isEmpty()) {
        Q_EMIT changed();
        Q_EMIT removed(m_removed);
        return;
    }
    const QString id = m_toRemove.takeFirst();
    CredentialDoneReply *reply = m_credentials->remove(id);
    m_reply = reply;
    connect(reply, &CredentialReply::finished, this, [this, reply, id] {
        m_reply.clear();
        if (!reply->result()) {
            m_toRemove.clear();
            Q_EMIT changed();
            Q_EMIT failed(reply->result().error());
            return;
        }
        m_found.removeAll(id);
        ++m_removed;
        removeNext();
    });
}
