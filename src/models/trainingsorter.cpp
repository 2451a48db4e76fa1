// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingsorter.h"

#include "core/statusgroups.h"
#include "models/trainingtablemodel.h"

#include <algorithm>
#include <numeric>

namespace {

// Newer ones first; unreadable moments and absent ones, which are less than all others, last.
struct IsNewer
{
    const QList<qint64> &moments;

    bool operator()(int a, int b) const { return moments.at(a) > moments.at(b); }
};

// Rows from `first` on, sorted among themselves. Most lists come sorted.
std::vector<int> newestFrom(int first, const QList<qint64> &moments)
{
    std::vector<int> rows(std::size_t(moments.size() - first));
    std::iota(rows.begin(), rows.end(), first);
    const IsNewer isNewer{moments};
    if (!std::is_sorted(rows.begin(), rows.end(), isNewer))
        std::stable_sort(rows.begin(), rows.end(), isNewer);
    return rows;
}

// The oldest first; what cannot be read stays behind, and those of the same moment keep their
// order.
std::vector<int> oldestFirst(const std::vector<int> &newestFirst, const QList<qint64> &moments)
{
    std::vector<int> rows;
    rows.reserve(newestFirst.size());
    auto end = std::find_if(newestFirst.begin(), newestFirst.end(), [&moments](int row) {
        return moments.at(row) <= Timestamp::unreadable;
    });
    const auto behind = end;
    while (end != newestFirst.begin()) {
        auto begin = std::prev(end);
        while (begin != newestFirst.begin() && moments.at(*std::prev(begin)) == moments.at(*begin))
            --begin;
        rows.insert(rows.end(), begin, end);
        end = begin;
    }
    rows.insert(rows.end(), behind, newestFirst.end());
    return rows;
}

} // namespace

std::vector<int> TrainingSorter::sorted(int column, Qt::SortOrder order)
{
    std::vector<int> rows = inOrder(column, order);
    if (!m_failingFirst)
        return rows;
    const TrainingList &list = m_model->list();
    const std::vector<StatusGroup> groups = statusGroups(list);
    std::stable_partition(rows.begin(), rows.end(), [&](int row) {
        return groups[list.statuses().at(row)] == StatusGroup::Failed;
    });
    return rows;
}

std::vector<int> TrainingSorter::inOrder(int column, Qt::SortOrder order)
{
    if (column == TrainingTableModel::Created) {
        return order == Qt::DescendingOrder
            ? newestFirst()
            : oldestFirst(newestFirst(), m_model->list().createdMoments());
    }
    return sortedByRank(newestFirst(), ranksOf(column), order);
}

bool TrainingSorter::extend(std::vector<int> &rows, int column, Qt::SortOrder order)
{
    forget();
    if (m_failingFirst || column != TrainingTableModel::Created || order != Qt::DescendingOrder) {
        rows = sorted(column, order);
        return false;
    }
    const IsNewer isNewer{m_model->list().createdMoments()};
    const auto first = std::ptrdiff_t(rows.size());
    const std::vector<int> fresh = newestFrom(int(first), isNewer.moments);
    rows.insert(rows.end(), fresh.begin(), fresh.end());
    const auto middle = rows.begin() + first;
    if (first == 0 || fresh.empty() || !isNewer(*middle, *std::prev(middle)))
        return true; // services list the newest first
    std::inplace_merge(rows.begin(), middle, rows.end(), isNewer);
    return false;
}

const std::vector<int> &TrainingSorter::newestFirst()
{
    const QList<qint64> &moments = m_model->list().createdMoments();
    if (qsizetype(m_newestFirst.size()) != moments.size())
        m_newestFirst = newestFrom(0, moments);
    return m_newestFirst;
}

const ColumnRanks &TrainingSorter::ranksOf(int column)
{
    const auto known = m_ranks.constFind(column);
    if (known != m_ranks.constEnd())
        return *known;
    return *m_ranks.emplace(
        column, m_model->column(column).ranks(m_model->list(), m_model->context()));
}
