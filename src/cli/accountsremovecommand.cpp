// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accounteditor.h"
#include "cli/accountshelp.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/useraccounts.h"
#include "storage/settings.h"
#include "wording/keychaintext.h"
#include "wording/sentences.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

class AccountsRemoveCommand final : public Command
{
public:
    AccountsRemoveCommand(
        const CommandLine &call, const EnvironmentAccount &environment, Console &console,
        QObject *parent)
        : Command(call, environment, console, parent)
    {
        m_accounts.sayProblems(console);
        connect(&m_editor, &AccountEditor::waitingLong, this, [this] {
            this->console().say(keychainWaitingText());
        });
        connect(&m_editor, &AccountEditor::removed, this, &AccountsRemoveCommand::finishRemoving);
        connect(&m_editor, &AccountEditor::keychainFailed, this, &AccountsRemoveCommand::keepBoth);
    }

    void start() override
    {
        const QString &name = call().arguments.constFirst();
        if (const std::optional<Account> account = m_accounts.list.findByName(name)) {
            m_editor.remove(*account);
        } else if (isEnvironmentName(name)) {
            fail(
                {.status = ExitStatus::WrongCall,
                 .text = {
                     .what = Cli::tr("The account \"%1\" is not in the list: it uses the keys that "
                                     "are set in the environment.")
                                 .arg(environmentName),
                     .advice = Cli::tr("To remove it, unset %1 and %2.")
                                   .arg(u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s)}});
        } else {
            fail(noSuchAccount(name, m_accounts.list.accounts()));
        }
    }

private:
    void keepBoth(KeychainTask task, const CredentialError &error)
    {
        Failure failure = keychainFailure(error, task, m_editor.account().name);
        failure.status = ExitStatus::Failed;
        failure.text.what = sentences(
            failure.text.what,
            Cli::tr("Nothing was removed: the account is still in the list, and its keys, if there "
                    "are any, are still in the keychain."));
        fail(failure);
    }

    void finishRemoving(const Account &account, bool, bool notSaved)
    {
        if (notSaved) {
            const QString file = QDir::toNativeSeparators(m_accounts.list.file());
            fail(
                {.status = ExitStatus::Failed,
                 .text = {
                     .what = Cli::tr("The keys of \"%1\" were removed from the keychain, but the "
                                     "account is still in the list: %2 could not be written.")
                                 .arg(account.name, file),
                     .advice = Cli::tr("Check that the file can be written and that the disk is "
                                       "not full, then try again.")}});
            return;
        }
        Settings().forgetAccount(account.id);
        console().remark(
            Cli::tr("The account \"%1\" and its keys in the keychain (%2) were removed.")
                .arg(account.name, m_accounts.keychain.backendName()));
        Q_EMIT finished(ExitStatus::Success);
    }

    UserAccounts m_accounts;
    AccountEditor m_editor{&m_accounts.list, &m_accounts.credentials, {}};
};

} // namespace

CommandInfo accountsRemoveCommand()
{
    return {
        .name = u"accounts remove"_s,
        .arguments = {u"NAME"_s},
        .options = {},
        .help = accountsHelp,
        .make = makeCommand<AccountsRemoveCommand>};
}
