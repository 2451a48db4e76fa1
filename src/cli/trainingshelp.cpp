// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingshelp.h"

#include "cli/clitext.h"
#include "cli/helptext.h"
#include "cli/optionhelp.h"
#include "cli/trainingoutputcolumn.h"
#include "cli/trainingschoice.h"

using namespace Qt::StringLiterals;

namespace {

void addOptions(HelpText &help)
{
    help.heading(CliHelp::tr("Options:"));
    help.entry(u"--recent"_s, {CliHelp::tr("list only the latest training of each type")});
    help.entry(
        u"--where QUESTION"_s,
        {CliHelp::tr("list only the trainings for which the question holds, see below")});
    help.entry(
        u"--view NAME"_s, {CliHelp::tr("list the trainings as a view shows them, see below")});
    help.entry(
        u"--columns IDS"_s,
        {CliHelp::tr("in any format but json: print these columns, with commas between them: "
                     "%1, and hp.NAME for a hyperparameter (hp.\"A NAME\" if it has a comma)")
             .arg(outputColumnIds())});
    addFormatOptions(
        help,
        {CliHelp::tr("table, for people (the default)"),
         CliHelp::tr("json, everything that AiTEMS sent: %1").arg(u"{\"trains\":[...]}"_s),
         CliHelp::tr("csv, a header line and a line for each training, with a column for each "
                     "hyperparameter, up to 200: hpConfig.NAME")});
    addAccountOption(help);
    addRequestOptions(help);
}

void addQuestion(HelpText &help)
{
    const auto part = [&help](const QString &example, const QString &text) {
        constexpr int column = 27;
        help.entry(example, {text}, column);
    };
    help.paragraph(
        CliHelp::tr("A question is what the filter of Trainboard's window takes: words that must "
                    "stand somewhere in the row, and fields with values. All parts must hold; OR, "
                    "NOT or -, and parentheses are understood. Days begin in Korea Standard Time. "
                    "The name of the service stands in each row, too: a word of it finds all "
                    "trainings. To know the name takes one more request. Words for states and "
                    "types are English in all languages."));
    part(
        u"status:failed,waiting"_s,
        CliHelp::tr("one of these states; failed, running, idle and succeeded are groups of "
                    "states"));
    part(u"type:pop"_s, CliHelp::tr("personalRecommend, relatedItem or pop"));
    part(u"version:TEXT desc:\"TWO WORDS\" service:TEXT"_s, CliHelp::tr("contain this text"));
    part(
        u"created:<7d created:2026-11-01..2026-11-07 next:<=1d created:yesterday"_s,
        CliHelp::tr("younger than seven days; on or between these days"));
    part(
        u"took:>2h instate:>30m"_s,
        CliHelp::tr("how long it took, how long it has been in its state"));
    part(
        u"hpo:on result:yes is:serving"_s,
        CliHelp::tr("is: also takes stuck, overdue, new-completed and new-failed"));
    part(
        u"hp.NAME hp.NAME>=1800 hp.NAME:\"text\""_s,
        CliHelp::tr("a hyperparameter that is there, or its value"));
}

void addViews(HelpText &help)
{
    help.paragraph(
        CliHelp::tr("A view is a question with columns, an order and a time zone: one that you "
                    "have saved in Trainboard's window, or one of the built-in views %1. With "
                    "--where, both questions must hold. --columns replaces the columns of the "
                    "view; columns that only the window has are left out. Days of questions begin "
                    "in the time zone of the view, and the table shows dates in it. csv keeps "
                    "Korea Standard Time, and json also keeps the order of AiTEMS.")
            .arg(quotedNames(builtInViews()).join(", "_L1)));
}

} // namespace

QString trainingsHelp()
{
    HelpText help;
    help.usage(
        u"trainboard-cli trainings"_s,
        {u"SERVICE"_s, u"[--recent]"_s, u"[--where QUESTION]"_s, u"[--view NAME]"_s,
         u"[--columns IDS]"_s, u"[--format FORMAT]"_s, u"[--bom]"_s, u"[--csv-safe]"_s,
         u"[--account NAME]"_s, u"[--show-response]"_s, u"[--use-server-time]"_s});
    help.paragraph(
        CliHelp::tr("Lists all trainings of a service. SERVICE is its id, the first column of "
                    "\"trainboard-cli services\"."));
    addOptions(help);
    help.paragraph(
        CliHelp::tr("Unless --columns says otherwise, the table leaves out most hyperparameters; "
                    "json contains all of them. Dates in table and csv are in Korea Standard Time "
                    "(+09:00). Without --csv-safe, csv contains all fields as AiTEMS sent them. A "
                    "spreadsheet evaluates a field that begins with =, +, - or @ as a formula, "
                    "which can send your data elsewhere."));
    addQuestion(help);
    addViews(help);
    help.paragraph(
        CliHelp::tr("The columns took and inState, and the same fields of a question, come from "
                    "the history that the window of Trainboard records while it runs (see "
                    "\"trainboard-cli history --help\"); csv has them in seconds. The column "
                    "serving says whether the service recommends from the training, which takes "
                    "one more request."));
    help.paragraph(
        CliHelp::tr("A training with unexpected content is listed as it was received. A training "
                    "that cannot be read at all is in json only, and not there with --where. "
                    "Standard error names both, and the exit status is 1."));
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli trainings 6wxgu000000 --recent"_s,
         u"  trainboard-cli trainings 6wxgu000000 --where \"status:failed created:<7d\" \\"_s,
         u"      --columns version,status,took,hp.item_top_n"_s,
         u"  trainboard-cli trainings 6wxgu000000 --view \"Failed in 24 hours\""_s,
         u"  trainboard-cli trainings 6wxgu000000 --format csv --bom --csv-safe > \\"_s,
         u"      trainings.csv"_s, u"  trainboard-cli trainings 6wxgu000000 --format json |"_s,
         u"      jq -r '.trains[] | select(.status | endswith(\"Failed\")) | .version'"_s});
    return help.text();
}
