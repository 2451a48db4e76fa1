// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accountsession.h"

#include "storage/accountstore.h"

#include <algorithm>

AccountSession::AccountSession(
    AccountStore *accounts, CredentialCache *credentials, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setState(State::WaitingLong); });
}

void AccountSession::addFixed(
    const Account &account, const Credentials &credentials, const QStringList &unusable)
{
    m_fixed.append({account, credentials, unusable});
}

void AccountSession::addDemo(const Account &account, const Credentials &credentials)
{
    m_demoId = account.id;
    addFixed(account, credentials);
}

void AccountSession::rename(const QString &accountId, const QString &name)
{
    for (Fixed &fixed : m_fixed) {
        if (fixed.account.id != accountId)
            continue;
        fixed.account.name = name;
        if (m_current.id == accountId)
            m_current.name = name;
    }
}

QList<Account> AccountSession::accounts() const
{
    QList<Account> accounts;
    for (const Fixed &fixed : m_fixed)
        accounts.append(fixed.account);
    return m_accounts ? accounts + m_accounts->accounts() : accounts;
}

std::optional<Account> AccountSession::findByName(const QString &name) const
{
    return accountOfName(accounts(), name);
}

const AccountSession::Fixed *AccountSession::findFixed(const QString &accountId) const
{
    const auto found = std::ranges::find_if(
        m_fixed, [&accountId](const Fixed &fixed) { return fixed.account.id == accountId; });
    return found == m_fixed.cend() ? nullptr : &*found;
}

void AccountSession::choose(const QString &accountId)
{
    if (m_reply)
        m_reply->abort();
    m_patience.stop();

    const QList<Account> all = accounts();
    const auto found = std::ranges::find(all, accountId, &Account::id);
    if (found == all.end()) {
        m_current = {};
        setState(State::NoAccount);
        return;
    }
    m_current = *found;

    const Fixed *fixed = findFixed(accountId);
    m_unusable = fixed ? fixed->unusable : QStringList();
    if (!m_unusable.isEmpty()) {
        setState(State::BadKeys);
        return;
    }
    const auto endpoint = m_current.endpoint.isEmpty()
        ? Result<QUrl, EndpointProblem>(publicEndpoint())
        : endpointFromText(m_current.endpoint);
    if (!endpoint) {
        m_endpointProblem = endpoint.error();
        setState(State::BadEndpoint);
        return;
    }
    if (!fixed) {
        askKeychain(*endpoint);
        return;
    }
    setState(State::Ready);
    Q_EMIT ready(*endpoint, fixed->credentials);
}

void AccountSession::askKeychain(const QUrl &endpoint)
{
    setState(State::Waiting);
    m_patience.start();
    CredentialReadReply *reply = m_credentials->read(m_current.id);
    m_reply = reply;
    connect(reply, &CredentialReply::finished, this, [this, reply, endpoint] {
        m_patience.stop();
        m_reply = nullptr;
        if (reply->result()) {
            setState(State::Ready);
            Q_EMIT ready(endpoint, *reply->result());
        } else {
            m_credentialError = reply->result().error();
            setState(State::KeysFailed);
        }
    });
}

void AccountSession::cancel()
{
    if (!isWaiting())
        return;
    if (m_reply)
        m_reply->abort();
    m_patience.stop();
    setState(State::Cancelled);
}

void AccountSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
