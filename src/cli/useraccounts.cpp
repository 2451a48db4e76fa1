// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/useraccounts.h"

#include "cli/addresstext.h"
#include "cli/clitext.h"
#include "cli/console.h"
#include "core/textfold.h"
#include "wording/filetext.h"
#include "wording/keychaintext.h"
#include "wording/lists.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

// What a script or its author can do. The windows offer other ways.
QString advice(Kind kind, KeychainTask task, const QString &name)
{
    const QString instead = task == KeychainTask::Remove
        ? QString()
        : QString(
              u'\n' +
              Cli::tr("Without a keychain, set %1 and %2 in the environment.")
                  .arg(u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s));
    switch (kind) {
    case Kind::Locked:
        return Cli::tr("Unlock it, then try again.") + instead;
    case Kind::Denied:
        return Cli::tr("Allow trainboard-cli to use it, then try again.") + instead;
    case Kind::NoService:
#if defined(Q_OS_WIN)
        return Cli::tr("Start the Windows service \"Credential Manager\" (VaultSvc), then try "
                       "again.") +
            instead;
#elif defined(Q_OS_MACOS)
        return Cli::tr("Open Keychain Access and check that there is a login keychain, then try "
                       "again.") +
            instead;
#else
        return Cli::tr("Install and start one, such as GNOME Keyring, KWallet or KeePassXC with "
                       "its Secret Service, in the session in which trainboard-cli runs, then try "
                       "again.") +
            instead;
#endif
    case Kind::NotFound:
    case Kind::BadContent:
        return Cli::tr("Remove the account \"%1\" and add it again. Keys that were stored on "
                       "another desktop or in another keychain are still there.")
            .arg(name);
    case Kind::Failed:
    case Kind::NotListed:
        break;
    }
    return Cli::tr("Try again.") + instead;
}

} // namespace

const QString environmentName = u"Environment"_s;

bool isEnvironmentName(const QString &name)
{
    return isSameText(name, environmentName);
}

void UserAccounts::sayProblems(Console &console)
{
    list.setProblemHandler([&console](const SettingsProblem &problem) {
        console.sayOnce(settingsProblemText(problem));
    });
}

Failure keychainFailure(const CredentialError &error, KeychainTask task, const QString &name)
{
    const KeychainText text = keychainText(error, task, name);
    return {
        .status = ExitStatus::Credentials,
        .text = {
            .what = text.what, .advice = advice(error.kind, task, name), .details = text.details}};
}

QString namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names += account.name;
    return listed(names);
}

Failure noSuchAccount(const QString &name, const QList<Account> &accounts)
{
    const QString advice = sentences(
        Cli::tr("The account \"%1\" uses the keys that are set in the environment.")
            .arg(environmentName),
        accounts.isEmpty()
            ? Cli::tr("There are no others yet. Add one with \"trainboard-cli accounts add\".")
            : Cli::tr("The others are: %1.").arg(namesOf(accounts)));
    return {
        .status = ExitStatus::Credentials,
        .text = {.what = Cli::tr("There is no account \"%1\".").arg(name), .advice = advice}};
}

Failure severalAccounts(const QList<Account> &accounts)
{
    return {
        .status = ExitStatus::WrongCall,
        .text = {
            .what = Cli::tr("There are several accounts: %1.").arg(namesOf(accounts)),
            .advice = Cli::tr("Choose one with --account NAME.")}};
}

Failure badEndpoint(
    EndpointProblem problem, const Account &account, bool isStored, const QString &secretKey)
{
    return {
        .status = ExitStatus::WrongCall,
        .text = {
            .what = errorText(problem, addressText(account.endpoint, secretKey)),
            .advice = isStored
                ? Cli::tr("It is the endpoint of the account \"%1\".").arg(account.name)
                : Cli::tr("It comes from %1 in the environment.").arg(u"TRAINBOARD_ENDPOINT"_s)}};
}
