// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicefacts.h"

#include "board/servicedetailsloader.h"
#include "gui/boardtext.h"
#include "wording/apiwords.h"
#include "wording/errortext.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ServiceFacts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceFacts)
};

// There is one of each type; nobody reads more of them.
constexpr qsizetype mostLines = 12;

QString datasetText(const ConnectedDataset &dataset)
{
    const QString name = shownInLine(dataset.name.isEmpty() ? dataset.datasetId : dataset.name);
    QStringList facts;
    if (!dataset.schemaName.isEmpty())
        facts.append(ServiceFacts::tr("schema %1").arg(shownInLine(dataset.schemaName)));
    if (!dataset.status.isEmpty())
        facts.append(shownInLine(datasetStatusText(dataset.status)));
    const QString type = shownInLine(datasetTypeText(dataset.type));
    return facts.isEmpty()
        ? ServiceFacts::tr("%1: %2", "type and name of a data set").arg(type, name)
        : ServiceFacts::tr("%1: %2 (%3)", "type and name of a data set, and its schema and status")
              .arg(type, name, listed(facts));
}

QString unreadableText(qsizetype count)
{
    return count == 0
        ? QString()
        : ServiceFacts::tr("%n element(s) of the response could not be read.", nullptr, int(count));
}

void appendLines(QStringList &lines, const QString &what, const UnexpectedFields &fields)
{
    for (const UnexpectedField &field : fields.toList()) {
        if (lines.size() == mostLines)
            lines.append(u"…"_s);
        if (lines.size() > mostLines)
            return;
        lines.append(
            what.isEmpty() ? unexpectedText(field) : what + u": "_s + unexpectedText(field));
    }
}

} // namespace

QString datasetsText(const ServiceDetails &service)
{
    QStringList lines;
    for (const ConnectedDataset &dataset :
         service.datasets.first(qMin(mostLines, service.datasets.size())))
        lines.append(datasetText(dataset));
    if (const qsizetype more = service.datasets.size() - lines.size(); more > 0)
        lines.append(ServiceFacts::tr("%Ln more", "data sets", int(more)));
    lines.append(unreadableText(service.unreadableDatasets));
    lines.removeAll(QString());
    if (lines.isEmpty() && service.unexpected.contains("datasets"_L1))
        return shownInLine(service.unexpected.value("datasets"_L1));
    return lines.join(u'\n');
}

QString lastHyperparametersText(const ServiceDetails &service)
{
    const HpConfig &hpConfig = service.hpConfig;
    if (service.unexpected.contains("hpConfig"_L1)) {
        return ServiceFacts::tr("The response has no options, but this instead: %1")
            .arg(shownInLine(service.unexpected.value("hpConfig"_L1)));
    }
    const bool hasOptions = !hpConfig.options().isEmpty();
    if (!hpConfig.enabled()) {
        return hasOptions
            ? ServiceFacts::tr("The response does not say whether HPO was on for the last "
                               "training. The options below came with it.")
            : ServiceFacts::tr("The response says nothing about hyperparameters.");
    }
    if (*hpConfig.enabled()) {
        return hasOptions
            ? ServiceFacts::tr("HPO was on for the last training, which was requested with these "
                               "options.")
            : ServiceFacts::tr("HPO was on for the last training, but no options came with the "
                               "response.");
    }
    return hasOptions
        ? ServiceFacts::tr("HPO was off for the last training: AiTEMS' own algorithm decided. The "
                           "options below came with the response but were not used.")
        : ServiceFacts::tr("HPO was off for the last training: AiTEMS' own algorithm decided. No "
                           "options came with the response.");
}

QString servedText(const ServedTrainings &served)
{
    if (!served.isKnown)
        return ServiceFacts::tr("The response does not say what is being served.");
    const QString what = served.list.isEmpty() && served.unreadable == 0
        ? ServiceFacts::tr("Nothing is being served: no training of this service has a result yet.")
        : ServiceFacts::tr(
              "The service recommends from the results of %Ln training(s).", nullptr,
              int(served.list.size()));
    return sentences(what, unreadableText(served.unreadable));
}

QString unexpectedTextOf(const ServiceDetails &service)
{
    QStringList lines;
    appendLines(lines, {}, service.unexpected);
    for (const ServedTraining &served : service.served.list)
        appendLines(
            lines,
            ServiceFacts::tr("Served: %1", "type of a training that is served")
                .arg(shownInLine(typeText(served.type)).left(60)),
            served.unexpected);
    for (const ConnectedDataset &dataset : service.datasets)
        appendLines(
            lines,
            ServiceFacts::tr("Data set: %1", "name of a data set")
                .arg(shownInLine(dataset.name).left(60)),
            dataset.unexpected);
    return lines.join(u'\n');
}

std::optional<Message> serviceMessage(const ServiceDetailsLoader &loader, const TimeFormat &times)
{
    const QString shown = loader.details()
        ? ServiceFacts::tr("Showing data from %1.").arg(times.timeOfDay(loader.loadedAt()))
        : QString();
    if (!loader.isOurs()) {
        return Message{
            .kind = Message::Kind::Note,
            .text = sentences(
                ServiceFacts::tr("Trainboard now shows another account, so these details are no "
                                 "longer updated."),
                shown)};
    }
    if (const std::optional<RetryWait> waiting = loader.waiting())
        return waitingMessage(*waiting, loader.host(), shown);
    if (!loader.error())
        return {};
    const ErrorText text = errorText(*loader.error(), loader.host());
    return Message{
        .kind = Message::Kind::Error,
        .text = sentences(
            ServiceFacts::tr("The details of the service could not be loaded."),
            sentences(sentences(text.what, text.advice), shown)),
        .details = text.details,
        .response = loader.error()->response,
        .canRetry = true};
}
