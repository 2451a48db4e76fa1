// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/useraccounts.h"

#include "cli/addresstext.h"
#include "cli/console.h"
#include "core/textfold.h"
#include "wording/filetext.h"
#include "wording/keychaintext.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

// What a script or its author can do. The windows offer other ways.
QString advice(Kind kind, KeychainTask task, const QString &name)
{
    const QString instead = task == KeychainTask::Remove
        ? QString()
        : u"\nWithout a keychain, set NCLOUD_ACCESS_KEY and NCLOUD_SECRET_KEY in the environment."_s;
    switch (kind) {
    case Kind::Locked:
        return u"Unlock it, then try again."_s + instead;
    case Kind::Denied:
        return u"Allow trainboard-cli to use it, then try again."_s + instead;
    case Kind::NoService:
#if defined(Q_OS_WIN)
        return u"Start the Windows service \"Credential Manager\" (VaultSvc), then try again."_s +
            instead;
#elif defined(Q_OS_MACOS)
        return u"Open Keychain Access and check that there is a login keychain, then try again."_s +
            instead;
#else
        return u"Install and start one, such as GNOME Keyring, KWallet or KeePassXC with its "
               u"Secret Service, in the session in which trainboard-cli runs, then try again."_s +
            instead;
#endif
    case Kind::NotFound:
    case Kind::BadContent:
        return u"Remove the account \"%1\" and add it again. Keys that were stored on another "
               u"desktop or in another keychain are still there."_s.arg(name);
    case Kind::Failed:
    case Kind::NotListed:
        break;
    }
    return u"Try again."_s + instead;
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
    return names.join(", "_L1);
}

Failure noSuchAccount(const QString &name, const QList<Account> &accounts)
{
    QString advice =
        u"The account \"%1\" uses the keys that are set in the environment."_s.arg(environmentName);
    if (accounts.isEmpty())
        advice += u" There are no others yet. Add one with \"trainboard-cli accounts add\"."_s;
    else
        advice += u" The others are: %1."_s.arg(namesOf(accounts));
    return {
        .status = ExitStatus::Credentials,
        .text = {.what = u"There is no account \"%1\"."_s.arg(name), .advice = advice}};
}

Failure severalAccounts(const QList<Account> &accounts)
{
    return {
        .status = ExitStatus::WrongCall,
        .text = {
            .what = u"There are several accounts: %1."_s.arg(namesOf(accounts)),
            .advice = u"Choose one with --account NAME."_s}};
}

Failure badEndpoint(
    EndpointProblem problem, const Account &account, bool isStored, const QString &secretKey)
{
    return {
        .status = ExitStatus::WrongCall,
        .text = {
            .what = errorText(problem, addressText(account.endpoint, secretKey)),
            .advice = isStored ? u"It is the endpoint of the account \"%1\"."_s.arg(account.name)
                               : u"It comes from TRAINBOARD_ENDPOINT in the environment."_s}};
}
