// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionhelp.h"

#include "cli/clitext.h"
#include "cli/helptext.h"

using namespace Qt::StringLiterals;

void addFormatOptions(HelpText &help, const QStringList &texts)
{
    help.entry(
        u"--format FORMAT"_s,
        texts +
            QStringList{
                CliHelp::tr("tsv, the same with tabs; tabs and line breaks in a field become "
                            "spaces"),
                CliHelp::tr("markdown, the same as a table of GitHub's Markdown")});
    help.entry(
        u"--bom"_s,
        {CliHelp::tr(
            "with csv or tsv: begin with a byte order mark. Without it, Excel reads Korean "
            "and Japanese text in a wrong encoding")});
    help.entry(
        u"--csv-safe"_s,
        {CliHelp::tr("with csv or tsv, for spreadsheets: put an apostrophe in front of text that a "
                     "spreadsheet would evaluate as a formula")});
}

void addAccountOption(HelpText &help)
{
    help.entry(
        u"--account NAME"_s,
        {CliHelp::tr("the account to use. Environment is the account whose keys are set in the "
                     "environment. It is the default if its keys are set, else the default is the "
                     "only account")});
}

void addRequestOptions(HelpText &help)
{
    help.entry(
        u"--show-response"_s,
        {CliHelp::tr("with an error: print the whole response of the server on standard error. It "
                     "may repeat the access key and the signature of the request")});
    help.entry(
        u"--use-server-time"_s,
        {CliHelp::tr("sign the requests of this run with the server's time if it differs from the "
                     "time of this computer. Only for a server that you trust, see the manual")});
}
