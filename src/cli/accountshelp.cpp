// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshelp.h"

#include "cli/clitext.h"
#include "cli/helptext.h"
#include "cli/optionhelp.h"
#include "core/endpoint.h"

using namespace Qt::StringLiterals;

namespace {

void addCommands(HelpText &help)
{
    help.emptyLine();
    help.entry(u"list"_s, {CliHelp::tr("list names and endpoints, but no keys")});
    help.entry(
        u"add"_s,
        {CliHelp::tr("add an account. The secret key is the first line of standard input; in a "
                     "terminal you are asked for it, and it is not shown")});
    help.entry(
        u"check"_s,
        {CliHelp::tr("check whether the keys of an account work, by listing its services")});
    help.entry(u"remove"_s, {CliHelp::tr("remove the keys from the keychain, then the account")});
}

void addOptions(HelpText &help)
{
    help.heading(CliHelp::tr("Options:"));
    help.entry(u"--access-key KEY"_s, {CliHelp::tr("the access key of the new account")});
    help.entry(
        u"--endpoint URL"_s,
        {CliHelp::tr("the endpoint of the new account, if it is not %1")
             .arg(publicEndpoint().toString())});
    addFormatOptions(
        help,
        {CliHelp::tr("table, for people (the default)"),
         u"json: {\"accounts\":[{\"name\":...,\"endpoint\":...}]}"_s,
         CliHelp::tr("csv, a header line and a line for each account")});
    help.entry(
        u"--show-response"_s,
        {CliHelp::tr("with check and an error: print the whole response of the server on standard "
                     "error. It may repeat the access key and the signature of the request")});
    help.entry(
        u"--use-server-time"_s,
        {CliHelp::tr("with check: sign the requests of this run with the server's time if it "
                     "differs from the time of this computer. Only for a server that you trust, "
                     "see the manual")});
}

} // namespace

QString accountsHelp()
{
    HelpText help;
    help.usage(
        u"trainboard-cli accounts list"_s,
        {u"[--format FORMAT]"_s, u"[--bom]"_s, u"[--csv-safe]"_s});
    help.usage(
        u"trainboard-cli accounts add"_s,
        {u"NAME"_s, u"--access-key KEY"_s, u"[--endpoint URL]"_s});
    help.usage(
        u"trainboard-cli accounts check"_s,
        {u"NAME"_s, u"[--show-response]"_s, u"[--use-server-time]"_s});
    help.usage(u"trainboard-cli accounts remove"_s, {u"NAME"_s});
    help.paragraph(
        CliHelp::tr("Manages the accounts, which trainboard-cli shares with Trainboard. Their keys "
                    "are stored in the keychain of the system and nowhere else."));
    addCommands(help);
    addOptions(help);
    help.paragraph(
        CliHelp::tr("Environment is the account whose keys are set in the environment. It is "
                    "listed if they are set, and can be checked, but not added or removed."));
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli accounts add work --access-key EXAMPLEACCESSKEY0001"_s,
         u"  trainboard-cli accounts check work"_s,
         u"  pass show ncloud | trainboard-cli accounts add work --access-key KEY"_s,
         u"  trainboard-cli services --account work"_s});
    return help.text();
}
