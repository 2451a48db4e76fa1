// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/helptext.h"
#include "cli/historyaccess.h"
#include "cli/historytext.h"
#include "cli/optionhelp.h"
#include "cli/recordoutput.h"
#include "export/datetext.h"
#include "storage/historyplace.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const auto board = findHistoryBoard(call().account, environment(), console());
        if (!board) {
            fail(board.error());
            return;
        }
        const HistoryView history(usersHistoryFolder());
        if (!history.exists()) {
            failWith(
                {.what = Cli::tr("There is no history yet: %1 does not exist.")
                             .arg(QDir::toNativeSeparators(history.file())),
                 .advice = recordsText()});
            return;
        }
        if (const std::optional<ErrorText> problem = historyProblem(history)) {
            failWith(*problem);
            return;
        }
        const std::optional<ServiceLooks> looks = looksOf(history, *board);
        const QList<TrainingHistory> histories = read(history, *board);
        if (const std::optional<ErrorText> problem = historyProblem(history))
            failWith(*problem);
        else if (!looks)
            failWith({.what = nothingText(), .advice = recordsText()});
        else if (histories.isEmpty() && !version().isEmpty())
            failWith({.what = noVersionText()});
        else
            print(histories, *looks);
    }

private:
    static QString recordsText()
    {
        return Cli::tr("The window of Trainboard records the history of the services that it shows "
                       "while it runs. trainboard-cli only reads the history.");
    }

    QString service() const { return call().arguments.constFirst(); }
    QString version() const { return call().trainingVersion; }

    QString nothingText() const
    {
        return Cli::tr("The history has nothing about the service %1 of this account.")
            .arg(service());
    }

    QString noVersionText() const
    {
        return Cli::tr("The history has no training of %1 with the version \"%2\".")
            .arg(service(), version());
    }

    void failWith(const ErrorText &text) { fail({.status = ExitStatus::Failed, .text = text}); }

    std::optional<ServiceLooks> looksOf(const HistoryView &history, const HistoryBoard &board) const
    {
        const QList<ServiceLooks> all = history.serviceLooks(board);
        const auto found = std::ranges::find(all, service(), &ServiceLooks::serviceId);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    QList<TrainingHistory> read(const HistoryView &history, const HistoryBoard &board) const
    {
        // Trainings that are not among these have been in one state ever since they were first
        // seen. There may be many of them, of which to ask one by one would take long.
        QHash<TrainingKey, QList<ObservedState>> states;
        for (const ObservedTraining &training : history.observed(board)) {
            if (training.key.serviceId == service())
                states.insert(training.key, training.states);
        }
        QList<TrainingHistory> histories;
        for (const RememberedTraining &training :
             history.trainings(board, {.serviceId = service(), .withGone = true})) {
            if (!version().isEmpty() && training.key.version != version())
                continue;
            QList<ObservedState> seen = states.value(training.key);
            if (seen.isEmpty()) {
                seen.append(
                    {.status = training.status,
                     .first = training.firstSeen,
                     .last = training.lastSeen});
            }
            histories.append({.training = training, .states = seen});
        }
        return histories;
    }

    void print(const QList<TrainingHistory> &histories, const ServiceLooks &looks)
    {
        switch (call().format) {
        case Format::Json:
            jsonParts(histories, [this](const QByteArray &part) {
                console().write(printableJson(part));
                return console().canWrite();
            });
            break;
        case Format::Csv:
        case Format::Tsv:
        case Format::Markdown: {
            RecordOutput output(call(), console());
            csvRecords(
                histories, [&output](const QStringList &fields) { return output.add(fields); });
            break;
        }
        case Format::Table:
            textTable(histories).write(
                console().width(), [this](const QByteArray &line) { console().write(line); });
            break;
        }
        if (console().flush() == Console::Written::All && call().format == Format::Table) {
            console().remark(
                Cli::tr("%n training(s), last looked at %1", nullptr, int(histories.size()))
                    .arg(tableText(Timestamp::fromMSecsSinceEpoch(looks.last))));
        }
        Q_EMIT finished(ExitStatus::Success);
    }
};

QString helpText()
{
    HelpText help;
    help.usage(
        u"trainboard-cli history"_s,
        {u"SERVICE"_s, u"[--version VERSION]"_s, u"[--format FORMAT]"_s, u"[--bom]"_s,
         u"[--csv-safe]"_s, u"[--account NAME]"_s});
    help.paragraph(
        CliHelp::tr("Prints what Trainboard remembers of the trainings of a service: the states in "
                    "which it has seen them, and how long they took. SERVICE is its id, the first "
                    "column of \"trainboard-cli services\". AiTEMS itself keeps no history."));
    help.paragraph(
        CliHelp::tr("The window of Trainboard records the history of the services that it shows "
                    "while it runs; trainboard-cli only reads it. It needs neither a secret key "
                    "nor the network."));
    help.heading(CliHelp::tr("Options:"));
    help.entry(u"--version VERSION"_s, {CliHelp::tr("print the trainings with this version only")});
    addFormatOptions(
        help,
        {CliHelp::tr("table, for people (the default): a line for each state"),
         CliHelp::tr("json: %1, with the states of each training and the training as it was last "
                     "received")
             .arg(u"{\"trainings\":[...]}"_s),
         CliHelp::tr("csv, a header line and a line for each state")});
    help.entry(
        u"--account NAME"_s,
        {CliHelp::tr("the account whose history to read. Environment is the account of the "
                     "environment; its access key says whose history it is. It is the default if "
                     "its keys are set or if there is no other account, else the default is the "
                     "only account")});
    help.paragraph(
        CliHelp::tr("A state began between two looks: after the one in \"after\" (json and csv), "
                    "and not later than the one in FIRST SEEN. It has no \"after\" if the training "
                    "was in this state when Trainboard first saw it. TOOK is the time from the "
                    "creation of a training until it was first seen completed or failed, and by "
                    "how much it may have been shorter. A training that was deleted is shown as "
                    "(gone) since the look in which it was missing. Dates are in Korea Standard "
                    "Time (+09:00)."));
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli history 6wxgu000000"_s,
         u"  trainboard-cli history 6wxgu000000 --format json |"_s,
         u"      jq -r '.trainings[] | [.version, .status, .tookSeconds] | @tsv'"_s});
    return help.text();
}

} // namespace

CommandInfo historyCommand()
{
    return {
        .name = u"history"_s,
        .arguments = {u"SERVICE"_s},
        .options = {u"account"_s, u"bom"_s, u"csv-safe"_s, u"format"_s, u"version"_s},
        .help = helpText,
        .make = makeCommand<HistoryCommand>};
}
