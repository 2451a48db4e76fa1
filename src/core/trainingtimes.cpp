// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingtimes.h"

#include <algorithm>

std::optional<ObservedDuration> tookUntil(const ObservedState &end, qint64 created)
{
    if (!end.isBeginKnown() || created <= Timestamp::unreadable || end.first < created)
        return {};
    return ObservedDuration{
        .duration = end.first - created, .uncertainty = end.first - std::max(end.after, created)};
}

TrainingTimes
TrainingTimes::of(const Training &training, const Observations &observations, qint64 now)
{
    const QString &serviceId = training.key.serviceId;
    const qint64 created = training.created.msecs();
    TrainingTimes times;
    const Observations::Life *life = observations.life(training.key);
    // The response may be newer than what has been written of it.
    const bool isSeen = life && life->state.status == training.status;
    if (isSeen && life->state.isBeginKnown())
        times.state = life->state;
    times.usual = observations.usual(serviceId, training.key.type);
    if (!training.created.isReadable())
        return times;
    // It was in no state before its creation.
    if (times.state && created <= times.state->first)
        times.state->after = std::max(times.state->after, created);
    switch (statusGroup(training.status.known())) {
    case StatusGroup::Succeeded:
    case StatusGroup::Failed:
        if (isSeen && life->end)
            times.took = tookUntil(*life->end, created);
        break;
    case StatusGroup::InProgress: {
        // One that has been trained before is not on its way since its creation. That of an
        // interval service may have been, if nobody has seen its beginning.
        const bool hasEnded = life && life->end;
        const bool isSeenWhole = life && life->isWhole;
        const bool isFirstRun = !hasEnded && (isSeenWhole || training.nextUpdate.isAbsent());
        const qint64 seen = observations.looks(serviceId).last;
        const qint64 until = seen == 0 ? now : std::min(seen, now);
        if (!isFirstRun || until < created)
            break;
        times.running = until - created;
        if (times.usual)
            times.expectedEnd = created + times.usual->duration;
        break;
    }
    case StatusGroup::Idle:
    case StatusGroup::Unknown:
        break;
    }
    return times;
}

bool TrainingTimes::isLongerThanUsual() const
{
    return running && usual && *running > usualLimit(*usual);
}

std::optional<ObservedDuration> timeInState(
    const Training &training, const TrainingTimes &times, const Observations &observations,
    qint64 now)
{
    if (!times.state)
        return {};
    const qint64 seen = observations.looks(training.key.serviceId).last;
    const bool goesOn =
        statusGroup(training.status.known()) == StatusGroup::InProgress && seen != 0;
    const qint64 until = goesOn ? std::min(seen, now) : now;
    return ObservedDuration{
        .duration = std::max<qint64>(until - times.state->after, 0),
        .uncertainty = times.state->uncertainty()};
}

bool isOverdue(const Timestamp &nextUpdate, const Observations::Looks &looks)
{
    if (!nextUpdate.isReadable() || looks.before == 0)
        return false;
    const qint64 betweenLooks = looks.last - looks.before;
    return looks.last - nextUpdate.msecs() > TrainingTimes::overdueAfter + betweenLooks;
}
