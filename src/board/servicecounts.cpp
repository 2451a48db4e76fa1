// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicecounts.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr qint64 day = std::chrono::milliseconds(std::chrono::hours(24)).count();

} // namespace

void ServiceCounts::count(const Training &training, qint64 now)
{
    ++all;
    const StatusGroup group = statusGroup(training.status.known());
    if (group == StatusGroup::InProgress)
        ++inProgress;
    if (group != StatusGroup::Failed)
        return;
    ++failed;
    if (training.created.isReadable() && training.created.toMSecsSinceEpoch() > now - day)
        recentFailures.append(training.created.toMSecsSinceEpoch());
}

int ServiceCounts::failedInLastDay(qint64 now) const
{
    return int(std::ranges::count_if(
        recentFailures, [now](qint64 created) { return created > now - day; }));
}
