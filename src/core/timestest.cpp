// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestest.h"

#include "core/trainingtimes.h"

#include <algorithm>

TimesTest::TimesTest(
    What what, QList<QuestionRange> ranges, const TrainingList &list,
    const Observations &observations, qint64 now)
    : m_what(what)
    , m_ranges(std::move(ranges))
    , m_list(list)
    , m_observations(observations)
    , m_now(now)
{
}

void TimesTest::narrow(int first, std::span<quint8> rows)
{
    narrowWhere(first, rows, [this](int row) {
        const std::optional<qint64> value = duration(row);
        return value && std::ranges::any_of(m_ranges, [value](const QuestionRange &range) {
                   return range.holds(*value);
               });
    });
}

std::optional<qint64> TimesTest::duration(int row) const
{
    const Training training = m_list.withoutJson(row);
    const TrainingTimes times = TrainingTimes::of(training, m_observations, m_now);
    if (m_what == What::Took)
        return times.tookSoFar();
    const std::optional<ObservedDuration> inState =
        timeInState(training, times, m_observations, m_now);
    return inState ? std::optional(inState->middle()) : std::nullopt;
}
