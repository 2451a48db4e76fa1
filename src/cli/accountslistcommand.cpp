// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshelp.h"
#include "cli/addresstext.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/jsonvalue.h"
#include "cli/recordoutput.h"
#include "cli/texttable.h"
#include "cli/useraccounts.h"
#include "core/endpoint.h"
#include "storage/environment.h"
#include "wording/filetext.h"

using namespace Qt::StringLiterals;

namespace {

QString endpointText(const QString &endpoint, const QString &secretKey = {})
{
    return endpoint.isEmpty() ? shownAddress(publicEndpoint())
                              : shownAddress(addressText(endpoint, secretKey));
}

struct Accounts
{
    QList<Account> all = {}; // names, and endpoints as requests use them
    bool isWhole = true;     // false if some could not be read
};

Accounts readAccounts(const EnvironmentAccount &environment, Console &console)
{
    Accounts accounts;
    QList<Account> &all = accounts.all;
    if (environment.isComplete()) {
        const QString &secretKey = environment.credentials.secretKey;
        all += {.name = environmentName, .endpoint = endpointText(environment.endpoint, secretKey)};
    }
    AccountStore store;
    store.setProblemHandler([&](const SettingsProblem &problem) {
        console.sayOnce(settingsProblemText(problem));
        if (problem.kind != SettingsProblem::Kind::NotWritable)
            accounts.isWhole = false;
    });
    for (const Account &account : store.accounts())
        all += {.name = account.name, .endpoint = endpointText(account.endpoint)};
    return accounts;
}

QByteArray jsonText(const QList<Account> &accounts)
{
    QByteArray text = "{\"accounts\":[";
    const char *separator = "\n";
    for (const Account &account : accounts) {
        text += separator;
        text += "{\"name\":" + jsonString(account.name) +
            ",\"endpoint\":" + jsonString(account.endpoint) + '}';
        separator = ",\n";
    }
    return text + (accounts.isEmpty() ? "]}\n" : "\n]}\n");
}

TextTable textTable(const QList<Account> &accounts)
{
    return TextTable(
        {u"NAME"_s, u"ENDPOINT"_s}, 0, accounts.size(), [accounts](qsizetype i) -> QStringList {
            return {accounts.at(i).name, accounts.at(i).endpoint};
        });
}

class AccountsListCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const auto [accounts, isWhole] = readAccounts(environment(), console());
        switch (call().format) {
        case Format::Table:
            console().write(textTable(accounts).text(console().width()));
            break;
        case Format::Json:
            console().write(printableJson(jsonText(accounts)));
            break;
        case Format::Csv:
        case Format::Tsv:
        case Format::Markdown:
            writeRecords(accounts);
            break;
        }
        // Messages about the data come below the data.
        if (console().flush() == Console::Written::All && call().format == Format::Table) {
            const int count = int(accounts.size());
            console().remark(
                isWhole
                    ? Cli::tr("%n account(s)", nullptr, count)
                    : Cli::tr(
                          "%n account(s), without those that could not be read", nullptr, count));
        }
        Q_EMIT finished(isWhole ? ExitStatus::Success : ExitStatus::Failed);
    }

private:
    void writeRecords(const QList<Account> &accounts)
    {
        RecordOutput output(call(), console());
        output.add({u"name"_s, u"endpoint"_s});
        for (const Account &account : accounts)
            output.add({account.name, account.endpoint});
    }
};

} // namespace

CommandInfo accountsListCommand()
{
    return {
        .name = u"accounts list"_s,
        .arguments = {},
        .options = {u"bom"_s, u"csv-safe"_s, u"format"_s},
        .help = accountsHelp,
        .make = makeCommand<AccountsListCommand>};
}
