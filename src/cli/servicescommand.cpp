// SPDX-License-Identifier: GPL-3.0-or-later
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

const QString helpText = uR"(Usage: trainboard-cli services [--format FORMAT] [--bom] [--csv-safe]
                               [--account NAME] [--show-response]
                               [--use-server-time]

Lists all services of the account, including deleted services and services
whose trainings you may not see (their permission is not Allow).

Options:
  --format FORMAT  table, for people (the default)
                   json, everything that AiTEMS sent: {"services":[...]}
                   csv, a header line and a line for each service
)"_s +
    csvOptionsHelp + accountOptionHelp + requestOptionsHelp + uR"(
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
