// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshelp.h"

using namespace Qt::StringLiterals;

const QString accountsHelp =
    uR"(Usage: trainboard-cli accounts list [--format FORMAT] [--bom] [--csv-safe]
       trainboard-cli accounts add NAME --access-key KEY [--endpoint URL]
       trainboard-cli accounts check NAME [--show-response]
                                           [--use-server-time]
       trainboard-cli accounts remove NAME

The accounts are those of the program with the windows too. Their keys are in
the keychain of the system and nowhere else.

  list             list names and endpoints, never a key
  add              add an account. The secret key is the first line of standard
                   input; a terminal is asked for it and does not show it
  check            ask the service with the keys of the account, and tell
                   whether they work
  remove           remove the keys from the keychain, then the account

Options:
  --access-key KEY the access key of the new account
  --endpoint URL   the endpoint of the new account, if it is not
                   https://aitems.apigw.ntruss.com/api/v1
  --format FORMAT  table, for people (the default)
                   json: {"accounts":[{"name":...,"endpoint":...}]}
                   csv, a header line and a line for each account
  --bom            with csv: begin with a byte order mark, without which
                   Excel takes Korean and Japanese text for another encoding
  --csv-safe       with csv, for spreadsheets: put an apostrophe in front of
                   what a spreadsheet would take for a formula
  --show-response  with check and an error: print the whole response of the
                   server on standard error. It may repeat the access key and
                   the signature of the request
  --use-server-time
                   with check: sign the requests of this run with the server's
                   time if it differs from the time of this computer. Only for
                   a server that you trust, see the manual

The account Environment, which has the keys in the environment, is listed when
they are set, and can be checked; it is neither added nor removed here.

Examples:
  trainboard-cli accounts add work --access-key EXAMPLEACCESSKEY0001
  trainboard-cli accounts check work
  pass show ncloud | trainboard-cli accounts add work --access-key KEY
  trainboard-cli services --account work
)"_s;
