// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowmarks.h"

#include "core/statusgroups.h"
#include "core/trainingtimes.h"

#include <algorithm>

namespace {

// A later training of the type takes over the updates, so only the latest one of each can be
// overdue.
void markOverdue(RowMarks &marks, const TrainingList &list, const Observations &observations)
{
    QHash<std::pair<TrainingList::Id, TrainingList::Id>, int> latest; // by service and type
    const QList<qint64> &created = list.createdMoments();
    const QList<qint64> &updates = list.nextUpdateMoments();
    if (std::ranges::all_of(updates, [](qint64 update) { return update <= Timestamp::unreadable; }))
        return;
    for (int row = 0; row < list.size(); ++row) {
        int &best = latest.emplace({list.services().at(row), list.types().at(row)}, row).value();
        if (created.at(row) > created.at(best))
            best = row;
    }
    for (const int row : std::as_const(latest)) {
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
    for (int row = 0; row < list.size(); ++row) {
        if (groups[list.statuses().at(row)] == StatusGroup::InProgress &&
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
