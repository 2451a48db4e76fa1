// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lastgood.h"

#include "core/statusgroups.h"
#include "core/traininglist.h"

int lastGoodBefore(const TrainingList &list, const Training &training)
{
    if (!training.created.isReadable())
        return -1;
    const qint64 before = training.created.msecs();
    const std::vector<StatusGroup> groups = statusGroups(list);
    // Types and services have numbers in a list: texts would be compared a hundred thousand times.
    const qsizetype type = list.typePool().values().indexOf(training.key.type);
    qsizetype service = 0;
    while (service < list.servicePool().size() &&
           list.servicePool().text(TextPool::Id(service)) != training.key.serviceId)
        ++service;
    int found = -1;
    qint64 newest = Timestamp::unreadable;
    for (int row = 0; row < list.size(); ++row) {
        const qint64 created = list.createdMoments().at(row);
        if (created >= before || created < newest || created <= Timestamp::unreadable)
            continue;
        if (groups[list.statuses().at(row)] != StatusGroup::Succeeded ||
            list.types().at(row) != type || list.services().at(row) != service)
            continue;
        if (created == newest && list.key(row).version < list.key(found).version)
            continue;
        newest = created;
        found = row;
    }
    return found;
}

int lastGoodBefore(const TrainingList &list, int row)
{
    return lastGoodBefore(list, list.withoutJson(row));
}
