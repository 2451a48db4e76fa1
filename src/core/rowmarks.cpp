// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowmarks.h"

#include "core/statusgroups.h"
#include "core/trainingtimes.h"

#include <algorithm>

namespace {

// Which trainings may take longer than usual: it takes long to look at all there is of one.
class LongAgo
{
public:
    LongAgo(const TrainingList &list, const Observations &observations, qint64 now)
        : m_list(list)
        , m_observations(observations)
        , m_now(now)
    {
    }

    bool contains(int row)
    {
        const std::pair ofType(m_list.services().at(row), m_list.types().at(row));
        auto limit = m_limits.constFind(ofType);
        if (limit == m_limits.cend()) {
            const auto usual = m_observations.usual(m_list.serviceId(row), m_list.type(row));
            limit = m_limits.insert(ofType, usual ? TrainingTimes::usualLimit(*usual) : never);
        }
        const qint64 created = m_list.createdMoments().at(row);
        return *limit != never && created > Timestamp::unreadable && m_now - created > *limit;
    }

private:
    static constexpr qint64 never = -1;

    const TrainingList &m_list;
    const Observations &m_observations;
    qint64 m_now;
    QHash<std::pair<TrainingList::Id, TrainingList::Id>, qint64> m_limits; // by service and type
};

// One row for each service and type: at first the first one that is asked for.
class LatestRows
{
public:
    explicit LatestRows(const TrainingList &list)
        : m_list(list)
    {
    }

    int &ofSame(int row)
    {
        const std::pair ofType(m_list.services().at(row), m_list.types().at(row));
        // Most lists have a handful, which are sooner looked at than hashed.
        const auto first = m_few.begin();
        const auto found = std::find(first, m_few.end(), ofType);
        if (found != m_few.end())
            return m_rows[std::size_t(found - first)];
        if (m_few.size() < few) {
            m_few.push_back(ofType);
            m_rows.push_back(row);
            return m_rows.back();
        }
        auto best = m_many.find(ofType);
        if (best == m_many.end())
            best = m_many.insert(ofType, row);
        return *best;
    }

    std::vector<int> rows() const
    {
        std::vector<int> rows = m_rows;
        rows.insert(rows.end(), m_many.cbegin(), m_many.cend());
        return rows;
    }

private:
    using OfType = std::pair<TrainingList::Id, TrainingList::Id>; // a service and a type

    static constexpr std::size_t few = 12;

    const TrainingList &m_list;
    std::vector<OfType> m_few;
    std::vector<int> m_rows; // of each of these
    QHash<OfType, int> m_many;
};

// A later training of the type takes over the updates, so only the latest one of each can be
// overdue.
void markOverdue(RowMarks &marks, const TrainingList &list, const Observations &observations)
{
    const QList<qint64> &created = list.createdMoments();
    const QList<qint64> &updates = list.nextUpdateMoments();
    if (std::ranges::all_of(updates, [](qint64 update) { return update <= Timestamp::unreadable; }))
        return;
    LatestRows latest(list);
    for (int row = 0; row < list.size(); ++row) {
        int &best = latest.ofSame(row);
        if (created.at(row) > created.at(best))
            best = row;
    }
    for (const int row : latest.rows()) {
        if (isOverdue(list.nextUpdate(row), observations.looks(list.serviceId(row))))
            marks[std::size_t(row)] |= TrainingMark::Overdue;
    }
}

} // namespace

RowMarks marksOf(
    const TrainingList &list, const Observations &observations, const BoardNews &news, qint64 now)
{
    RowMarks marks(std::size_t(list.size()));
    const std::vector<StatusGroup> groups = statusGroups(list);
    LongAgo longAgo(list, observations, now);
    for (int row = 0; row < list.size(); ++row) {
        if (groups[list.statuses().at(row)] == StatusGroup::InProgress && longAgo.contains(row) &&
            TrainingTimes::of(list.withoutJson(row), observations, now).isLongerThanUsual())
            marks[std::size_t(row)] |= TrainingMark::LongerThanUsual;
    }
    markOverdue(marks, list, observations);
    const auto markAll = [&](const QSet<TrainingKey> &keys, TrainingMark mark) {
        for (const TrainingKey &key : keys) {
            if (const int row = list.find(key); row >= 0)
                marks[std::size_t(row)] |= mark;
        }
    };
    markAll(news.completed, TrainingMark::CompletedSince);
    markAll(news.failed, TrainingMark::FailedSince);
    return marks;
}
