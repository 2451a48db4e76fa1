// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/networklimits.h"
#include "cli/listcommand.h"

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
            .notFoundAdvice = u"\"trainboard-cli services\" lists the ids that there are."_s,
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
  --recent         only the trainings requested last, of each type
  --format FORMAT  table, for people (the default)
                   json, all that the service gave: {"trains":[...]}
                   csv, a header line and a line for each training, with a
                   column for each hyperparameter, up to 200: hpConfig.NAME
  --bom            with csv: begin with a byte order mark, without which
                   Excel takes Korean and Japanese text for another encoding
  --csv-safe       with csv, for spreadsheets: put an apostrophe in front of
                   what a spreadsheet would take for a formula
  --account NAME   the account to use; Environment is the one that has the
                   keys in the environment. With no account named it is used
                   if its keys are set, else the only account there is
  --show-response  with an error: print the whole response of the server on
                   standard error. It may repeat the access key and the
                   signature of the request
  --use-server-time
                   sign the requests of this run with the server's time if it
                   differs from the time of this computer. Only for a server
                   that you trust, see the manual

The table leaves out most hyperparameters; json has them all. Dates in
table and csv are Korea Standard Time and say so (+09:00). In csv fields stand
as they came unless --csv-safe is given: a spreadsheet takes one that begins
with =, +, - or @ for a formula, which can send your data elsewhere.

A training that has something unexpected is listed as it came; one that cannot
be read at all is in json only. Standard error names both, and the exit status
is 1.

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
