// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"
#include "cli/accountshelp.h"
#include "cli/addresstext.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/keyring.h"
#include "cli/secretinput.h"
#include "core/endpoint.h"
#include "core/keytext.h"
#include "storage/accountstore.h"
#include "wording/filetext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QString problemText(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::Nothing:
        return u"The secret key is missing: it is the first line of standard input, which is "
               u"empty."_s;
    case SecretProblem::TooLong:
        return u"The first line of standard input is too long to be a secret key."_s;
    case SecretProblem::Unprintable:
        return u"The first line of standard input holds characters that no secret key has."_s;
    }
    return {};
}

// The keys go into the keychain first: an account without keys is of no use, while keys without
// an account would lie there unseen, and are taken back.
class AccountsAddCommand final : public Command
{
public:
    AccountsAddCommand(const CommandLine &call, Console &console, QObject *parent)
        : Command(parent)
        , m_call(call)
        , m_console(console)
        , m_keyring(console, this)
    {
        m_store.setProblemHandler([&console](const SettingsProblem &problem) {
            console.sayOnce(settingsProblemText(problem));
        });
    }

    void start() override
    {
        // Nobody should type a secret key to hear then that the name was wrong.
        m_account.name = m_call.arguments.constFirst().simplified();
        const QString problem = problemOfCall();
        if (!problem.isEmpty()) {
            fail({.status = ExitStatus::WrongCall, .text = {.what = problem}});
            return;
        }
        const auto secret = readSecret(u"Secret key of \"%1\": "_s.arg(m_account.name));
        if (!secret) {
            fail({.status = ExitStatus::WrongCall, .text = {.what = problemText(secret.error())}});
            return;
        }
        m_account.id = AccountStore::newId();
        const Credentials keys{.accessKey = keyFromText(m_call.accessKey), .secretKey = *secret};
        m_keyring.write(m_account, keys, [this](const std::optional<Failure> &failure) {
            if (failure)
                // Much may have come between: what has been stored, if anything, goes again.
                takeBack(*failure);
            else
                save();
        });
    }

private:
    // Also takes the endpoint over.
    QString problemOfCall()
    {
        if (isEnvironmentName(m_account.name)) {
            return u"The name \"%1\" belongs to the keys that are set in the environment. Choose "
                   u"another name."_s.arg(environmentName);
        }
        if (const auto problem = m_store.checkName(m_account))
            return accountProblemText(*problem, m_account.name, m_store.file());
        const QString accessKey = keyFromText(m_call.accessKey);
        if (accessKey.isEmpty())
            return u"The access key is empty."_s;
        if (!isKey(accessKey)) {
            return u"--access-key holds characters that no access key has. Copy the key once more, "
                   u"without spaces and line breaks."_s;
        }
        if (!m_call.endpoint)
            return {};
        const auto endpoint = endpointFromText(*m_call.endpoint);
        if (!endpoint)
            return errorText(endpoint.error(), addressText(*m_call.endpoint));
        if (*endpoint != publicEndpoint())
            m_account.endpoint = shownAddress(*endpoint);
        if (hasLookalikes(*m_call.endpoint)) {
            m_console.say(
                u"The endpoint contains characters that can look like other ones, outside of ASCII "
                u"or spelled as \"xn--\". Trainboard connects to %1. Make sure that this is the "
                u"address you "
                u"mean."_s.arg(shownAddress(*endpoint)));
        }
        return {};
    }

    void save()
    {
        const auto added = m_store.add(m_account);
        if (added) {
            m_console.remark(
                u"The account \"%1\" is there; its keys are in the keychain (%2)."_s.arg(
                    m_account.name, m_keyring.backendName()));
            Q_EMIT finished(ExitStatus::Success);
            return;
        }
        if (added.error() != AccountProblem::NotSaved) {
            takeBack(
                {.status = ExitStatus::WrongCall,
                 .text = {
                     .what = accountProblemText(added.error(), m_account.name, m_store.file())}});
            return;
        }
        // It would be tried again when the program ends, which may work then.
        static_cast<void>(m_store.remove(m_account.id));
        takeBack(
            {.status = ExitStatus::Failed,
             .text = {
                 .what = u"The account \"%1\" could not be saved in %2."_s.arg(
                     m_account.name, QDir::toNativeSeparators(m_store.file())),
                 .advice =
                     u"Check that the file can be written and that the disk is not full, then "
                     u"try again."_s}});
    }

    // The keys of an account that there will not be.
    void takeBack(const Failure &why)
    {
        m_keyring.remove(m_account, [this, why](const std::optional<Failure> &failure) {
            // Of a keychain that stored nothing there is nothing to tell.
            if (failure && why.status != ExitStatus::Credentials)
                m_console.say(failure->text);
            fail(why);
        });
    }

    void fail(const Failure &failure)
    {
        m_console.say(failure.text);
        Q_EMIT finished(failure.status);
    }

    CommandLine m_call;
    Console &m_console;
    AccountStore m_store;
    Keyring m_keyring;
    Account m_account;
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
        .make = [](const CommandLine &call, const EnvironmentAccount &, Console &console,
                   QObject *parent) -> Command * {
            return new AccountsAddCommand(call, console, parent);
        }};
}
