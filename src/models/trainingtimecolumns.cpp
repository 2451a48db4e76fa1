// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statusgroups.h"
#include "models/trainingcolumn.h"
#include "wording/durationtext.h"
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

QString exactMoment(qint64 moment, const TrainingContext &context)
{
    return context.timeFormat.exactText(Timestamp::fromMSecsSinceEpoch(moment));
}

// Between the two looks of which the first one has not seen it yet.
QString momentText(qint64 after, qint64 first, const TrainingContext &context)
{
    return ColumnText::tr("between %1 and %2", "two moments")
        .arg(exactMoment(after, context), exactMoment(first, context));
}

std::optional<ObservedDuration>
timeInStateOf(const Training &training, const TrainingTimes &times, const TrainingContext &context)
{
    return context.observations ? timeInState(training, times, *context.observations, context.now)
                                : std::nullopt;
}

QString inStateText(const Training &training, const TrainingContext &context)
{
    const auto time = timeInStateOf(training, context.times(training), context);
    return time ? durationText(*time) : QString();
}

QString inStateToolTip(const Training &training, const TrainingContext &context)
{
    const TrainingTimes times = context.times(training);
    if (!times.state)
        return context.observations
            ? ColumnText::tr(
                  "Nobody knows how long it has been in this state: it was in it when it "
                  "was first seen.")
            : QString();
    return ColumnText::tr("It came into this state %1.", "%1 is: between two moments")
        .arg(momentText(times.state->after, times.state->first, context));
}

QString usualText(const TrainingTimes &times)
{
    if (!times.usual)
        return {};
    return ColumnText::tr(
               "Usually %1: the median of the last %Ln training(s) of this type in this service "
               "that completed.",
               "%1 is a duration", times.usual->count)
        .arg(durationText(times.usual->duration));
}

// One that hangs for months is not told to a tenth.
QString ratioText(double ratio)
{
    constexpr int most = 100;
    if (ratio > most)
        return u"> %1"_s.arg(most);
    return QString::number(ratio, 'f', ratio < 10 ? 1 : 0);
}

QString tookText(const Training &training, const TrainingContext &context)
{
    const TrainingTimes times = context.times(training);
    if (times.took)
        return durationText(*times.took);
    if (!times.running)
        return {};
    if (times.isLongerThanUsual()) {
        const double usual = double(qMax<qint64>(times.usual->duration, 1));
        return ColumnText::tr("%1 × usual", "so many times as long as usual")
            .arg(ratioText(double(*times.running) / usual));
    }
    if (times.expectedEnd && *times.expectedEnd > context.now)
        return ColumnText::tr("ends about %1", "%1 is a time, expected")
            .arg(context.timeFormat.relativeText(*times.expectedEnd, context.now));
    return ColumnText::tr("%1 so far", "%1 is a duration").arg(durationText(*times.running));
}

// What has ended is quiet: nobody needs to look at it.
TrainingColumn::Value tookValue(const Training &training, const TrainingContext &context)
{
    const TrainingTimes times = context.times(training);
    TrainingColumn::Value value{.isQuiet = times.took.has_value(), .isNumber = true};
    if (times.running && times.usual) {
        const double usual = double(qMax<qint64>(times.usual->duration, 1));
        value.progress = qBound(0.0, double(*times.running) / usual, 1.0);
    }
    return value;
}

QString tookToolTip(const Training &training, const TrainingContext &context)
{
    const TrainingTimes times = context.times(training);
    if (times.took) {
        const Observations::Life *life = context.observations->life(training.key);
        return sentences(
            sentences(
                ColumnText::tr("It ended %1.", "%1 is: between two moments")
                    .arg(momentText(life->end->after, life->end->first, context)),
                ColumnText::tr("From its creation that is %1 to %2.", "two durations")
                    .arg(
                        exactDurationText(times.took->duration - times.took->uncertainty),
                        exactDurationText(times.took->duration))),
            usualText(times));
    }
    if (times.running) {
        const QString expected = times.expectedEnd
            ? ColumnText::tr("Expected at about %1.").arg(exactMoment(*times.expectedEnd, context))
            : QString();
        const QString longer =
            times.isLongerThanUsual() ? ColumnText::tr("It takes longer than usual.") : QString();
        const QString running =
            ColumnText::tr("In progress for %1 at the last update.", "%1 is a duration")
                .arg(durationText(*times.running));
        return sentences(sentences(running, longer), sentences(usualText(times), expected));
    }
    return context.observations ? ColumnText::tr("Its end was not observed.") : QString();
}

// The values that are known, others absent. Every training whose life was seen has one, and with
// `inProgress` every one in progress.
template <typename ValueOf>
ColumnRanks ranksOfTimes(
    const TrainingList &list, const TrainingContext &context, bool inProgress, ValueOf valueOf)
{
    QList<qint64> values(list.size(), Timestamp::absent);
    if (!context.observations)
        return ranksOfMoments(values);
    const auto take = [&](int row) {
        const Training training = list.withoutJson(row);
        if (const std::optional<qint64> value = valueOf(training, context.times(training)))
            values[row] = *value;
    };
    for (auto life = context.observations->lives().keyBegin();
         life != context.observations->lives().keyEnd(); ++life) {
        if (const int row = list.find(*life); row >= 0)
            take(row);
    }
    if (inProgress) {
        const std::vector<StatusGroup> groups = statusGroups(list);
        for (int row = 0; row < list.size(); ++row) {
            if (groups[list.statuses().at(row)] == StatusGroup::InProgress)
                take(row);
        }
    }
    return ranksOfMoments(values);
}

} // namespace

TrainingColumn inStateColumn()
{
    return {
        .id = u"inState"_s,
        .title = [] { return ColumnText::tr("In State For"); },
        .explanation =
            [](const TrainingContext &) {
                return ColumnText::tr(
                    "How long the training has been in its state, if Trainboard saw it begin");
            },
        .text = inStateText,
        .toolTip = inStateToolTip,
        .ranks =
            [](const TrainingList &list, const TrainingContext &context) {
                return ranksOfTimes(
                    list, context, false,
                    [&context](const Training &training, const TrainingTimes &times)
                        -> std::optional<qint64> {
                        const auto time = timeInStateOf(training, times, context);
                        return time ? std::optional(time->middle()) : std::nullopt;
                    });
            },
        .samples = [] { return QStringList{durationText((23 * 60 + 59) * qint64(60'000))}; }};
}

TrainingColumn tookColumn()
{
    return {
        .id = u"took"_s,
        .title = [] { return ColumnText::tr("Took"); },
        .explanation =
            [](const TrainingContext &) {
                return ColumnText::tr("How long the training took from its creation, if Trainboard "
                                      "saw it end, or when it is expected to end");
            },
        .text = tookText,
        .toolTip = tookToolTip,
        .ranks =
            [](const TrainingList &list, const TrainingContext &context) {
                return ranksOfTimes(
                    list, context, true,
                    [](const Training &, const TrainingTimes &times) { return times.tookSoFar(); });
            },
        .look = TrainingColumn::Look::Took,
        .isNumeric = true,
        .value = tookValue,
        .samples =
            [] {
                return QStringList{
                    ColumnText::tr("ends about %1", "%1 is a time, expected").arg(u"00:00"_s)};
            }};
}
