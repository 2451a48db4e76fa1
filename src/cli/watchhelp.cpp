// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchhelp.h"

#include "cli/clitext.h"
#include "cli/helptext.h"
#include "cli/optionhelp.h"

using namespace Qt::StringLiterals;

namespace {

void addOptions(HelpText &help)
{
    help.heading(CliHelp::tr("Options:"));
    help.entry(
        u"--until END"_s,
        {CliHelp::tr("end when a training has"),
         CliHelp::tr("completed, with status 0; with status 1 if it failed"),
         CliHelp::tr("failed, with status 0; with status 1 if it completed"),
         CliHelp::tr("final, with status 0: it completed or failed"),
         CliHelp::tr("Without --until the watch goes on until it is interrupted")});
    help.entry(
        u"--version VERSION"_s,
        {CliHelp::tr("watch the training with this version only. If there is one of several types, "
                     "all of them count: the version has failed if one of them has, and has "
                     "completed if all of them have. If it has ended already, the watch ends at "
                     "once. Without --until the watch ends when the version has")});
    help.entry(
        u"--timeout DURATION"_s,
        {CliHelp::tr("end after this time with status 5, for example after 90s, 10m, 2h, 1d or "
                     "1h30m")});
    help.entry(
        u"--format FORMAT"_s,
        {CliHelp::tr("text, for people (the default)"),
         CliHelp::tr("json, an object in each line, with the fields time, after (the look before), "
                     "event (found, new, changed or gone), serviceId, type, version, before and "
                     "status (of the training), and training (everything that AiTEMS sent)")});
    addAccountOption(help);
    addRequestOptions(help);
}

} // namespace

QString watchHelp()
{
    HelpText help;
    help.usage(
        u"trainboard-cli watch"_s,
        {u"SERVICE"_s, u"[--until END]"_s, u"[--version VERSION]"_s, u"[--timeout DURATION]"_s,
         u"[--format FORMAT]"_s, u"[--account NAME]"_s, u"[--show-response]"_s,
         u"[--use-server-time]"_s});
    help.paragraph(
        CliHelp::tr("Prints what happens to the trainings of a service while it happens: a line "
                    "for each new training, for each change of a status and for each training that "
                    "is deleted. SERVICE is its id, the first column of \"trainboard-cli "
                    "services\"."));
    addOptions(help);
    help.paragraph(
        CliHelp::tr("The service is asked every 30 seconds while a training is in progress, else "
                    "every 5 minutes, and shortly before the time-out. Without --version, the "
                    "first training that ends after the start of the watch counts, whether it was "
                    "in progress at the start or is new. If several have ended since the look "
                    "before, the status is 0 if the awaited end is among them. A failure of the "
                    "network after the first list is reported once, and the watch goes on. Nothing "
                    "is recorded: only the window of Trainboard records the history."));
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli watch 6wxgu000000 --until final --timeout 2h"_s,
         u"  trainboard-cli watch 6wxgu000000 --version v20261127 --until completed &&"_s,
         u"      ./deploy"_s, u"  trainboard-cli watch 6wxgu000000 --format json |"_s,
         u"      jq --unbuffered -r 'select(.status == \"learningFailed\") | .version'"_s});
    return help.text();
}
