// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingcolumn.h"

#include "models/timeheading.h"
#include "wording/apiwords.h"
#include "wording/hpowords.h"
#include "wording/lists.h"
#include "wording/relativetime.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Look = TrainingColumn::Look;

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

// The texts of all values that are known.
template <typename Known, typename TextOf>
QStringList textsOf(TextOf textOf)
{
    QStringList texts;
    for (int i = 0; i < int(Known::Unknown); ++i)
        texts.append(textOf(static_cast<Known>(i)));
    return texts;
}

// A rank for each value of a pool.
template <typename T, typename RankOf>
std::vector<int> ranksOfValues(const ValuePool<T> &pool, RankOf rankOf)
{
    std::vector<int> ranks;
    for (const T &value : pool.values())
        ranks.push_back(rankOf(value));
    return ranks;
}

int rankOf(std::optional<bool> value)
{
    return value ? int(*value) : absentRank;
}

QStringList dateSamples()
{
    return relativeTimeSamples(); // dates are among them
}

TrainingColumn statusColumn()
{
    return {
        .id = u"status"_s,
        .field = "status"_L1,
        .title = [] { return ColumnText::tr("Status"); },
        .text = [](const Training &training,
                   const TrainingContext &) { return shownInLine(statusTextOf(training)); },
        .toolTip = [](const Training &training,
                      const TrainingContext &) { return shownInLines(training.status.text()); },
        // In the order in which a training goes through them.
        .ranks =
            [](const TrainingList &list, const TrainingContext &) {
                return ranksOfNumbers(
                    list.statuses(),
                    ranksOfValues(list.statusPool(), [](const TrainingStatus &status) {
                        return int(status.known());
                    }));
            },
        .look = Look::Status,
        .samples =
            [] {
                return textsOf<KnownTrainingStatus>(
                    [](KnownTrainingStatus status) { return statusText(TrainingStatus(status)); });
            }};
}

TrainingColumn typeColumn()
{
    return {
        .id = u"type"_s,
        .field = "type"_L1,
        .title = [] { return ColumnText::tr("Type"); },
        .text = [](const Training &training,
                   const TrainingContext &) { return shownInLine(typeText(training.key.type)); },
        .toolTip = [](const Training &training,
                      const TrainingContext &) { return shownInLines(training.key.type.text()); },
        .ranks =
            [](const TrainingList &list, const TrainingContext &) {
                return ranksOfNumbers(
                    list.types(), ranksOfValues(list.typePool(), [](const TrainingType &type) {
                        return int(type.known());
                    }));
            },
        .look = Look::Type,
        .samples =
            [] {
                return textsOf<KnownTrainingType>(
                    [](KnownTrainingType type) { return typeText(TrainingType(type)); });
            }};
}

TrainingColumn versionColumn()
{
    return {
        .id = u"version"_s,
        .field = "version"_L1,
        .title = [] { return ColumnText::tr("Version"); },
        .text = [](const Training &training,
                   const TrainingContext &) { return shownInLine(training.key.version); },
        .ranks =
            [](const TrainingList &list, const TrainingContext &) {
                std::vector<QAnyStringView> versions;
                versions.reserve(std::size_t(list.size()));
                for (int row = 0; row < list.size(); ++row)
                    versions.push_back(list.version(row));
                return ranksOfTexts(versions);
            },
        .look = Look::Fixed,
        .samples = [] { return QStringList(u"mmmmmmmmm"_s); }};
}

TrainingColumn descriptionColumn()
{
    return {
        .id = u"description"_s,
        .field = "description"_L1,
        .title = [] { return ColumnText::tr("Description"); },
        .text = [](const Training &training,
                   const TrainingContext &) { return shownInLine(training.description); },
        .toolTip = [](const Training &training,
                      const TrainingContext &) { return shownInLines(training.description); },
        .ranks =
            [](const TrainingList &list, const TrainingContext &) {
                return ranksOfNumbers(list.descriptions(), ranksOfPool(list.descriptionPool()));
            },
        .takesTheRest = true};
}

