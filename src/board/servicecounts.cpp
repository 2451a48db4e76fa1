// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicecounts.h"

#include "core/statusgroups.h"

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

void countTrainings(
    QHash<QString, ServiceCounts> &counts, const TrainingList &trainings, qint64 now)
{
    std::vector<ServiceCounts *> countsOfService; // by number
    for (qsizetype id = 0; id < trainings.servicePool().size(); ++id) {
        const auto found = counts.find(trainings.servicePool().text(TextPool::Id(id)));
        countsOfService.push_back(found == counts.end() ? nullptr : &*found);
    }
    const std::vector<StatusGroup> groups = statusGroups(trainings);
    for (int row = 0; row < trainings.size(); ++row) {
        if (ServiceCounts *count = countsOfService[trainings.services().at(row)])
            count->count(
                groups[trainings.statuses().at(row)], trainings.createdMoments().at(row), now);
    }
}
