// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accountsession.h"

#include "storage/accountstore.h"

#include <algorithm>

namespace {

// After so long without an answer one begins to wonder.
constexpr std::chrono::seconds patience(3);

} // namespace

AccountSession::AccountSession(
    AccountStore *accounts, CredentialCache *credentials, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
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

QList<Account> AccountSession::accounts() const
{
    QList<Account> accounts;
    for (const Fixed &fixed : m_fixed)
        accounts.append(fixed.account);
    return accounts + m_accounts->accounts();
}

std::optional<Account> AccountSession::findByName(const QString &name) const
{
    return accountOfName(accounts(), name);
}

bool AccountSession::isFixed(const QString &accountId) const
{
    return std::any_of(m_fixed.begin(), m_fixed.end(), [&accountId](const Fixed &fixed) {
        return fixed.account.id == accountId;
    });
}

void AccountSession::choose(const QString &accountId)
{
    if (m_reply)
        m_reply->abort();
    m_patience.stop();

    const QList<Account> all = accounts();
    const auto found = std::find_if(all.begin(), all.end(), [&accountId](const Account &account) {
        return account.id == accountId;
    });
    if (found == all.end()) {
        m_current = {};
        setState(State::NoAccount);
        return;
    }
    m_current = *found;

    const auto endpoint = m_current.endpoint.isEmpty()
        ? Result<QUrl, EndpointProblem>(publicEndpoint())
        : endpointFromText(m_current.endpoint);
    if (!endpoint) {
        m_endpointProblem = endpoint.error();
        setState(State::BadEndpoint);
        return;
    }
    for (const Fixed &fixed : std::as_const(m_fixed)) {
        if (fixed.account.id != accountId)
            continue;
        m_unusable = fixed.unusable;
        if (!m_unusable.isEmpty()) {
            setState(State::BadKeys);
            return;
        }
        setState(State::Ready);
        Q_EMIT ready(*endpoint, fixed.credentials);
        return;
    }
    askKeychain(*endpoint);
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
