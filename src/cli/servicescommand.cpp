// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

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

const QString helpText = uR"(Usage: trainboard-cli services [--format FORMAT] [--bom] [--csv-safe]
                               [--account NAME] [--show-response]
                               [--use-server-time]

Lists all services of the account, including deleted services and services
whose trainings you may not see (their permission is not Allow).

Options:
  --format FORMAT  table, for people (the default)
                   json, everything that AiTEMS sent: {"services":[...]}
                   csv, a header line and a line for each service
  --bom            with csv: begin with a byte order mark. Without it, Excel
                   reads Korean and Japanese text in a wrong encoding
  --csv-safe       with csv, for spreadsheets: put an apostrophe in front of
                   text that a spreadsheet would evaluate as a formula
  --account NAME   the account to use. Environment is the account whose keys
                   are set in the environment. It is the default if its keys
                   are set, else the default is the only account
  --show-response  with an error: print the whole response of the server on
                   standard error. It may repeat the access key and the
                   signature of the request
  --use-server-time
                   sign the requests of this run with the server's time if it
                   differs from the time of this computer. Only for a server
                   that you trust, see the manual

Examples:
  trainboard-cli services
  trainboard-cli services --format json | jq -r '.services[].serviceId'
  trainboard-cli services --format csv --bom --csv-safe > services.csv
)"_s;

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
