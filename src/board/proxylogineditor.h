// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/credentialreply.h"

#include <QPointer>

class CredentialCache;

// Keeps or removes the user name and the password of the proxy, one of these at a time.
class ProxyLoginEditor : public QObject
{
    Q_OBJECT

public:
    // `credentials` outlives the editor.
    explicit ProxyLoginEditor(CredentialCache *credentials, QObject *parent = nullptr);
    ~ProxyLoginEditor() override;

    // In the keychain. The outcome is told by done() or failed(), from the event loop. What is
    // under way is cancelled first.
    void keep(const Credentials &login);
    void remove();
    // In memory until the program ends; done at once, without a signal.
    void keepForSession(const Credentials &login);

    bool isBusy() const { return m_reply != nullptr; }
    // Silent. What the keychain was asked for it may still do.
    void cancel();

Q_SIGNALS:
    // isBusy() is false when these come. The task is Write or Remove.
    void done(KeychainTask task);
    void failed(KeychainTask task, const CredentialError &error);

private:
    void wait(KeychainTask task, CredentialDoneReply *reply);

    CredentialCache *m_credentials;
    QPointer<CredentialDoneReply> m_reply;
};
