// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations.h"

namespace {

void follow(Observations::Life &life, const ObservedState &state)
{
    if (life.state.first == 0)
        life.isWhole = state.isBeginKnown();
    life.state = state;
    if (!life.end && isEnd(statusGroup(state.status.known())))
        life.end = state;
}

} // namespace

void Observations::take(const ObservedTraining &training)
{
    Life life;
    for (const ObservedState &state : training.states)
        follow(life, state);
    m_lives.insert(training.key, life);
}

void Observations::take(const ObservedTransition &transition)
{
    Life &life = m_lives[transition.key];
    // Of one that was in one state ever since the first look nothing else is known.
    if (transition.before && life.state.first == 0)
        follow(life, {.status = *transition.before, .first = transition.after});
    follow(
        life,
        {.status = transition.status,
         .after = transition.after,
         .first = transition.first,
         .last = transition.first});
}

void Observations::takeDurations(const QList<ObservedDurations> &durations)
{
    m_usual.clear();
    for (const ObservedDurations &ofType : durations) {
        QList<qint64> known;
        for (const ObservedDuration &duration : ofType.durations) {
            if (!duration.isVague() && duration.middle() > 0)
                known.append(duration.middle());
        }
        if (known.isEmpty())
            continue;
        std::sort(known.begin(), known.end());
        const qsizetype middle = known.size() / 2;
        const qint64 median = known.size() % 2 == 1 ? known.at(middle)
                                                    : (known.at(middle - 1) + known.at(middle)) / 2;
        m_usual.insert(
            {ofType.serviceId, ofType.type}, {.duration = median, .count = int(known.size())});
    }
}

void Observations::takeLook(const QString &serviceId, qint64 moment)
{
    Looks &looks = m_looks[serviceId];
    if (moment == looks.last)
        return;
    // After a clock that was wrong nothing is known of the time between.
    looks = {.last = moment, .before = moment > looks.last ? looks.last : 0};
}

const Observations::Life *Observations::life(const TrainingKey &key) const
{
    const auto found = m_lives.constFind(key);
    return found == m_lives.cend() ? nullptr : &*found;
}

std::optional<UsualDuration>
Observations::usual(const QString &serviceId, const TrainingType &type) const
{
    const auto found = m_usual.constFind({serviceId, type});
    return found == m_usual.cend() ? std::nullopt : std::optional(*found);
}
