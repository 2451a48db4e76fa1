// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servingstore.h"
#include "models/trainingcolumn.h"
#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Answer = ServingStore::Answer;

// In the order of the column: what is served comes first.
constexpr int servedRank = 0;
constexpr int notServedRank = 1;

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

// Every listed result is served. Its status is told where it is not the only one that is known.
QString servedText(const ServedTraining &served)
{
    if (served.status.isEmpty() || served.status == "enable"_L1)
        return ColumnText::tr("Served", "a training whose results are served");
    return ColumnText::tr("Served (%1)", "%1 is the status of what is served")
        .arg(shownInLine(servedStatusText(served.status)));
}

QString servingText(const Training &training, const TrainingContext &context)
{
    if (!context.serving)
        return {};
    if (const ServedTraining *served = context.serving->find(training.key))
        return servedText(*served);
    return context.serving->isServed(training.key) == Answer::No
        ? QString()
        : ColumnText::tr("?", "it is not known whether a training is served");
}

QString answerToolTip(const Training &training, const TrainingContext &context)
{
    if (const ServedTraining *served = context.serving->find(training.key)) {
        return served->created.isAbsent()
            ? ColumnText::tr("The service recommends from this training.")
            : ColumnText::tr("The service has recommended from this training since %1.")
                  .arg(context.timeFormat.exactText(served->created));
    }
    if (context.serving->isServed(training.key) == Answer::No)
        return ColumnText::tr("The service does not recommend from this training.");
    return ColumnText::tr("It is not known whether the service recommends from this training.");
}

QString servingToolTip(const Training &training, const TrainingContext &context)
{
    if (!context.serving)
        return {};
    const QString answer = answerToolTip(training, context);
    const ServingStore::Serving *serving = context.serving->serving(training.key.serviceId);
    if (!serving || !serving->error)
        return answer;
    return answer + u'\n' +
        (serving->at == 0
             ? ColumnText::tr("The details of the service could not be loaded.")
             : ColumnText::tr("As of %1. After that, the details of the service could not be "
                              "loaded.")
                   .arg(context.timeFormat.exactText(Timestamp::fromMSecsSinceEpoch(serving->at))));
}

ColumnRanks servingRanks(const TrainingList &list, const TrainingContext &context)
{
    std::vector<int> ofOthers; // by the number of the service
    for (qsizetype id = 0; id < list.servicePool().size(); ++id) {
        const QString service = list.servicePool().text(TextPool::Id(id));
        const auto *serving = context.serving ? context.serving->serving(service) : nullptr;
        ofOthers.push_back(serving && serving->served.isComplete() ? notServedRank : absentRank);
    }
    ColumnRanks ranks = ranksOfNumbers(list.services(), ofOthers);
    if (!context.serving)
        return ranks;
    for (const TrainingKey &key : context.serving->servedKeys()) {
        if (const int row = list.find(key); row >= 0)
            ranks[std::size_t(row)] = servedRank;
    }
    return ranks;
}

} // namespace

TrainingColumn servingColumn()
{
    return {
        .id = u"serving"_s,
        .title = [] { return ColumnText::tr("Serving"); },
        .explanation =
            [](const TrainingContext &) {
                return ColumnText::tr(
                    "Whether the service recommends from the results of this training");
            },
        .text = servingText,
        .toolTip = servingToolTip,
        .ranks = servingRanks,
        .look = TrainingColumn::Look::Serving,
        .samples =
            [] {
                return QStringList{ColumnText::tr("Served", "a training whose results are served")};
            }};
}
