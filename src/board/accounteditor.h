// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/connectiontest.h"
#include "storage/account.h"
#include "storage/accountstore.h"
#include "storage/credentialcache.h"

#include <QTimer>
#include <QUrl>

// Saves, tests and removes an account, one of these at a time. The keys come first: an account
// enters the list only after its keys are stored, and leaves it only after they are removed. If the
// keys of a new account are stored and the account is not, the keys are removed again: nobody would
// find them.
class AccountEditor : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Writing, Removing, Testing };

    // What somebody typed. An empty key stands for the one kept so far. A new account has no id,
    // and needs both keys.
    struct Entry
    {
        Account account = {};
        Credentials keys = {};
        bool sessionOnly = false;
        // Refuses a new account that cannot be written to the file. Without it such an account is
        // kept until the program ends.
        bool mustBeSaved = false;
    };

    // Both outlive the editor.
    AccountEditor(
        AccountStore *accounts, CredentialCache *credentials, ClientFactory makeClient,
        QObject *parent = nullptr);
    ~AccountEditor() override;

    // Cancels a pending operation first. The signals may be emitted before the call returns.
    void save(const Entry &entry);
    void test(const Entry &entry, const QUrl &endpoint);
    // The user agrees to sign requests to the endpoint of the last test with the server's time, see
    // ApiClient::consentToServerTime().
    void consentToServerTime(const ApiError &refusal)
    {
        m_test.consentToServerTime(m_endpoint, refusal);
    }
    void remove(const Account &account);
    // Does not use the keychain, in which the keys may remain.
    void removeWithoutKeys(const Account &account);

    // Emits only stateChanged(), and takenBack() if it was storing the keys of a new account. The
    // keychain may still do what it was asked for.
    void cancel();
    State state() const { return m_state; }

    // The pending operation, or the last one.
    bool isTest() const { return m_isTest; }
    const Account &account() const { return m_account; }
    const QUrl &endpoint() const { return m_endpoint; } // of a test

Q_SIGNALS:
    void stateChanged();
    void waitingLong(); // for the keychain

    // `notSaved`: the change is not in the file yet, see AccountProblem::NotSaved.
    void saved(const QString &accountId, bool newKeys, bool notSaved);
    void removed(const Account &account, bool withKeys, bool notSaved);
    void refused(AccountProblem problem); // nothing was saved
    void keychainFailed(KeychainTask task, const CredentialError &error);
    // The keys of a new account that was refused, whose keys could not be stored, or that was
    // cancelled, were removed again, or could not be. Comes after the other signals: a program that
    // ends earlier may leave the keys behind.
    void takenBack(const CredentialResult<std::monostate> &result);

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
