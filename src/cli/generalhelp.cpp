// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generalhelp.h"

#include "cli/clitext.h"
#include "cli/helptext.h"
#include "core/endpoint.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 23; // "  accounts remove NAME "

void addCommands(HelpText &help)
{
    const auto command = [&help](const QString &name, const QString &text) {
        help.entry(name, {text}, nameColumn);
    };
    help.heading(CliHelp::tr("Commands:"));
    command(u"services"_s, CliHelp::tr("list the services of the account"));
    command(u"trainings SERVICE"_s, CliHelp::tr("list the trainings of the service with this id"));
    command(
        u"watch SERVICE"_s,
        CliHelp::tr("print what happens to the trainings of a service; with --until, until one has "
                    "completed or failed"));
    command(u"history SERVICE"_s, CliHelp::tr("print the states in which trainings were seen"));
    command(
        u"status"_s,
        CliHelp::tr("print a line for each service, the worst first; fails if a training has "
                    "failed"));
    command(u"accounts list"_s, CliHelp::tr("list the accounts"));
    command(
        u"accounts add NAME"_s,
        CliHelp::tr("add an account; reads its secret key from standard input"));
    command(u"accounts check NAME"_s, CliHelp::tr("check whether the keys of an account work"));
    command(
        u"accounts remove NAME"_s,
        CliHelp::tr("remove an account, and its keys from the keychain"));
}

void addOptions(HelpText &help)
{
    const auto option = [&help](const QString &name, const QString &text) {
        help.entry(name, {text}, nameColumn);
    };
    help.heading(CliHelp::tr("Options:"));
    option(
        u"--format FORMAT"_s,
        CliHelp::tr("table (for people, the default), json, csv, tsv or markdown; after watch text "
                    "(the default) or json"));
    option(
        u"--account NAME"_s,
        CliHelp::tr("the account to use; the default is the account of the environment if its keys "
                    "are set, else the only account"));
    option(
        u"--bom"_s,
        CliHelp::tr("begin csv or tsv with a byte order mark, which Excel needs for Korean and "
                    "Japanese text"));
    option(u"--csv-safe"_s, CliHelp::tr("write csv or tsv without formulas, for spreadsheets"));
    option(u"--recent"_s, CliHelp::tr("list only the latest training of each type"));
    option(
        u"--where QUESTION"_s,
        CliHelp::tr("after trainings: only those for which it holds, such as %1")
            .arg(u"\"status:failed created:<7d hp.item_top_n>20000\""_s));
    option(u"--view NAME"_s, CliHelp::tr("after trainings: list them as a view shows them"));
    option(u"--columns IDS"_s, CliHelp::tr("after trainings: the columns, except of json"));
    option(
        u"--until END"_s,
        CliHelp::tr("watch until a training has completed, failed, or either of the two (final)"));
    option(
        u"--version VERSION"_s,
        CliHelp::tr("after %1 and %2: only the training with this version")
            .arg(u"watch"_s, u"history"_s));
    option(
        u"--timeout DURATION"_s,
        CliHelp::tr("end the watch after this time, such as 90s, 2h or 1h30m"));
    option(
        u"--since DURATION"_s, CliHelp::tr("the time that status looks back; the default is 24h"));
    option(u"--show-response"_s, CliHelp::tr("print the response of the server with an error"));
    option(
        u"--use-server-time"_s,
        CliHelp::tr("sign with the server's time if its clock differs; only for a server that you "
                    "trust"));
    option(u"-h, --help"_s, CliHelp::tr("print this help; after a command, help for the command"));
    option(u"-v, --version"_s, CliHelp::tr("print the version"));
}

void addVariables(HelpText &help)
{
    const auto variable = [&help](const QString &name, const QString &text) {
        help.entry(name, {text}, nameColumn);
    };
    help.heading(CliHelp::tr("Environment variables, which make an account named Environment:"));
    variable(u"NCLOUD_ACCESS_KEY"_s, CliHelp::tr("the access key"));
    variable(
        u"NCLOUD_SECRET_KEY"_s,
        CliHelp::tr("the secret key; it is never read from the command line"));
    variable(
        u"TRAINBOARD_ENDPOINT"_s,
        CliHelp::tr("the endpoint; the default is %1").arg(publicEndpoint().toString()));
}

void addStatuses(HelpText &help)
{
    const auto status = [&help](int number, const QString &text) {
        constexpr int column = 5;
        help.entry(QString::number(number), {text}, column);
    };
    help.paragraph(
        CliHelp::tr("Data go to standard output, messages to standard error. Help and messages are "
                    "in the language of the locale; data are the same in all languages."));
    help.heading(CliHelp::tr("Exit status:"));
    status(0, CliHelp::tr("success"));
    status(
        1,
        CliHelp::tr("the service refused the request, failed or sent unexpected content, or a list "
                    "could not be read or written completely; watch: what was waited for can no "
                    "longer come; status: a training has failed"));
    status(2, CliHelp::tr("wrong usage, or several accounts and none was chosen"));
    status(
        3,
        CliHelp::tr("keys are missing, the keychain did not provide them, or the service did not "
                    "accept them"));
    status(4, CliHelp::tr("the network failed"));
    status(5, CliHelp::tr("watch: the time-out is over"));
}

} // namespace

QString generalHelp()
{
    HelpText help;
    help.usage(u"trainboard-cli COMMAND [OPTION]..."_s, {});
    help.paragraph(
        CliHelp::tr("Lists the services and trainings of AiTEMS, the recommendation service of "
                    "NAVER Cloud Platform, for scripts. It only reads: it changes nothing in "
                    "AiTEMS."));
    addCommands(help);
    addOptions(help);
    addVariables(help);
    addStatuses(help);
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli accounts add work --access-key EXAMPLEACCESSKEY0001"_s,
         u"  trainboard-cli services --account work"_s,
         u"  export NCLOUD_ACCESS_KEY=EXAMPLEACCESSKEY0001"_s,
         u"  read -rs NCLOUD_SECRET_KEY && export NCLOUD_SECRET_KEY"_s,
         u"  trainboard-cli services"_s,
         u"  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \\"_s,
         u"      trainings.csv"_s});
    return help.text();
}
