// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include "board/accountsession.h"
#include "cli/clitext.h"
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
    const QString how = Cli::tr("Set %1 and %2 in the environment, or add an account: %3")
                            .arg(
                                u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s,
                                u"trainboard-cli accounts add NAME --access-key KEY"_s);
    const QString where = Cli::tr(
        "The console of NAVER Cloud Platform shows the keys under My Account > Manage Account and "
        "Security > Security Management > Access Management.");
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = missing.size() == 1
                ? Cli::tr("There are no keys: %1 is not set.").arg(missing.constFirst())
                : Cli::tr("There are no keys: %1 and %2 are not set.")
                      .arg(missing.constFirst(), missing.constLast()),
            .advice = how + u'\n' + where}};
}

Failure unusableKeys(const QStringList &variables)
{
    const bool isOne = variables.size() == 1;
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = isOne
                ? Cli::tr("%1 contains characters that no key has.").arg(variables.constFirst())
                : Cli::tr("%1 and %2 contain characters that no key has.")
                      .arg(variables.constFirst(), variables.constLast()),
            .advice = isOne ? Cli::tr("Copy the key again, without spaces and line breaks.")
                            : Cli::tr("Copy the keys again, without spaces and line breaks.")}};
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
                    : Cli::tr("The keys come from %1 and %2 in the environment.")
                          .arg(u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s);
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
