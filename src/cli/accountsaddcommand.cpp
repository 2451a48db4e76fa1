// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accounteditor.h"
#include "cli/accountshelp.h"
#include "cli/addresstext.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/secretinput.h"
#include "cli/useraccounts.h"
#include "core/endpoint.h"
#include "core/keytext.h"
#include "wording/errortext.h"
#include "wording/keychaintext.h"

#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString problemText(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::Nothing:
        return Cli::tr("The secret key is missing. Write it to the first line of standard input.");
    case SecretProblem::TooLong:
        return Cli::tr("The first line of standard input is too long to be a secret key.");
    case SecretProblem::Unprintable:
        return Cli::tr(
            "The first line of standard input contains characters that no secret key has.");
    }
    return {};
}

class AccountsAddCommand final : public Command
{
public:
    AccountsAddCommand(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent)
        : Command(call, environment, console, parent)
    {
        m_accounts.sayProblems(console);
        connect(&m_editor, &AccountEditor::waitingLong, this, [this] { sayWaiting(); });
        connect(&m_editor, &AccountEditor::saved, this, [this] {
            this->console().remark(
                Cli::tr("The account \"%1\" was added. Its keys are in the keychain (%2).")
                    .arg(m_account.name, m_accounts.keychain.backendName()));
            Q_EMIT finished(ExitStatus::Success);
        });
        connect(&m_editor, &AccountEditor::refused, this, [this](AccountProblem problem) {
            failLater(refusal(problem));
        });
        connect(
            &m_editor, &AccountEditor::keychainFailed, this,
            [this](KeychainTask task, const CredentialError &error) {
                failLater(keychainFailure(error, task, m_account.name));
            });
        connect(&m_editor, &AccountEditor::takenBack, this, [this](const auto &result) {
            // A keychain that did not store the keys has nothing to remove.
            if (!result && m_failure.status != ExitStatus::Credentials) {
                const Failure left =
                    keychainFailure(result.error(), KeychainTask::Remove, m_account.name);
                this->console().say(left.text);
            }
            fail(m_failure);
        });
    }

    void start() override
    {
        // Nobody should type a secret key only to hear that the name was wrong.
        m_account.name = call().arguments.constFirst().simplified();
        const QString problem = problemOfCall();
        if (!problem.isEmpty()) {
            fail({.status = ExitStatus::WrongCall, .text = {.what = problem}});
            return;
        }
        const auto secret =
            readSecret(Cli::tr("Secret key of \"%1\": ", "a prompt").arg(m_account.name));
        if (!secret) {
            fail({.status = ExitStatus::WrongCall, .text = {.what = problemText(secret.error())}});
            return;
        }
        m_editor.save(
            {.account = m_account,
             .keys = {.accessKey = keyFromText(call().accessKey), .secretKey = *secret},
             .mustBeSaved = true});
    }

private:
    // Also sets the endpoint of the account.
    QString problemOfCall()
    {
        if (isEnvironmentName(m_account.name)) {
            return Cli::tr("The name \"%1\" is reserved for the keys that are set in the "
                           "environment. Choose another name.")
                .arg(environmentName);
        }
        if (const auto problem = m_accounts.list.checkName(m_account))
            return accountProblemText(*problem, m_account.name, m_accounts.list.file());
        const QString accessKey = keyFromText(call().accessKey);
        if (accessKey.isEmpty())
            return Cli::tr("The access key is empty.");
        if (!isKey(accessKey)) {
            return Cli::tr("--access-key contains characters that no access key has. Copy the key "
                           "again, without spaces and line breaks.");
        }
        if (!call().endpoint)
            return {};
        const auto endpoint = endpointFromText(*call().endpoint);
        if (!endpoint)
            return errorText(endpoint.error(), addressText(*call().endpoint));
        if (*endpoint != publicEndpoint())
            m_account.endpoint = shownAddress(*endpoint);
        if (hasLookalikes(*call().endpoint)) {
            console().say(
                Cli::tr("The endpoint contains characters that can look like others: they are "
                        "outside of ASCII or spelled with \"xn--\". Trainboard connects to %1. "
                        "Make sure that you mean this address.")
                    .arg(shownAddress(*endpoint)));
        }
        return {};
    }

    Failure refusal(AccountProblem problem) const
    {
        const QString file = m_accounts.list.file();
        if (problem != AccountProblem::NotSaved) {
            return {
                .status = ExitStatus::WrongCall,
                .text = {.what = accountProblemText(problem, m_account.name, file)}};
        }
        return {
            .status = ExitStatus::Failed,
            .text = {
                .what = Cli::tr("The account \"%1\" could not be saved in %2.")
                            .arg(m_account.name, QDir::toNativeSeparators(file)),
                .advice = Cli::tr("Check that the file can be written and that the disk is not "
                                  "full, then try again.")}};
    }

    // The program must not end before the keychain has removed the keys of the account.
    void failLater(const Failure &failure)
    {
        m_failure = failure;
        QTimer::singleShot(keychainPatience, this, [this] { sayWaiting(); });
    }

    void sayWaiting() { console().say(keychainWaitingText()); }

    UserAccounts m_accounts;
    AccountEditor m_editor{&m_accounts.list, &m_accounts.credentials, {}};
    Account m_account;
    Failure m_failure;
};

} // namespace

CommandInfo accountsAddCommand()
{
    return {
        .name = u"accounts add"_s,
        .arguments = {u"NAME"_s},
        .options = {u"access-key"_s, u"endpoint"_s},
        .needed = {u"access-key"_s},
        .help = accountsHelp,
        .make = makeCommand<AccountsAddCommand>};
}
