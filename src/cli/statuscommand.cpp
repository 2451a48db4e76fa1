// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "cli/client.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/displaytext.h"
#include "cli/helptext.h"
#include "cli/historyaccess.h"
#include "cli/listreport.h"
#include "cli/optionhelp.h"
#include "cli/recordoutput.h"
#include "cli/statusreport.h"
#include "storage/environment.h"
#include "storage/historyplace.h"
#include "wording/englishtexts.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class StatusCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const std::chrono::milliseconds since = call().since;
        m_since = QDateTime::currentMSecsSinceEpoch() - since.count();
        findAccess(
            call().account, environment(), console(), this,
            [this](const Result<Access, Failure> &access) {
                if (access)
                    requestServices(*access);
                else
                    fail(access.error());
            });
    }

private:
    void requestServices(const Access &access)
    {
        m_host = hostOf(access);
        m_client = makeClient(access, call(), console(), this);
        readHistory(
            {.accountId = historyIdOf(access.accountId, access.credentials.accessKey),
             .endpoint = access.endpoint.toString()});
        const PagedReplyOf<Service> *reply = m_client->services();
        reportTroubles(reply, m_client, m_host, console());
        connect(reply, &ApiReply::finished, this, [this, reply, origin = access.origin] {
            m_services = summaryOf(reply->list(), reply->error(), m_host, origin);
            m_services.showResponse = call().showResponse;
            for (const Service &service : reply->list().rows)
                m_reports.append({.service = service});
            requestTrainings();
        });
    }

    void readHistory(const HistoryBoard &board)
    {
        for (const ObservedTraining &training : m_history.observed(board))
            m_observations.take(training);
        m_observations.takeDurations(m_history.tookOfCompleted(board));
    }

    void requestTrainings()
    {
        const std::shared_ptr<MemoryBudget> budget = m_client->trainingsBudget();
        for (qsizetype i = 0; i < m_reports.size(); ++i) {
            ServiceReport &report = m_reports[i];
            if (report.service.isDeleted()) {
                report.reading = ServiceReport::Reading::Deleted;
            } else if (report.service.isDenied()) {
                report.reading = ServiceReport::Reading::Denied;
            } else {
                ++m_open;
                requestTrainings(i, budget);
            }
        }
        endIfDone();
    }

    void requestTrainings(qsizetype i, const std::shared_ptr<MemoryBudget> &budget)
    {
        PagedReplyOf<Training> *reply = m_client->trainings(
            m_reports.at(i).service.serviceId, false, budget, JsonPages::Keep::Compressed);
        reportTroubles(reply, m_client, m_host, console());
        connect(reply, &ApiReply::finished, this, [this, i, reply] {
            ServiceReport &report = m_reports[i];
            report.error = reply->error();
            count(
                report, reply->list(), m_observations, m_since,
                QDateTime::currentMSecsSinceEpoch());
            if (report.error && reply->list().rows.isEmpty()) {
                report.reading = report.error->kind == ApiError::Kind::PermissionDenied
                    ? ServiceReport::Reading::Denied
                    : ServiceReport::Reading::Failed;
            }
            --m_open;
            endIfDone();
        });
    }

    void endIfDone()
    {
        if (m_open > 0)
            return;
        sortWorstFirst(m_reports);
        // An error without any rows must not look as if there were no services.
        if (!m_services.error || !m_reports.isEmpty())
            print();
        Q_EMIT finished(reportProblems());
    }

    void print()
    {
        // Programs read the notes, too. Those of the table are for people.
        std::optional<EnglishTexts> english;
        if (call().format != Format::Table)
            english.emplace();
        switch (call().format) {
        case Format::Json:
            console().write(printableJson(jsonText(m_reports, m_host, m_since)));
            break;
        case Format::Csv:
        case Format::Tsv:
        case Format::Markdown: {
            RecordOutput output(call(), console());
            csvRecords(m_reports, m_host, [&output](const QStringList &fields) {
                return output.add(fields);
            });
            break;
        }
        case Format::Table:
            console().write(textTable(m_reports, m_host).text(console().width()));
            break;
        }
    }

    // Messages come below the data; there are none if all is well.
    ExitStatus reportProblems()
    {
        ExitStatus status = report(m_services, serviceNames(), false, console());
        const auto worsen = [&status](ExitStatus other) {
            if (status == ExitStatus::Success)
                status = other;
        };
        for (const ServiceReport &report : std::as_const(m_reports)) {
            if (report.reading == ServiceReport::Reading::Deleted ||
                report.reading == ServiceReport::Reading::Denied || report.isWhole())
                continue;
            sayAbout(report);
            worsen(report.error ? exitStatus(report.error->kind) : ExitStatus::Failed);
        }
        if (const std::optional<ErrorText> problem = historyProblem(m_history)) {
            console().say(*problem);
            console().say(Cli::tr("Trainings are counted by the dates of their creation only."));
        }
        worsen(sayIfNothingIsRead());
        const bool hasFailed = std::ranges::any_of(
            m_reports, [](const ServiceReport &report) { return !report.failed.isEmpty(); });
        return hasFailed ? ExitStatus::Failed : status;
    }

    static QString about(const QString &service, const QString &problem)
    {
        return Cli::tr("%1: %2", "a service, and what is wrong with it").arg(service, problem);
    }

    void sayAbout(const ServiceReport &report)
    {
        const QString name = report.service.name.isEmpty()
            ? report.service.serviceId
            : Cli::tr("%1 (%2)", "name and id of a service")
                  .arg(report.service.name, report.service.serviceId);
        if (!report.error) {
            console().say(about(name, report.note(m_host)));
            return;
        }
        ErrorText text = errorText(*report.error, m_host);
        text.what = about(name, text.what);
        console().say(text);
        if (call().showResponse && !report.error->response.isEmpty())
            console().sayWhole(report.error->response);
    }

    // Else somebody who has lost a permission would believe that all is well.
    ExitStatus sayIfNothingIsRead()
    {
        const auto isDenied = [](const ServiceReport &report) {
            return report.reading == ServiceReport::Reading::Denied;
        };
        const auto isSkipped = [&isDenied](const ServiceReport &report) {
            return isDenied(report) || report.reading == ServiceReport::Reading::Deleted;
        };
        if (std::ranges::none_of(m_reports, isDenied) || !std::ranges::all_of(m_reports, isSkipped))
            return ExitStatus::Success;
        console().say(Cli::tr("The account may not see the trainings of any service."));
        const bool isExpected = std::ranges::none_of(
            m_reports, [](const ServiceReport &report) { return report.error.has_value(); });
        return isExpected ? ExitStatus::Success : ExitStatus::Failed;
    }

    QString m_host;
    ApiClient *m_client = nullptr;
    qint64 m_since = 0;
    const HistoryView m_history{usersHistoryFolder()};
    Observations m_observations;
    ListSummary m_services;
    QList<ServiceReport> m_reports;
    int m_open = 0; // lists of trainings that have not come yet
};