// The functions of a column for one of the times that AiTEMS sends.
template <typename MomentOf>
void addTimes(TrainingColumn &column, MomentOf momentOf)
{
    const auto isRelative = [momentOf](const Training &training, const TrainingContext &context) {
        return context.showsRelativeTimes && context.now != 0 && momentOf(training).isReadable();
    };
    const auto relative = [momentOf](const Training &training, const TrainingContext &context) {
        return relativeTimeText(
            momentOf(training).toMSecsSinceEpoch(), context.now, context.timeFormat);
    };
    const auto absolute = [momentOf](const Training &training, const TrainingContext &context) {
        return context.timeFormat.text(momentOf(training));
    };
    column.hasTimes = true;
    column.text = [=](const Training &training, const TrainingContext &context) {
        return isRelative(training, context) ? relative(training, context)
                                             : absolute(training, context);
    };
    column.written = absolute;
    column.spoken = [=](const Training &training, const TrainingContext &context) {
        const QString time = absolute(training, context);
        return isRelative(training, context) ? listed({time, relative(training, context)}) : time;
    };
    column.toolTip = [=](const Training &training, const TrainingContext &context) {
        return context.showsRelativeTimes && context.now != 0
            ? exactTextWithAge(momentOf(training), context.now, context.timeFormat)
            : context.timeFormat.exactText(momentOf(training));
    };
    column.samples = dateSamples;
}

TrainingColumn createdColumn()
{
    TrainingColumn column{
        .id = u"created"_s,
        .field = "createdDate"_L1,
        .title = [] { return ColumnText::tr("Created"); },
        .explanation =
            [](const TrainingContext &context) {
                return ColumnText::tr("When the training was requested (%1)")
                    .arg(context.timeFormat.zoneName());
            },
        .text = {},
        .ranks = [](const TrainingList &list,
                    const TrainingContext &) { return ranksOfMoments(list.createdMoments()); }};
    addTimes(column, [](const Training &training) { return training.created; });
    return column;
}

TrainingColumn nextUpdateColumn()
{
    TrainingColumn column{
        .id = u"nextUpdate"_s,
        .field = "nextUpdateDate"_L1,
        .title = [] { return ColumnText::tr("Next Update"); },
        .explanation =
            [](const TrainingContext &context) {
                return ColumnText::tr(
                           "When the service is updated next; interval services only (%1)")
                    .arg(context.timeFormat.zoneName());
            },
        .text = {},
        .ranks = [](const TrainingList &list,
                    const TrainingContext &) { return ranksOfMoments(list.nextUpdateMoments()); },
        .look = Look::NextUpdate};
    addTimes(column, [](const Training &training) { return training.nextUpdate; });
    return column;
}

struct HpoSummary
{
    int changed = 0; // to other values than the defaults
    bool hasWrong = false;
};

HpoSummary summaryOf(const HpConfig &config, const HpoCatalog &catalog)
{
    HpoSummary summary;
    for (const HpOption &option : config.options()) {
        const HpVerdict verdict = catalog.verdict(option);
        summary.changed += int(isWrong(verdict) || verdict == HpVerdict::Changed);
        summary.hasWrong = summary.hasWrong || isWrong(verdict);
    }
    return summary;
}

bool isSummed(const Training &training, const TrainingContext &context)
{
    return context.catalog && training.hpConfig.enabled() == true;
}

QString hpoColumnText(const Training &training, const TrainingContext &context)
{
    if (!isSummed(training, context))
        return shownInLine(hpoTextOf(training));
    const int changed = summaryOf(training.hpConfig, *context.catalog).changed;
    return changed == 0
        ? ColumnText::tr("Defaults", "all hyperparameters are")
        : ColumnText::tr("%Ln changed", "hyperparameters, from their defaults", changed);
}

// One line an option that is not as the default is.
QString hpoColumnToolTip(const Training &training, const TrainingContext &context)
{
    QStringList lines{shownInLine(hpoTextOf(training))};
    if (!isSummed(training, context))
        return lines.constFirst();
    const QLocale locale;
    for (const HpOption &option : training.hpConfig.options()) {
        const HpVerdict verdict = context.catalog->verdict(option);
        if (verdict == HpVerdict::Default)
            continue;
        lines.append(ColumnText::tr("%1: %2 (%3)", "a hyperparameter, its value, and what of it")
                         .arg(
                             shownInLine(option.name),
                             shownInLine(valueText(
                                 option.value, context.catalog->find(option.name), locale)),
                             verdictText(verdict)));
    }
    return lines.join(u'\n');
}

