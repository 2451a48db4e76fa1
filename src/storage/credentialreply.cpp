// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialreply.h"

void CredentialReply::abort()
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT aborted();
    deleteLater();
}

void CredentialReply::finishLater()
{
    QMetaObject::invokeMethod(this, &CredentialReply::finish, Qt::QueuedConnection);
}

void CredentialReply::finish()
{
    if (m_over)
        return;
    m_over = true;
    deleteLater();
    Q_EMIT finished(); // last: the client, and we with it, may not outlive the slot
}
