// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/proxylogineditor.h"

#include "storage/credentialcache.h"
#include "storage/proxylogin.h"

ProxyLoginEditor::ProxyLoginEditor(CredentialCache *credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

ProxyLoginEditor::~ProxyLoginEditor()
{
    cancel();
}

void ProxyLoginEditor::keep(const Credentials &login)
{
    cancel();
    wait(KeychainTask::Write, m_credentials->write(proxyLoginId(), login));
}

void ProxyLoginEditor::remove()
{
    cancel();
    wait(KeychainTask::Remove, m_credentials->remove(proxyLoginId()));
}

void ProxyLoginEditor::keepForSession(const Credentials &login)
{
    cancel();
    m_credentials->keepForSession(proxyLoginId(), login);
}

void ProxyLoginEditor::wait(KeychainTask task, CredentialDoneReply *reply)
{
    m_reply = reply;
    connect(reply, &CredentialReply::finished, this, [this, task, reply] {
        m_reply.clear();
        if (reply->result())
            Q_EMIT done(task);
        else
            Q_EMIT failed(task, reply->result().error());
    });
}

void ProxyLoginEditor::cancel()
{
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
}
