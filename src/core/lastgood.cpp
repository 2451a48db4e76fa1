// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lastgood.h"

#include "core/statusgroups.h"
#include "core/traininglist.h"

namespace {

// Tells which rows come into question. Types and services have numbers in a list: texts would be
// compared a hundred thousand times.
class GoodBefore
{
public:
    GoodBefore(const TrainingList &list, const Training &training)
        : m_list(list)
        , m_groups(statusGroups(list))
        , m_before(training.created.msecs()) // of one that nobody can read: less than all others
        , m_type(list.typePool().values().indexOf(training.key.type))
    {
        while (m_service < list.servicePool().size() &&
               list.servicePool().text(TextPool::Id(m_service)) != training.key.serviceId)
            ++m_service;
    }

    bool holds(int row) const
    {
        const qint64 created = m_list.createdMoments().at(row);
        return created > Timestamp::unreadable && created < m_before &&
            m_groups[m_list.statuses().at(row)] == StatusGroup::Succeeded &&
            m_list.types().at(row) == m_type && m_list.services().at(row) == m_service;
    }

private:
    const TrainingList &m_list;
    std::vector<StatusGroup> m_groups;
    qint64 m_before;
    qsizetype m_type;
    qsizetype m_service = 0;
};

} // namespace

int lastGoodBefore(const TrainingList &list, const Training &training)
{
    const GoodBefore isGood(list, training);
    int found = -1;
    qint64 newest = Timestamp::unreadable;
    for (int row = 0; row < list.size(); ++row) {
        const qint64 created = list.createdMoments().at(row);
        if (created < newest || !isGood.holds(row))
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

bool hasGoodBefore(const TrainingList &list, int row)
{
    const GoodBefore isGood(list, list.withoutJson(row));
    int other = 0;
    while (other < list.size() && !isGood.holds(other))
        ++other;
    return other < list.size();
}
