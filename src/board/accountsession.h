// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "storage/account.h"
#include "storage/credentialcache.h"

#include <QTimer>

#include <optional>

class AccountStore;

// The account that is in use, and its keys. They come from the keychain, which is asked when they
// are first needed, or with the account itself (of the environment or of the demo).
class AccountSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoAccount,   // there is no account, or none was chosen
        Waiting,     // for the keychain
        WaitingLong, // for the keychain, and long enough to say so
        Cancelled,   // by the user, who did not want to wait
        KeysFailed,
        BadEndpoint,
        BadKeys, // the variables of the environment contain characters that no key has
        Ready
    };

    // Both outlive the session. Without them (null) there are only accounts whose keys are known.
    AccountSession(AccountStore *accounts, CredentialCache *credentials, QObject *parent = nullptr);

    // Adds an account whose keys are known. It comes before the accounts of the store. `unusable`:
    // variables of the environment that cannot be keys.
    void addFixed(
        const Account &account, const Credentials &credentials, const QStringList &unusable = {});
    // Adds the account of the demo, whose keys are known as well. Nothing about it is stored.
    void addDemo(const Account &account, const Credentials &credentials);
    // Only what it is called, if it was added so.
    void rename(const QString &accountId, const QString &name);
    // All accounts that can be chosen, in order.
    QList<Account> accounts() const;
    // Compares names as AccountStore does.
    std::optional<Account> findByName(const QString &name) const;

    // Requests the keys and emits ready() with them. A pending request for another account is
    // aborted. An unknown id chooses no account.
    void choose(const QString &accountId);
    void tryAgain() { choose(m_current.id); }
    void cancel();

    State state() const { return m_state; }
    bool isWaiting() const { return m_state == State::Waiting || m_state == State::WaitingLong; }
    // An empty id: no account.
    const Account &current() const { return m_current; }
    bool isFixed(const QString &accountId) const { return findFixed(accountId) != nullptr; }
    bool isDemo() const { return !m_demoId.isEmpty() && m_current.id == m_demoId; }
    const CredentialError &credentialError() const { return m_credentialError; }
    EndpointProblem endpointProblem() const { return m_endpointProblem; }
    const QStringList &unusableVariables() const { return m_unusable; }

Q_SIGNALS:
    void stateChanged();
    // Requests can be sent to the service now.
    void ready(const QUrl &endpoint, const Credentials &credentials);

private:
    struct Fixed
    {
        Account account;
        Credentials credentials;
        QStringList unusable;
    };

    const Fixed *findFixed(const QString &accountId) const;
    void askKeychain(const QUrl &endpoint);
    void setState(State state);

    AccountStore *m_accounts;
    CredentialCache *m_credentials;
    QList<Fixed> m_fixed;
    QString m_demoId;
    State m_state = State::NoAccount;
    Account m_current;
    CredentialError m_credentialError;
    EndpointProblem m_endpointProblem = EndpointProblem::Unreadable;
    QStringList m_unusable;
    QPointer<CredentialReply> m_reply;
    QTimer m_patience;
};
