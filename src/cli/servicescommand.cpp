// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/helptext.h"
#include "cli/listcommand.h"
#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

namespace {

class ServicesCommand final : public ListCommand<Service>
{
public:
    using ListCommand::ListCommand;

private:
    PagedReplyOf<Service> *send(ApiClient &client) const override { return client.services(); }

    ListNames names() const override { return serviceNames(); }
};

QString helpText()
{
    HelpText help;
    help.usage(
        u"trainboard-cli services"_s,
        {u"[--format FORMAT]"_s, u"[--bom]"_s, u"[--csv-safe]"_s, u"[--account NAME]"_s,
         u"[--show-response]"_s, u"[--use-server-time]"_s});
    help.paragraph(
        CliHelp::tr("Lists all services of the account, including deleted services and services "
                    "whose trainings you may not see (their permission is not Allow)."));
    help.heading(CliHelp::tr("Options:"));
    addFormatOptions(
        help,
        {CliHelp::tr("table, for people (the default)"),
         CliHelp::tr("json, everything that AiTEMS sent: %1").arg(u"{\"services\":[...]}"_s),
         CliHelp::tr("csv, a header line and a line for each service")});
    addAccountOption(help);
    addRequestOptions(help);
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli services"_s,
         u"  trainboard-cli services --format json | jq -r '.services[].serviceId'"_s,
         u"  trainboard-cli services --format csv --bom --csv-safe > services.csv"_s});
    return help.text();
}

} // namespace

CommandInfo servicesCommand()
{
    return {
        .name = u"services"_s,
        .arguments = {},
        .options =
            {u"account"_s, u"bom"_s, u"csv-safe"_s, u"format"_s, u"show-response"_s,
             u"use-server-time"_s},
        .help = helpText,
        .make = makeCommand<ServicesCommand>};
}
