// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingshelp.h"

#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

const QString trainingsHelp =
    uR"(Usage: trainboard-cli trainings SERVICE [--recent] [--where QUESTION]
                                [--view NAME] [--columns IDS]
                                [--format FORMAT] [--bom] [--csv-safe]
                                [--account NAME] [--show-response]
                                [--use-server-time]

Lists all trainings of a service. SERVICE is its id, the first column of
"trainboard-cli services".

Options:
  --recent         list only the latest training of each type
  --where QUESTION list only the trainings for which the question holds, see
                   below
  --view NAME      list the trainings as a view shows them, see below
  --columns IDS    in any format but json: print these columns, with commas
                   between them: status, type, version, description, created,
                   took, nextUpdate, hpo, result, serving, service, inState,
                   and hp.NAME for a hyperparameter (hp."A NAME" if it has a
                   comma)
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

A question is what the filter of Trainboard's window takes: words that must
stand somewhere in the row, and fields with values. All parts must hold; OR,
NOT or -, and parentheses are understood. Days begin in Korea Standard Time.
The name of the service stands in each row, too: a word of it finds all
trainings. To know the name takes one more request.
  status:failed,waiting    one of these states; failed, running, idle and
                           succeeded are groups of states
  type:pop                 personalRecommend, relatedItem or pop
  version:TEXT desc:"TWO WORDS" service:TEXT
                           contain this text
  created:<7d created:2026-11-01..2026-11-07 next:<=1d created:yesterday
                           younger than seven days; on or between these days
  took:>2h instate:>30m    how long it took, how long it has been in its state
  hpo:on result:yes is:serving
                           is: also takes stuck, overdue, new-completed and
                           new-failed
  hp.NAME hp.NAME>=1800 hp.NAME:"text"
                           a hyperparameter that is there, or its value

A view is a question with columns, an order and a time zone: one that you have
saved in Trainboard's window, or one of the built-in views "All", "Failed in 24
hours", "In progress", "Being served" and "Takes too long". With --where, both
questions must hold. --columns replaces the columns of the view; columns that
only the window has are left out. Days of questions begin in the time zone of
the view, and the table shows dates in it. csv keeps Korea Standard Time, and
json also keeps the order of AiTEMS.

The columns took and inState, and the same fields of a question, come from the
history that the window of Trainboard records while it runs (see
"trainboard-cli history --help"); csv has them in seconds. The column serving
says whether the service recommends from the training, which takes one more
request.

A training with unexpected content is listed as it was received. A training
that cannot be read at all is in json only, and not there with --where.
Standard error names both, and the exit status is 1.

Examples:
  trainboard-cli trainings 6wxgu000000 --recent
  trainboard-cli trainings 6wxgu000000 --where "status:failed created:<7d" \
      --columns version,status,took,hp.item_top_n
  trainboard-cli trainings 6wxgu000000 --view "Failed in 24 hours"
  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \
      trainings.csv
  trainboard-cli trainings 6wxgu000000 --format json |
      jq -r '.trains[] | select(.status | endswith("Failed")) | .version'
)"_s;
