// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingshelp.h"

#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

const QString trainingsHelp = uR"(Usage: trainboard-cli trainings SERVICE [--recent] [--columns IDS]
                                [--format FORMAT] [--bom] [--csv-safe]
                                [--account NAME] [--show-response]
                                [--use-server-time]

Lists all trainings of a service. SERVICE is its id, the first column of
"trainboard-cli services".

Options:
  --recent         list only the latest training of each type
  --columns IDS    with table or csv: print these columns, with commas between
                   them: status, type, version, description, created, took,
                   nextUpdate, hpo, result, serving, service, inState, and
                   hp.NAME for a hyperparameter
  --format FORMAT  table, for people (the default)
                   json, everything that AiTEMS sent: {"trains":[...]}
                   csv, a header line and a line for each training, with a
                   column for each hyperparameter, up to 200: hpConfig.NAME
)"_s +
    csvOptionsHelp + accountOptionHelp + requestOptionsHelp + uR"(
Unless --columns says otherwise, the table leaves out most hyperparameters;
json contains all of them. Dates in table and csv are in Korea Standard Time
(+09:00). Without --csv-safe, csv contains all fields as AiTEMS sent them. A
spreadsheet evaluates a field that begins with =, +, - or @ as a formula, which
can send your data elsewhere.

The columns took and inState come from the history that the window of
Trainboard records while it runs (see "trainboard-cli history --help"); csv has
them in seconds. The column serving says whether the service recommends from
the training, which takes one more request.

A training with unexpected content is listed as it was received. A training
that cannot be read at all is in json only. Standard error names both, and the
exit status is 1.

Examples:
  trainboard-cli trainings 6wxgu000000 --recent
  trainboard-cli trainings 6wxgu000000 \
      --columns version,status,took,hp.item_top_n
  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \
      trainings.csv
  trainboard-cli trainings 6wxgu000000 --format json |
      jq -r '.trains[] | select(.status | endswith("Failed")) | .version'
)"_s;
