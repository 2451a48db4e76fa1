// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <vector>

// Takes rows over from another list.
class TrainingCopier
{
public:
    // Whether pages of JSON are shared with the other list, which is quick, or the JSON of each row
    // is copied, so that of a page no more is kept than is needed.
    enum class Json { Shared, Copied };
    // To share whole pages for a few of their rows would keep all of them in memory.
    static Json bestFor(const TrainingList &from, const std::vector<int> &rows);

    // Both outlive the copier.
    TrainingCopier(TrainingList &to, const TrainingList &from, Json json = Json::Shared);

    void append(int row);
    // Row `to` becomes what this row of the other list is. Their keys are the same.
    void replace(int to, int row);

private:
    using Id = TextPool::Id;

    // The number that something has in the other list: which it has in this one.
    class Numbers
    {
    public:
        explicit Numbers(qsizetype size)
            : m_ids(size, TrainingList::none)
        {
        }
        template <typename Pool>
        Id translated(Pool &to, const Pool &from, Id id)
        {
            Id &known = m_ids[id];
            if (known == TrainingList::none)
                known = to.insert(from, id);
            return known;
        }

    private:
        QList<Id> m_ids;
    };

    Id description(int row);
    JsonPages::Place json(int row);
    void copyRare(int to, int row);

    TrainingList &m_to;
    const TrainingList &m_from;
    Json m_jsonWay;
    JsonPages::Copier m_pages;
    Numbers m_types;
    Numbers m_statuses;
    Numbers m_services;
    Numbers m_descriptions;
    Numbers m_hpConfigs;
};
