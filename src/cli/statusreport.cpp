// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusreport.h"

#include "cli/clitext.h"
#include "cli/jsonvalue.h"
#include "core/trainingtimes.h"
#include "export/datetext.h"
#include "wording/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Reading = ServiceReport::Reading;

constexpr qsizetype maximumNamedFailures = 3; // in the note

// When the training came into the state in which it is; 0: nobody has seen it.
qint64 beginOf(const Training &training, const Observations &history)
{
    const Observations::Life *life = history.life(training.key);
    const bool isKnown =
        life && life->state.status == training.status && life->state.isBeginKnown();
    return isKnown ? life->state.first : 0;
}

bool hasEndedSince(const EndedTraining &ended, qint64 since)
{
    const Timestamp &created = ended.training.created;
    return ended.seen != 0 ? ended.seen > since : created.isReadable() && created.msecs() > since;
}

int rankOf(const ServiceReport &report)
{
    if (!report.failed.isEmpty())
        return 0;
    switch (report.reading) {
    case Reading::Failed:
        return 1;
    case Reading::Denied:
        return 4;
    case Reading::Deleted:
        return 5;
    case Reading::Read:
        break;
    }
    if (!report.isWhole())
        return 1;
    return report.longerThanUsual > 0 ? 2 : 3;
}

QString number(const ServiceReport &report, qsizetype count)
{
    if (report.reading != Reading::Read)
        return u"-"_s;
    return report.isWhole() ? QString::number(count) : u"%1+"_s.arg(count);
}

QByteArray jsonNumber(const ServiceReport &report, qsizetype count)
{
    return report.reading == Reading::Read ? QByteArray::number(count) : QByteArray("null");
}

QByteArray jsonOf(const EndedTraining &ended)
{
    const Training &training = ended.training;
    return "{\"type\":" + jsonString(training.key.type.text()) +
        ",\"version\":" + jsonString(training.key.version) +
        ",\"status\":" + jsonString(training.status.text()) +
        ",\"createdDate\":" + jsonDate(training.created) +
        ",\"firstSeen\":" + jsonMoment(ended.seen) + '}';
}

QByteArray jsonOf(const ServiceReport &report, const QString &host)
{
    const QString note = report.note(host);
    QByteArray text = "{\"serviceId\":" + jsonString(report.service.serviceId) +
        ",\"name\":" + jsonString(report.service.name) +
        ",\"status\":" + jsonString(report.service.status.text()) +
        ",\"failed\":" + jsonNumber(report, report.failed.size()) +
        ",\"completed\":" + jsonNumber(report, report.completed) +
        ",\"inProgress\":" + jsonNumber(report, report.inProgress) +
        ",\"longerThanUsual\":" + jsonNumber(report, report.longerThanUsual) +
        ",\"lastCompleted\":" + (report.lastCompleted ? jsonOf(*report.lastCompleted) : "null") +
        ",\"failedTrainings\":[";
    for (qsizetype i = 0; i < report.failed.size(); ++i)
        text += (i > 0 ? "," : "") + jsonOf(report.failed.at(i));
    return text + "],\"isComplete\":" + (report.isWhole() ? "true" : "false") +
        ",\"note\":" + (note.isEmpty() ? "null" : jsonString(note)) + '}';
}

} // namespace

bool ServiceReport::isWhole() const
{
    // A service that ignores the offset has sent all that it can send.
    return reading == Reading::Read && unreadable == 0 &&
        (end == ListEnd::Complete || end == ListEnd::Repeated);
}

QString ServiceReport::note(const QString &host) const
{
    QStringList notes;
    switch (reading) {
    case Reading::Deleted:
        return Cli::tr("deleted", "a service");
    case Reading::Denied:
        return Cli::tr("no permission (%1)", "%1 is what the service said of it")
            .arg(error ? u"HTTP %1"_s.arg(error->httpStatus) : service.permission);
    case Reading::Failed:
        return error ? errorText(*error, host).what : QString();
    case Reading::Read:
        break;
    }
    for (const EndedTraining &ended : failed.first(std::min(failed.size(), maximumNamedFailures))) {
        const Training &training = ended.training;
        notes += training.key.version + u' ' + training.status.text();
    }
    if (failed.size() > maximumNamedFailures)
        notes += Cli::tr("%n more", "trainings", int(failed.size() - maximumNamedFailures));
    if (longerThanUsual > 0)
        notes += Cli::tr("%n longer than usual", "trainings", longerThanUsual);
    if (end != ListEnd::Complete && end != ListEnd::Repeated)
        notes += Cli::tr("list not complete");
    if (unreadable > 0)
        notes += Cli::tr("%n not readable", "trainings", int(unreadable));
    if (error)
        notes += errorText(*error, host).what;
    return notes.join(Cli::tr("; ", "between the parts of a note"));
}

