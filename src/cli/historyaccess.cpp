// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyaccess.h"

#include "cli/clitext.h"
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
                .what = Cli::tr("There is no account whose history could be shown."),
                .advice = Cli::tr("Set %1 in the environment, or name an account with --account.")
                              .arg(u"NCLOUD_ACCESS_KEY"_s)}};
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
            .what = Cli::tr("The history of trainings cannot be read, because the SQLite driver of "
                            "Qt is not installed."),
            .advice = Cli::tr("Install it (libqt6sql6-sqlite on Debian and Ubuntu).")};
    case Kind::Damaged:
        return {
            .what = Cli::tr("The history of trainings in %1 is damaged.").arg(file),
            .advice = Cli::tr("The file was left as it is. When Trainboard starts, it renames the "
                              "file and begins a new history.")};
    case Kind::Newer:
        return {
            .what = Cli::tr("A newer version of Trainboard wrote the history of trainings in %1.")
                        .arg(file),
            .advice = Cli::tr("Use the trainboard-cli of that version.")};
    case Kind::OthersMayWrite:
        return {
            .what = Cli::tr("Permissions allow other users of this computer to change the history "
                            "of trainings in %1, so it is not read.")
                        .arg(file),
            .advice = Cli::tr("Correct the permissions of the file and its folders.")};
    case Kind::Locked:
        return {
            .what = Cli::tr("Another program has locked the history of trainings in %1.").arg(file),
            .advice = Cli::tr("Try again.")};
    case Kind::DiskFull:
    case Kind::NotWritable:
        break;
    }
    return {
        .what = Cli::tr("The history of trainings in %1 could not be read.").arg(file),
        .advice = Cli::tr("Check that you may read the file and its folder. If an older version of "
                          "Trainboard wrote it, start Trainboard once.")};
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
