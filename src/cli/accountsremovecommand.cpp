// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"
#include "cli/accountshelp.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/keyring.h"
#include "storage/accountstore.h"
#include "storage/settings.h"
#include "wording/filetext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

// The keys go first: were the account gone before them, nobody would find them any more.
class AccountsRemoveCommand final : public Command
{
public:
    AccountsRemoveCommand(const QString &name, Console &console, QObject *parent)
        : Command(parent)
        , m_name(name)
        , m_console(console)
        , m_keyring(console, this)
    {
        m_store.setProblemHandler([&console](const SettingsProblem &problem) {
            console.sayOnce(settingsProblemText(problem));
        });
    }

    void start() override
    {
        if (isEnvironmentName(m_name) && !m_store.findByName(m_name)) {
            fail(
                {.status = ExitStatus::WrongCall,
                 .text = {
                     .what = u"The account \"%1\" is not in the list: it has the keys that are set "
                             u"in the environment."_s.arg(environmentName),
                     .advice =
                         u"It goes when NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY are no longer "
                         u"set."_s}});
            return;
        }
        const std::optional<Account> account = m_store.findByName(m_name);
        if (!account) {
            fail(noSuchAccount(m_name));
            return;
        }
        m_keyring.remove(*account, [this, account](const std::optional<Failure> &failure) {
            if (failure)
                keepBoth(*failure);
            else
                removeAccount(*account);
        });
    }

private:
    void keepBoth(Failure failure)
    {
        failure.status = ExitStatus::Failed;
        failure.text.what += u" Nothing has been removed: the account stays in the list, and its "
                             u"keys, if there are any, in the keychain."_s;
        fail(failure);
    }

    void removeAccount(const Account &account)
    {
        // One that is not there any more is what was wanted.
        if (m_store.remove(account.id) == AccountProblem::NotSaved) {
            fail(
                {.status = ExitStatus::Failed,
                 .text = {
                     .what =
                         u"The keys of \"%1\" are removed from the keychain, but the account is "
                         u"still in the list: %2 could not be written."_s.arg(
                             account.name, QDir::toNativeSeparators(m_store.file())),
                     .advice = u"Check that the file can be written and that the disk is not full, "
                               u"then try again."_s}});
            return;
        }
        Settings().forgetAccount(account.id);
        m_console.remark(
            u"The account \"%1\" is removed, and its keys from the keychain (%2)."_s.arg(
                account.name, m_keyring.backendName()));
        Q_EMIT finished(ExitStatus::Success);
    }

    void fail(const Failure &failure)
    {
        m_console.say(failure.text);
        Q_EMIT finished(failure.status);
    }

    QString m_name;
    Console &m_console;
    AccountStore m_store;
    Keyring m_keyring;
};

} // namespace

CommandInfo accountsRemoveCommand()
{
    return {
        .name = u"accounts remove"_s,
        .arguments = {u"NAME"_s},
        .options = {},
        .help = accountsHelp,
        .make = [](const CommandLine &call, const EnvironmentAccount &, Console &console,
                   QObject *parent) -> Command * {
            return new AccountsRemoveCommand(call.arguments.constFirst(), console, parent);
        }};
}
