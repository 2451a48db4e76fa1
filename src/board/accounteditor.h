// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/connectiontest.h"
#include "storage/account.h"
#include "storage/accountstore.h"
#include "storage/credentialcache.h"

#include <QTimer>
#include <QUrl>

// Saves, tries and removes an account, one of these at a time. The keys come first: an account is
// in the list only once its keys are kept, and goes from it only after them.
class AccountEditor : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Writing, Removing, Testing };

    // What somebody typed. Keys that are empty are those kept so far; of a new account, which is
    // one without an id, both are there.
    struct Entry
    {
        Account account = {};
        Credentials keys = {};
        bool sessionOnly = false;
    };

    // Both outlive the editor.
    AccountEditor(
        AccountStore *accounts, CredentialCache *credentials, ClientFactory makeClient,
        QObject *parent = nullptr);
    ~AccountEditor() override;

    // What is under way is cancelled first. The answer may come before the call returns.
    void save(const Entry &entry);
    void test(const Entry &entry, const QUrl &endpoint);
    // The user agrees to sign requests to the endpoint of the last test with the server's time, see
    // ApiClient.
    void consentToServerTime(const ApiError &refusal)
    {
        m_test.consentToServerTime(m_endpoint, refusal);
    }
    void remove(const Account &account);
    // Whatever the keychain says about it; its keys may remain there.
    void removeWithoutKeys(const Account &account);

    // Silent. What the keychain was asked for it may still do.
    void cancel();
    State state() const { return m_state; }

    // What it is about, or was last.
    bool isTest() const { return m_isTest; }
    const Account &account() const { return m_account; }
    const QUrl &endpoint() const { return m_endpoint; } // of a test

Q_SIGNALS:
    void stateChanged();
    void waitingLong(); // for the keychain

    // `notSaved`: holds until the program ends only, see AccountProblem::NotSaved.
    void saved(const QString &accountId, bool newKeys, bool notSaved);
    void removed(const Account &account, bool withKeys, bool notSaved);
    void refused(AccountProblem problem); // nothing was saved
    void keychainFailed(KeychainTask task, const CredentialError &error);

    // `clockCorrection`: see ApiClient.
    void testSucceeded(int services, qint64 clockCorrection);
    void testFailed(const ApiError &error);

private:
    void withKeys(const Entry &entry, const std::function<void(const Credentials &)> &use);
    void keep(Entry entry, const Credentials &keys);
    void store(const Entry &entry, bool newAccount, bool newKeys);
    void takeBack(const QString &accountId);
    void forgetAccount(const Account &account, bool withKeys);

    void begin(const Account &account, bool isTest);
    void wait(State state, CredentialReply *reply);
    void setState(State state);

    AccountStore *m_accounts;
    CredentialCache *m_credentials;
    ConnectionTest m_test;
    bool m_isTest = false;
    Account m_account;
    QUrl m_endpoint;
    State m_state = State::Idle;
    QPointer<CredentialReply> m_reply;
    QString m_newId; // of the account whose keys are being written, if it is new
    QTimer m_patience;
};
