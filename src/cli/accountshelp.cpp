// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshelp.h"

#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

const QString accountsHelp =
    uR"(Usage: trainboard-cli accounts list [--format FORMAT] [--bom] [--csv-safe]
       trainboard-cli accounts add NAME --access-key KEY [--endpoint URL]
       trainboard-cli accounts check NAME [--show-response]
                                           [--use-server-time]
       trainboard-cli accounts remove NAME

Manages the accounts, which trainboard-cli shares with Trainboard. Their keys
are stored in the keychain of the system and nowhere else.

  list             list names and endpoints, but no keys
  add              add an account. The secret key is the first line of standard
                   input; in a terminal you are asked for it, and it is not
                   shown
  check            check whether the keys of an account work, by listing its
                   services
  remove           remove the keys from the keychain, then the account

Options:
  --access-key KEY the access key of the new account
  --endpoint URL   the endpoint of the new account, if it is not
                   https://aitems.apigw.ntruss.com/api/v1
  --format FORMAT  table, for people (the default)
                   json: {"accounts":[{"name":...,"endpoint":...}]}
                   csv, a header line and a line for each account
)"_s +
    csvOptionsHelp + uR"(  --show-response  with check and an error: print the whole response of the
                   server on standard error. It may repeat the access key and
                   the signature of the request
  --use-server-time
                   with check: sign the requests of this run with the server's
                   time if it differs from the time of this computer. Only for
                   a server that you trust, see the manual

Environment is the account whose keys are set in the environment. It is listed
if they are set, and can be checked, but not added or removed.

Examples:
  trainboard-cli accounts add work --access-key EXAMPLEACCESSKEY0001
  trainboard-cli accounts check work
  pass show ncloud | trainboard-cli accounts add work --access-key KEY
  trainboard-cli services --account work
)"_s;
