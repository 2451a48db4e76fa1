// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statusgroups.h"

#include <algorithm>

std::vector<StatusGroup> statusGroups(const TrainingList &list)
{
    std::vector<StatusGroup> groups;
    for (const TrainingStatus &status : list.statusPool().values())
        groups.push_back(statusGroup(status.known()));
    return groups;
}

bool hasInProgress(const TrainingList &list)
{
    const std::vector<StatusGroup> groups = statusGroups(list);
    return std::ranges::any_of(list.statuses(), [&groups](TrainingList::Id status) {
        return groups[status] == StatusGroup::InProgress;
    });
}
