// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/pastrecording.h"

#include "storage/history.h"

#include <QSet>

#include <limits>
#include <map>

namespace {

constexpr qint64 betweenLooks = 3000; // ms

// The look that sees what happens at this moment.
qint64 lookAfter(qint64 moment)
{
    return (moment / betweenLooks + 1) * betweenLooks;
}

SeenTraining seen(const TrainingPast &training, const TrainingStatus &status)
{
    return {.key = training.key, .status = status, .created = training.steps.first().at};
}

} // namespace

void recordPast(
    History &history, const HistoryBoard &board, const QList<TrainingPast> &past, qint64 begin,
    qint64 end)
{
    QSet<QString> services;
    QList<SeenTraining> first;
    std::map<qint64, QList<SeenTraining>> changes; // by the look that sees them
    for (const TrainingPast &training : past) {
        services.insert(training.key.serviceId);
        std::optional<TrainingStatus> before; // at the beginning
        for (const TrainingPast::Step &step : training.steps) {
            if (step.at < begin)
                before = step.status;
            else if (lookAfter(step.at) <= end)
                changes[lookAfter(step.at)].append(seen(training, step.status));
        }
        if (before)
            first.append(seen(training, *before));
    }
    const QStringList all(services.begin(), services.end());
    const auto record = [&](qint64 moment, const QList<SeenTraining> &changed) {
        history.record(
            {.board = board,
             .moment = moment,
             .services = all,
             .wholeServices = all,
             .changed = changed,
             .longestGap = std::numeric_limits<qint64>::max()});
    };
    record(begin, first);
    qint64 last = begin;
    for (const auto &[moment, changed] : changes) {
        // The look before has not seen it yet.
        if (moment - betweenLooks > last)
            record(moment - betweenLooks, {});
        record(moment, changed);
        last = moment;
    }
    record(end, {});
    history.setLookedAt(board, end);
}
