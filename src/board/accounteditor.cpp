// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accounteditor.h"

AccountEditor::AccountEditor(
    AccountStore *accounts, CredentialCache *credentials, ClientFactory makeClient, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_test(std::move(makeClient))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &AccountEditor::waitingLong);
    connect(
        &m_test, &ConnectionTest::succeeded, this, [this](int services, qint64 clockCorrection) {
            setState(State::Idle);
            Q_EMIT testSucceeded(services, clockCorrection);
        });
    connect(&m_test, &ConnectionTest::failed, this, [this](const ApiError &error) {
        setState(State::Idle);
        Q_EMIT testFailed(error);
    });
}

AccountEditor::~AccountEditor()
{
    const QSignalBlocker blocker(this);
    cancel();
}

void AccountEditor::save(const Entry &entry)
{
    begin(entry.account, false);
    const bool typed = !entry.keys.accessKey.isEmpty() || !entry.keys.secretKey.isEmpty();
    if (!typed && entry.sessionOnly == m_credentials->isForSession(entry.account.id)) {
        store(entry, false, false);
        return;
    }
    withKeys(entry, [this, entry](const Credentials &keys) { keep(entry, keys); });
}

void AccountEditor::test(const Entry &entry, const QUrl &endpoint)
{
    begin(entry.account, true);
    m_endpoint = endpoint;
    withKeys(entry, [this](const Credentials &keys) {
        setState(State::Testing);
        m_test.start(m_endpoint, keys);
    });
}

void AccountEditor::withKeys(
    const Entry &entry, const std::function<void(const Credentials &)> &use)
{
    if (entry.keys.isComplete()) {
        use(entry.keys);
        return;
    }
    CredentialReadReply *reply = m_credentials->read(entry.account.id);
    wait(State::Reading, reply);
    connect(reply, &CredentialReply::finished, this, [this, reply, typed = entry.keys, use] {
        m_patience.stop();
        if (!reply->result()) {
            setState(State::Idle);
            Q_EMIT keychainFailed(KeychainTask::Read, reply->result().error());
            return;
        }
        Credentials keys = reply->result().value();
        if (!typed.accessKey.isEmpty())
            keys.accessKey = typed.accessKey;
        if (!typed.secretKey.isEmpty())
            keys.secretKey = typed.secretKey;
        use(keys);
    });
}

void AccountEditor::keep(Entry entry, const Credentials &keys)
{
    // Each attempt has a new id: a keychain that is still busy with an earlier attempt stores
    // nothing for this account.
    const bool newAccount = entry.account.id.isEmpty();
    if (newAccount)
        entry.account.id = AccountStore::newId();
    if (entry.sessionOnly) {
        m_credentials->keepForSession(entry.account.id, keys);
        store(entry, newAccount, true);
        return;
    }
    m_newId = newAccount ? entry.account.id : QString();
    CredentialDoneReply *reply = m_credentials->write(entry.account.id, keys);
    wait(State::Writing, reply);
    // Drop the keys: they should not stay in memory longer than necessary.
    entry.keys = {};
    connect(reply, &CredentialReply::finished, this, [this, reply, entry, newAccount] {
        m_patience.stop();
        if (reply->result()) {
            store(entry, newAccount, true);
            return;
        }
        setState(State::Idle);
        // The failure may be of reading back what was stored.
        if (newAccount)
            takeBack(entry.account.id);
        Q_EMIT keychainFailed(KeychainTask::Write, reply->result().error());
    });
}

void AccountEditor::store(const Entry &entry, bool newAccount, bool newKeys)
{
    std::optional<AccountProblem> problem;
    if (!newAccount) {
        problem = m_accounts->update(entry.account);
    } else if (const auto added = m_accounts->add(entry.account); !added) {
        problem = added.error();
    }
    setState(State::Idle);
    const bool notSaved = problem == AccountProblem::NotSaved;
    const bool isUndone = notSaved && newAccount && entry.mustBeSaved;
    // Otherwise the file would be written when the program ends, which may work then.
    if (isUndone)
        static_cast<void>(m_accounts->remove(entry.account.id));
    if (problem && (!notSaved || isUndone)) {
        if (newAccount)
            takeBack(entry.account.id);
        Q_EMIT refused(*problem);
        return;
    }
    Q_EMIT saved(entry.account.id, newKeys, notSaved);
}

void AccountEditor::takeBack(const QString &accountId)
{
    if (m_credentials->isForSession(accountId)) {
        m_credentials->forget(accountId);
        return;
    }
    CredentialDoneReply *reply = m_credentials->remove(accountId);
    connect(reply, &CredentialReply::finished, this, [this, reply] {
        Q_EMIT takenBack(reply->result());
    });
}

void AccountEditor::remove(const Account &account)
{
    begin(account, false);
    CredentialDoneReply *reply = m_credentials->remove(account.id);
    wait(State::Removing, reply);
    connect(reply, &CredentialReply::finished, this, [this, reply, account] {
        m_patience.stop();
        setState(State::Idle);
        // Without a keychain, no keys can remain in it.
        const bool nothingThere = !reply->result() &&
            reply->result().error().kind == CredentialError::Kind::NoService &&
            m_credentials->isForSession(account.id);
        if (reply->result() || nothingThere)
            forgetAccount(account, true);
        else
            Q_EMIT keychainFailed(KeychainTask::Remove, reply->result().error());
    });
}

void AccountEditor::removeWithoutKeys(const Account &account)
{
    begin(account, false);
    forgetAccount(account, false);
}

void AccountEditor::forgetAccount(const Account &account, bool withKeys)
{
    m_credentials->forget(account.id);
    const auto problem = m_accounts->remove(account.id);
    // An account that another program removed is removed, as requested.
    Q_EMIT removed(account, withKeys, problem == AccountProblem::NotSaved);
}

void AccountEditor::cancel()
{
    m_patience.stop();
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
    m_test.abort();
    if (m_state == State::Writing && !m_newId.isEmpty())
        takeBack(m_newId);
    setState(State::Idle);
}

void AccountEditor::begin(const Account &account, bool isTest)
{
    cancel();
    m_account = account;
    m_isTest = isTest;
}

void AccountEditor::wait(State state, CredentialReply *reply)
{
    m_reply = reply;
    m_patience.start();
    setState(state);
}

void AccountEditor::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
