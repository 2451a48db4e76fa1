// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/historyaccess.h"
#include "cli/listcommand.h"
#include "cli/trainingfacts.h"
#include "cli/trainingorder.h"
#include "cli/trainingoutputcolumn.h"
#include "cli/trainingschoice.h"
#include "cli/trainingshelp.h"
#include "core/hpocatalog.h"
#include "core/hpoptions.h"
#include "storage/environment.h"
#include "storage/historyplace.h"
#include "wording/questionwords.h"

#include <QDateTime>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Also knows what is known of the trainings beside their list, if columns or the question need it.
class TrainingsCommand final : public ListCommand<Training>
{
public:
    using ListCommand::ListCommand;

    void start() override
    {
        const auto choice = trainingsChoice(call(), console());
        if (!choice) {
            fail(choice.error());
            return;
        }
        m_choice = *choice;
        m_facts.setZone(m_choice.zone);
        ListCommand::start();
    }

private:
    QString service() const { return call().arguments.constFirst(); }

    void
    prepare(const Access &access, ApiClient &client, const std::function<void()> &next) override
    {
        TrainingFacts::Sources sources;
        sources.add(m_choice.where);
        if (call().format != Format::Json) {
            sources.addColumn(m_choice.sortedBy);
            for (const TrainingOutputColumn &column : std::as_const(m_choice.columns))
                sources.addColumn(column.id);
        }
        if (sources.history && !readHistory(access))
            return;
        if (sources.details || sources.name)
            requestDetails(access, client, sources.details, next);
        else
            next();
    }

    bool readHistory(const Access &access)
    {
        const HistoryView history(usersHistoryFolder());
        m_facts.take(
            history,
            {.accountId = historyIdOf(access.accountId, access.credentials.accessKey),
             .endpoint = access.endpoint.toString()});
        if (const std::optional<ErrorText> problem = historyProblem(history)) {
            fail({.status = ExitStatus::Failed, .text = *problem});
            return false;
        }
        if (!history.exists()) {
            console().say(
                Cli::tr("There is no history yet, so it is not known how long trainings take. The "
                        "window of Trainboard records it while it runs."));
        }
        return true;
    }

    // `isNeeded`: without them the question cannot be answered at all.
    void requestDetails(
        const Access &access, ApiClient &client, bool isNeeded, const std::function<void()> &next)
    {
        const ApiReplyOf<ServiceDetails> *reply = client.service(service());
        reportTroubles(reply, &client, hostOf(access), console());
        connect(reply, &ApiReply::finished, this, [this, reply, access, isNeeded, next] {
            const ApiResult<ServiceDetails> &result = reply->result();
            if (result) {
                m_facts.take(*result);
            } else if (!isNeeded) {
                console().say(
                    Cli::tr("The name of the service could not be read, so that words of the "
                            "question are not looked for in it."));
            }
            if (result || !isNeeded) {
                next();
                return;
            }
            const ListSummary refused{
                .error = result.error(),
                .host = hostOf(access),
                .keyOrigin = access.origin,
                .showResponse = call().showResponse};
            Q_EMIT finished(report(refused, names(), false, console()));
        });
    }

    PagedReplyOf<Training> *send(ApiClient &client) const override
    {
        return client.trainings(service(), m_choice.recentOnly);
    }

    ExitStatus show(const FullList<Training> &list, ListSummary summary) override
    {
        FullList<Training> chosen = list;
        if (!m_choice.where.isEmpty()) {
            chosen.rows.arrange(m_facts.rowsThatHold(m_choice.where, list.rows));
            // Nobody knows whether the question holds for what cannot be read. A message tells of
            // it.
            chosen.oddElements.clear();
            summary.allRows = list.rows.size();
            summary.rows = chosen.rows.size();
            if (chosen.rows.isEmpty() && !list.rows.isEmpty())
                summary.hint = hintOnWords(m_choice.where);
        }
        // Columns and their order are for people; json is as it came.
        if (call().format != Format::Json) {
            if (!m_choice.sortedBy.isEmpty()) {
                chosen.rows.arrange(
                    rowsInOrder(chosen.rows, m_choice.sortedBy, m_choice.order, m_facts));
            }
            addDifferences(chosen.rows);
        }
        return ListCommand::show(chosen, summary);
    }

    // Whoever reads the states in another language may ask for them in it.
    static QString hintOnWords(const Question &question)
    {
        const std::optional<WordOfReader> word = wordOfReader(question);
        return word ? Cli::tr(
                          "Words for states, types and marks in a question are English. For "
                          "\"%1\", use: %2",
                          "a word, and terms such as status:failed")
                          .arg(word->word, word->terms.join(", "_L1))
                    : QString();
    }

    void addDifferences(const TrainingList &list)
    {
        if (!m_choice.showsDifferences)
            return;
        std::vector<int> rows(std::size_t(list.size()));
        std::iota(rows.begin(), rows.end(), 0);
        for (const QStringList names = differingOptions(list, rows, {});
             const QString &name : names)
            if (std::optional<TrainingOutputColumn> column =
                    outputColumn(hyperparameterPrefix + name))
                m_choice.columns.append(*std::move(column)); // one without a name has none
    }

    TextTable tableOf(const TrainingList &rows) const override
    {
        return m_choice.columns.isEmpty() ? textTable(rows, m_choice.zone)
                                          : textTable(rows, m_choice.columns, m_facts);
    }

    qsizetype recordsOf(const TrainingList &rows, const AddRecord &add) const override
    {
        if (m_choice.columns.isEmpty())
            return csvRecords(rows, add);
        csvRecords(rows, m_choice.columns, m_facts, add);
        return 0;
    }

    ListNames names() const override
    {
        ListNames names = trainingNames();
        names.mayTryRecent = !m_choice.recentOnly;
        return names;
    }

    TrainingsChoice m_choice;
    TrainingFacts m_facts{call().arguments.constFirst(), QDateTime::currentMSecsSinceEpoch()};
};

} // namespace

CommandInfo trainingsCommand()
{
    return {
        .name = u"trainings"_s,
        .arguments = {u"SERVICE"_s},
        .options =
            {u"account"_s, u"bom"_s, u"columns"_s, u"csv-safe"_s, u"format"_s, u"recent"_s,
             u"show-response"_s, u"use-server-time"_s, u"view"_s, u"where"_s},
        .help = trainingsHelp,
        .make = makeCommand<TrainingsCommand>};
}
