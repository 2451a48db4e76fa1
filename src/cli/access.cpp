// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include "board/accountsession.h"
#include "cli/console.h"
#include "cli/useraccounts.h"
#include "storage/environment.h"
#include "wording/keychaintext.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace {

using State = AccountSession::State;
using Callback = std::function<void(const Result<Access, Failure> &)>;

Failure missingKeys(const EnvironmentAccount &environment)
{
    const QStringList missing = environment.missingVariables();
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = u"There are no keys: %1 %2 not set."_s.arg(
                missing.join(" and "_L1), missing.size() == 1 ? u"is"_s : u"are"_s),
            .advice =
                u"Set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment, or add an "
                u"account: trainboard-cli accounts add NAME --access-key KEY\nThe console of NAVER "
                u"Cloud Platform shows the keys under My Account > Manage Account and Security > "
                u"Security Management > Access Management."_s}};
}

Failure unusableKeys(const QStringList &variables)
{
    const bool isOne = variables.size() == 1;
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = isOne
                ? u"%1 contains characters that no key has."_s.arg(variables.constFirst())
                : u"%1 contain characters that no key has."_s.arg(variables.join(" and "_L1)),
            .advice = isOne ? u"Copy the key again, without spaces and line breaks."_s
                            : u"Copy the keys again, without spaces and line breaks."_s}};
}

// Opens an account and waits for its keys.
class AccountOpener : public QObject
{
public:
    AccountOpener(
        bool ofEnvironment, const EnvironmentAccount &environment, Console &console,
        const Callback &callback, QObject *parent)
        : QObject(parent)
        , m_environment(environment)
        , m_console(console)
        , m_callback(callback)
        , m_accounts(ofEnvironment ? nullptr : std::make_unique<UserAccounts>())
        , m_session(
              m_accounts ? &m_accounts->list : nullptr,
              m_accounts ? &m_accounts->credentials : nullptr)
    {
        if (m_accounts)
            m_accounts->sayProblems(console);
        connect(&m_session, &AccountSession::stateChanged, this, &AccountOpener::followState);
        connect(
            &m_session, &AccountSession::ready, this,
            [this](const QUrl &endpoint, const Credentials &credentials) {
                const QString origin = m_accounts
                    ? QString()
                    : u"The keys come from NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment."_s;
                m_callback(Access{
                    .accountId = m_session.current().id,
                    .endpoint = endpoint,
                    .credentials = credentials,
                    .origin = origin});
            });
    }

    void openEnvironment()
    {
        if (!m_environment.isComplete()) {
            m_callback(missingKeys(m_environment));
            return;
        }
        const Account account{
            .id = environmentAccountId,
            .name = environmentName,
            .endpoint = m_environment.endpoint};
        m_session.addFixed(account, m_environment.credentials, m_environment.unusable());
        m_session.choose(account.id);
    }

    void openNamed(const QString &name)
    {
        if (const std::optional<Account> account = m_session.findByName(name))
            m_session.choose(account->id);
        else
            m_callback(noSuchAccount(name, m_session.accounts()));
    }

    void openOnlyOne()
    {
        const QList<Account> accounts = m_session.accounts();
        if (accounts.size() == 1) {
            m_session.choose(accounts.constFirst().id);
        } else if (accounts.isEmpty()) {
            m_callback(missingKeys(m_environment));
        } else {
            m_callback(severalAccounts(accounts));
        }
    }

private:
    void followState()
    {
        switch (m_session.state()) {
        case State::NoAccount:
        case State::Waiting:
        case State::Cancelled:
        case State::Ready:
            break;
        case State::WaitingLong:
            m_console.say(keychainWaitingText());
            break;
        case State::KeysFailed:
            m_callback(keychainFailure(
                m_session.credentialError(), KeychainTask::Read, m_session.current().name));
            break;
        case State::BadEndpoint:
            m_callback(badEndpoint());
            break;
        case State::BadKeys:
            m_callback(unusableKeys(m_session.unusableVariables()));
            break;
        }
    }

    Failure badEndpoint() const
    {
        // The secret key may be in the wrong variable.
        const QString secretKey = m_accounts ? QString() : m_environment.credentials.secretKey;
        return ::badEndpoint(
            m_session.endpointProblem(), m_session.current(), m_accounts != nullptr, secretKey);
    }

    const EnvironmentAccount &m_environment;
    Console &m_console;
    Callback m_callback;
    std::unique_ptr<UserAccounts> m_accounts; // null: the account of the environment
    AccountSession m_session;
};

} // namespace

void findAccess(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console,
    QObject *context, const Callback &callback)
{
    // If only one of the two keys is set, the other one was forgotten: no other account is meant.
    const bool ofEnvironment =
        name ? isEnvironmentName(*name) : environment.missingVariables().size() < 2;
    auto *opener = new AccountOpener(ofEnvironment, environment, console, callback, context);
    if (ofEnvironment)
        opener->openEnvironment();
    else if (name)
        opener->openNamed(*name);
    else
        opener->openOnlyOne();
}