void count(
    ServiceReport &report, const FullList<Training> &list, const Observations &history,
    qint64 since, qint64 now)
{
    report.end = list.end;
    report.unreadable = list.unreadable;
    for (int row = 0; row < list.rows.size(); ++row) {
        const StatusGroup group = statusGroup(list.rows.status(row).known());
        if (group == StatusGroup::Idle || group == StatusGroup::Unknown)
            continue;
        const Training training = list.rows.withoutJson(row);
        const EndedTraining ended{.training = training, .seen = beginOf(training, history)};
        switch (group) {
        case StatusGroup::InProgress:
            ++report.inProgress;
            report.longerThanUsual += TrainingTimes::of(training, history, now).isLongerThanUsual();
            break;
        case StatusGroup::Failed:
            if (hasEndedSince(ended, since))
                report.failed.append(ended);
            break;
        case StatusGroup::Succeeded:
            report.completed += hasEndedSince(ended, since);
            if (!report.lastCompleted ||
                report.lastCompleted->training.created.msecs() < training.created.msecs())
                report.lastCompleted = ended;
            break;
        case StatusGroup::Idle:
        case StatusGroup::Unknown:
            break;
        }
    }
}

void sortWorstFirst(QList<ServiceReport> &reports)
{
    std::ranges::stable_sort(reports, {}, [](const ServiceReport &report) {
        return std::pair(rankOf(report), -report.failed.size());
    });
}

TextTable textTable(const QList<ServiceReport> &reports, const QString &host)
{
    const QStringList headers{u"SERVICE ID"_s,     u"FAILED"_s,  u"COMPLETED"_s, u"IN PROGRESS"_s,
                              u"LAST COMPLETED"_s, u"CREATED"_s, u"NAME"_s,      u"NOTE"_s};
    return TextTable(headers, 7, reports.size(), [reports, host](qsizetype i) -> QStringList {
        const ServiceReport &report = reports.at(i);
        const auto &last = report.lastCompleted;
        return {
            report.service.serviceId,
            number(report, report.failed.size()),
            number(report, report.completed),
            number(report, report.inProgress),
            last ? last->training.key.version : QString(),
            last ? tableText(last->training.created) : QString(),
            report.service.name,
            report.note(host)};
    });
}

bool csvRecords(const QList<ServiceReport> &reports, const QString &host, const AddRecord &add)
{
    bool wantsMore = add(
        {u"serviceId"_s, u"name"_s, u"status"_s, u"failed"_s, u"completed"_s, u"inProgress"_s,
         u"longerThanUsual"_s, u"lastCompletedVersion"_s, u"lastCompletedCreatedDate"_s,
         u"lastCompletedFirstSeen"_s, u"isComplete"_s, u"note"_s});
    for (qsizetype i = 0; wantsMore && i < reports.size(); ++i) {
        const ServiceReport &report = reports.at(i);
        const auto &last = report.lastCompleted;
        const auto number = [&report](qsizetype count) {
            return report.reading == Reading::Read ? QString::number(count) : QString();
        };
        wantsMore = add(
            {report.service.serviceId, report.service.name, report.service.status.text(),
             number(report.failed.size()), number(report.completed), number(report.inProgress),
             number(report.longerThanUsual), last ? last->training.key.version : QString(),
             last ? isoText(last->training.created) : QString(),
             last && last->seen ? isoText(Timestamp::fromMSecsSinceEpoch(last->seen)) : QString(),
             report.isWhole() ? u"true"_s : u"false"_s, report.note(host)});
    }
    return wantsMore;
}

QByteArray jsonText(const QList<ServiceReport> &reports, const QString &host, qint64 since)
{
    QByteArray text = "{\"since\":" + jsonMoment(since) + ",\"services\":[";
    for (qsizetype i = 0; i < reports.size(); ++i)
        text += (i > 0 ? ",\n" : "\n") + jsonOf(reports.at(i), host);
    return text + (reports.isEmpty() ? "]}\n" : "\n]}\n");
}
