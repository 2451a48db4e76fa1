// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/networklimits.h"
#include "cli/listcommand.h"
#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

namespace {

class TrainingsCommand final : public ListCommand<Training>
{
public:
    using ListCommand::ListCommand;

private:
    PagedReplyOf<Training> *send(ApiClient &client) const override
    {
        return client.trainings(call().arguments.constFirst(), call().recentOnly);
    }

    ListNames names() const override
    {
        return {
            .member = "trains",
            .one = u"training"_s,
            .many = u"trainings"_s,
            .notFoundAdvice = u"\"trainboard-cli services\" lists the ids of your services."_s,
            .memory = NetworkLimits().trainingsMemory,
            .tooLargeAdvice = call().recentOnly ? QString() : u"; try --recent"_s};
    }
};

const QString helpText = uR"(Usage: trainboard-cli trainings SERVICE [--recent] [--format FORMAT]
                                [--bom] [--csv-safe] [--account NAME]
                                [--show-response]
                                [--use-server-time]

Lists all trainings of a service. SERVICE is its id, the first column of
"trainboard-cli services".

Options:
  --recent         list only the latest training of each type
  --format FORMAT  table, for people (the default)
                   json, everything that AiTEMS sent: {"trains":[...]}
                   csv, a header line and a line for each training, with a
                   column for each hyperparameter, up to 200: hpConfig.NAME
)"_s +
    csvOptionsHelp + accountOptionHelp + requestOptionsHelp + uR"(
The table leaves out most hyperparameters; json contains all of them. Dates in
table and csv are in Korea Standard Time (+09:00). Without --csv-safe, csv
contains all fields as AiTEMS sent them. A spreadsheet evaluates a field that
begins with =, +, - or @ as a formula, which can send your data elsewhere.

A training with unexpected content is listed as it was received. A training
that cannot be read at all is in json only. Standard error names both, and the
exit status is 1.

Examples:
  trainboard-cli trainings 6wxgu000000 --recent
  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \
      trainings.csv
  trainboard-cli trainings 6wxgu000000 --format json |
      jq -r '.trains[] | select(.status | endswith("Failed")) | .version'
)"_s;

} // namespace

CommandInfo trainingsCommand()
{
    return {
        .name = u"trainings"_s,
        .arguments = {u"SERVICE"_s},
        .options =
            {u"account"_s, u"bom"_s, u"csv-safe"_s, u"format"_s, u"recent"_s, u"show-response"_s,
             u"use-server-time"_s},
        .help = helpText,
        .make = makeCommand<TrainingsCommand>};
}
