// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyaccess.h"

#include "cli/console.h"
#include "cli/useraccounts.h"
#include "storage/environment.h"
#include "wording/filetext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

Result<HistoryBoard, Failure>
boardOf(const Account &account, bool isStored, const QString &secretKey = {})
{
    const auto endpoint = account.endpoint.isEmpty()
        ? Result<QUrl, EndpointProblem>(publicEndpoint())
        : endpointFromText(account.endpoint);
    if (!endpoint)
        return badEndpoint(endpoint.error(), account, isStored, secretKey);
    return HistoryBoard{.accountId = account.id, .endpoint = endpoint->toString()};
}

Result<HistoryBoard, Failure> boardOf(const EnvironmentAccount &environment)
{
    if (environment.credentials.accessKey.isEmpty())
        return Failure{
            .status = ExitStatus::Credentials,
            .text = {
                .what = u"There is no account whose history could be shown."_s,
                .advice = u"Set NCLOUD_ACCESS_KEY in the environment, or name an account with "
                          u"--account."_s}};
    return boardOf(
        {.id = historyIdOf(environmentAccountId, environment.credentials.accessKey),
         .name = environmentName,
         .endpoint = environment.endpoint},
        false, environment.credentials.secretKey);
}

using Kind = HistoryProblem::Kind;

ErrorText textOf(Kind kind, const QString &file)
{
    switch (kind) {
    case Kind::NoDriver:
        return {
            .what = u"The history of trainings cannot be read, because the SQLite driver of Qt is "
                    u"not installed."_s,
            .advice = u"Install it (libqt6sql6-sqlite on Debian and Ubuntu)."_s};
    case Kind::Damaged:
        return {
            .what = u"The history of trainings in %1 is damaged."_s.arg(file),
            .advice =
                u"The file was left as it is. When Trainboard starts, it renames the file and "
                u"begins a new history."_s};
    case Kind::Newer:
        return {
            .what =
                u"A newer version of Trainboard wrote the history of trainings in %1."_s.arg(file),
            .advice = u"Use the trainboard-cli of that version."_s};
    case Kind::OthersMayWrite:
        return {
            .what = u"Permissions allow other users of this computer to change the history of "
                    u"trainings in %1, so it is not read."_s.arg(file),
            .advice = u"Correct the permissions of the file and its folders."_s};
    case Kind::Locked:
        return {
            .what = u"Another program has locked the history of trainings in %1."_s.arg(file),
            .advice = u"Try again."_s};
    case Kind::DiskFull:
    case Kind::NotWritable:
        break;
    }
    return {
        .what = u"The history of trainings in %1 could not be read."_s.arg(file),
        .advice = u"Check that you may read the file and its folder. If an older version of "
                  u"Trainboard wrote it, start Trainboard once."_s};
}

} // namespace

Result<HistoryBoard, Failure> findHistoryBoard(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console)
{
    // As findAccess() has it.
    if (name ? isEnvironmentName(*name) : environment.missingVariables().size() < 2)
        return boardOf(environment);
    AccountStore store;
    store.setProblemHandler([&console](const SettingsProblem &problem) {
        console.sayOnce(settingsProblemText(problem));
    });
    const QList<Account> &accounts = store.accounts();
    if (name) {
        const std::optional<Account> account = store.findByName(*name);
        return account ? boardOf(*account, true) : noSuchAccount(*name, accounts);
    }
    if (accounts.size() > 1)
        return severalAccounts(accounts);
    return accounts.isEmpty() ? boardOf(environment) : boardOf(accounts.constFirst(), true);
}

std::optional<ErrorText> historyProblem(const HistoryView &history)
{
    if (!history.problem())
        return {};
    return textOf(history.problem()->kind, QDir::toNativeSeparators(history.file()));
}
