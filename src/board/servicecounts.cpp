// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicecounts.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr qint64 day = std::chrono::milliseconds(std::chrono::hours(24)).count();

} // namespace

void ServiceCounts::count(StatusGroup group, qint64 created, qint64 now)
{
    ++all;
    if (group == StatusGroup::InProgress)
        ++inProgress;
    if (group != StatusGroup::Failed)
        return;
    ++failed;
    if (created > Timestamp::unreadable && created > now - day)
        recentFailures.append(created);
}

int ServiceCounts::failedInLastDay(qint64 now) const
{
    return int(std::ranges::count_if(
        recentFailures, [now](qint64 created) { return created > now - day; }));
}