TrainingColumn::Value hpoColumnValue(const Training &training, const TrainingContext &context)
{
    if (!isSummed(training, context))
        return {.isQuiet = training.hpConfig.enabled() == false};
    const HpoSummary summary = summaryOf(training.hpConfig, *context.catalog);
    if (summary.hasWrong)
        return {.verdict = HpVerdict::OutOfRange};
    return {
        .verdict = summary.changed > 0 ? HpVerdict::Changed : HpVerdict::Default,
        .isQuiet = summary.changed == 0};
}

TrainingColumn hpoColumn()
{
    return {
        .id = u"hpo"_s,
        .field = "hpConfig"_L1,
        .title = [] { return ColumnText::tr("HPO"); },
        .explanation =
            [](const TrainingContext &) {
                return ColumnText::tr(
                    "Whether hyperparameters were set, or left to AiTEMS, and how "
                    "many differ from their defaults");
            },
        .text = hpoColumnText,
        .toolTip = hpoColumnToolTip,
        .ranks =
            [](const TrainingList &list, const TrainingContext &context) {
                return ranksOfNumbers(
                    list.hpConfigs(),
                    ranksOfValues(list.hpConfigPool(), [&context](const HpConfig &config) {
                        const bool isOn = config.enabled() == true && context.catalog;
                        return isOn ? 1 + summaryOf(config, *context.catalog).changed
                                    : rankOf(config.enabled());
                    }));
            },
        .look = Look::Hpo,
        .value = hpoColumnValue,
        .samples =
            [] {
                return QStringList{
                    ColumnText::tr("%Ln changed", "hyperparameters, from their defaults", 5),
                    hpoText(false)};
            }};
}

TrainingColumn resultColumn()
{
    return {
        .id = u"result"_s,
        .field = "inference"_L1,
        .title = [] { return ColumnText::tr("Result"); },
        .explanation =
            [](const TrainingContext &) {
                return ColumnText::tr("Whether there is an inference result");
            },
        .text = [](const Training &training,
                   const TrainingContext &) { return shownInLine(inferenceTextOf(training)); },
        .ranks =
            [](const TrainingList &list, const TrainingContext &) {
                ColumnRanks ranks;
                for (int row = 0; row < list.size(); ++row)
                    ranks.push_back(rankOf(list.inference(row)));
                return ranks;
            },
        .look = Look::Result,
        .samples =
            [] {
                return QStringList{inferenceText(true), inferenceText(false)};
            }};
}

TrainingColumn serviceColumn()
{
    return {
        .id = u"service"_s,
        .field = "serviceId"_L1,
        .title = [] { return ColumnText::tr("Service"); },
        .text =
            [](const Training &training, const TrainingContext &context) {
                return shownInLine(context.serviceName(training.key.serviceId));
            },
        .toolTip = [](const Training &training,
                      const TrainingContext &) { return shownInLine(training.key.serviceId); },
        .ranks =
            [](const TrainingList &list, const TrainingContext &context) {
                std::vector<QString> names;
                for (qsizetype id = 0; id < list.servicePool().size(); ++id)
                    names.push_back(context.serviceName(list.servicePool().text(TextPool::Id(id))));
                return ranksOfNumbers(list.services(), ranksOfTexts({names.begin(), names.end()}));
            },
        .samples = [] { return QStringList(u"fashion-home-1"_s); },
        .needsSeveralServices = true};
}

} // namespace

QString TrainingColumn::heading(const TrainingContext &context) const
{
    return hasTimes ? timeHeading(title(), context.timeFormat.zoneName()) : title();
}

QList<TrainingColumn> trainingColumns()
{
    return {statusColumn(),  typeColumn(),    versionColumn(),    descriptionColumn(),
            createdColumn(), tookColumn(),    nextUpdateColumn(), hpoColumn(),
            resultColumn(),  servingColumn(), serviceColumn(),    inStateColumn()};
}
