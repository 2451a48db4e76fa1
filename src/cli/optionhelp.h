// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What --help says of options that several commands take, in lines. That of csv goes on where the
// formats of a command end.

inline const QString csvOptionsHelp =
    QStringLiteral(R"(                   tsv, the same with tabs; tabs and line breaks in a field
                   become spaces
                   markdown, the same as a table of GitHub's Markdown
  --bom            with csv or tsv: begin with a byte order mark. Without it,
                   Excel reads Korean and Japanese text in a wrong encoding
  --csv-safe       with csv or tsv, for spreadsheets: put an apostrophe in
                   front of text that a spreadsheet would evaluate as a formula
)");
inline const QString accountOptionHelp =
    QStringLiteral(R"(  --account NAME   the account to use. Environment is the account whose keys
                   are set in the environment. It is the default if its keys
                   are set, else the default is the only account
)");
inline const QString requestOptionsHelp =
    QStringLiteral(R"(  --show-response  with an error: print the whole response of the server on
                   standard error. It may repeat the access key and the
                   signature of the request
  --use-server-time
                   sign the requests of this run with the server's time if it
                   differs from the time of this computer. Only for a server
                   that you trust, see the manual
)");
