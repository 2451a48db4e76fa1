// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/accounteditor.h"

#include <QObject>

class LateText;
class PromptBar;

// Says in a prompt bar what becomes of an account that is saved, tried or removed, and what can be
// done about it.
class AccountPrompts : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    AccountPrompts(
        const AccountStore *accounts, const CredentialCache *credentials, AccountEditor *editor,
        PromptBar *bar, QObject *parent = nullptr);

Q_SIGNALS:
    void tryAgainRequested(); // to save or to test
    void sessionOnlyRequested();
    void cancelled();

private:
    void sayWaiting(const LateText &text);
    void cancel();
    void sayRefused(AccountProblem problem);
    void sayKeychainFailed(KeychainTask task, const CredentialError &error);
    void saySaved(const QString &accountId, bool newKeys, bool notSaved);
    void sayRemoved(const Account &account, bool withKeys, bool notSaved);
    void sayTestFailed(const ApiError &error);

    const AccountStore *m_accounts;
    const CredentialCache *m_credentials;
    AccountEditor *m_editor;
    PromptBar *m_bar;
};