QString helpText()
{
    HelpText help;
    help.usage(
        u"trainboard-cli status"_s,
        {u"[--since DURATION]"_s, u"[--format FORMAT]"_s, u"[--bom]"_s, u"[--csv-safe]"_s,
         u"[--account NAME]"_s, u"[--show-response]"_s, u"[--use-server-time]"_s});
    help.paragraph(
        CliHelp::tr("Prints a line for each service, the worst first: how many trainings have "
                    "failed and completed lately, how many are in progress, and the last one that "
                    "has completed. Made for cron and CI: if all is well there are no messages, "
                    "and the exit status is 0. If a training has failed, it is 1."));
    help.heading(CliHelp::tr("Options:"));
    help.entry(
        u"--since DURATION"_s,
        {CliHelp::tr("count trainings that failed or completed in this time before now, for "
                     "example 90s, 10m, 2h, 1d or 1h30m. The default is 24h")});
    addFormatOptions(
        help,
        {CliHelp::tr("table, for people (the default)"),
         CliHelp::tr("json: %1, with the trainings that have failed")
             .arg(u"{\"since\":...,\"services\":[...]}"_s),
         CliHelp::tr("csv, a header line and a line for each service")});
    addAccountOption(help);
    addRequestOptions(help);
    help.paragraph(
        CliHelp::tr("AiTEMS says when a training was created, but not when it failed or completed. "
                    "A training counts if the window of Trainboard has seen in this time that it "
                    "failed or completed (see \"trainboard-cli history --help\"), or if it was "
                    "created in this time. So without that history a training that was created "
                    "earlier and has failed since then does not count: choose a longer time."));
    help.paragraph(
        CliHelp::tr("Deleted services and services without permission are listed last with \"-\" "
                    "and the reason, and do not change the exit status, unless every service "
                    "refuses to list its trainings although its permission is Allow. If the "
                    "trainings of any other service could not be read completely, its numbers are "
                    "\"-\" or have a \"+\", a message says why, and the exit status is not 0: 1 if "
                    "a training has failed, else that of the first such service. The reasons are "
                    "English in all formats but table."));
    help.heading(CliHelp::tr("Examples:"));
    help.lines(
        {u"  trainboard-cli status --since 12h > status.txt ||"_s,
         u"      mail -s AiTEMS me@example.com < status.txt"_s,
         u"  trainboard-cli status --format json |"_s,
         u"      jq -r '.services[].failedTrainings[].version'"_s});
    return help.text();
}

} // namespace

CommandInfo statusCommand()
{
    return {
        .name = u"status"_s,
        .arguments = {},
        .options =
            {u"account"_s, u"bom"_s, u"csv-safe"_s, u"format"_s, u"show-response"_s, u"since"_s,
             u"use-server-time"_s},
        .help = helpText,
        .make = makeCommand<StatusCommand>};
}
