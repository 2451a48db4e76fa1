// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowmarks.h"

#include "core/statusgroups.h"
#include "core/trainingtimes.h"

#include <algorithm>

namespace {

// A value for each service and type of a list.
template <typename T>
class ByType
{
public:
    explicit ByType(const TrainingList &list)
        : m_list(list)
    {
    }

    // That of the service and type of a row; `make()` gives it at first. Valid until the next one.
    template <typename Make>
    T &of(int row, Make make)
    {
        const Key key(m_list.services().at(row), m_list.types().at(row));
        // Most lists have a handful, which are sooner looked at than hashed.
        const auto first = m_few.cbegin();
        if (const auto found = std::find(first, m_few.cend(), key); found != m_few.cend())
            return m_values[std::size_t(found - first)];
        if (m_few.size() < few) {
            m_few.push_back(key);
        } else {
            if (const auto found = m_others.constFind(key); found != m_others.cend())
                return m_values[*found];
            m_others.insert(key, m_values.size());
        }
        m_values.push_back(make());
        return m_values.back();
    }
    const std::vector<T> &values() const { return m_values; }

private:
    using Key = std::pair<TrainingList::Id, TrainingList::Id>; // a service and a type

    static constexpr std::size_t few = 12;

    const TrainingList &m_list;
    std::vector<T> m_values;
    std::vector<Key> m_few;           // of the first values
    QHash<Key, std::size_t> m_others; // which value the others have
};

// It takes long to look at all there is of a training. Whether that may show that it takes longer
// than usual.
bool mayTakeLonger(
    const TrainingList &list, int row, const Observations &observations, qint64 now,
    ByType<std::optional<UsualDuration>> &usuals)
{
    const auto &usual =
        usuals.of(row, [&] { return observations.usual(list.serviceId(row), list.type(row)); });
    const qint64 created = list.createdMoments().at(row);
    return usual && created > Timestamp::unreadable &&
        now - created > TrainingTimes::usualLimit(*usual);
}

// A later training of the type takes over the updates, so only the latest one of each can be
// overdue.
void markOverdue(RowMarks &marks, const TrainingList &list, const Observations &observations)
{
    const QList<qint64> &created = list.createdMoments();
    const QList<qint64> &updates = list.nextUpdateMoments();
    if (std::ranges::all_of(updates, [](qint64 update) { return update <= Timestamp::unreadable; }))
        return;
    ByType<int> latest(list);
    for (int row = 0; row < list.size(); ++row) {
        int &best = latest.of(row, [row] { return row; });
        if (created.at(row) > created.at(best))
            best = row;
    }
    for (const int row : latest.values()) {
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
    ByType<std::optional<UsualDuration>> usuals(list);
    for (int row = 0; row < list.size(); ++row) {
        if (groups[list.statuses().at(row)] == StatusGroup::InProgress &&
            mayTakeLonger(list, row, observations, now, usuals) &&
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
