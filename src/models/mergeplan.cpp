// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergeplan.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace {

// Finds the trainings of a list by key: a hash table of row numbers, which copies no key.
class KeyIndex
{
public:
    // `trainings` must outlive the index.
    explicit KeyIndex(const QList<Training> &trainings)
        : m_trainings(trainings)
        , m_places(std::bit_ceil(std::size_t(trainings.size()) * 2 + 1), nothing)
    {
        for (int i = 0; i < int(trainings.size()); ++i) {
            int &place = m_places[placeOf(trainings.at(i).key)];
            if (place == nothing) // of those that come twice the first one counts
                place = i;
        }
    }

    // -1 when there is none.
    int find(const TrainingKey &key) const { return m_places[placeOf(key)]; }

private:
    static constexpr int nothing = -1;

    std::size_t placeOf(const TrainingKey &key) const
    {
        const std::size_t mask = m_places.size() - 1;
        std::size_t place = qHash(key) & mask;
        while (m_places[place] != nothing && m_trainings.at(m_places[place]).key != key)
            place = (place + 1) & mask;
        return place;
    }

    const QList<Training> &m_trainings;
    std::vector<int> m_places;
};

// Most answers name the same trainings in the same order.
bool planSameKeys(const QList<Training> &old, const QList<Training> &fresh, MergePlan &plan)
{
    if (old.size() != fresh.size())
        return false;
    plan.matches.reserve(old.size());
    for (int i = 0; i < int(old.size()); ++i) {
        const bool changed = old.at(i) != fresh.at(i);
        if (changed && old.at(i).key != fresh.at(i).key)
            return false;
        plan.matches.append({.row = i, .index = i, .changed = changed});
    }
    return true;
}

// Appends a row that is behind all others to the last range, or begins a new one.
void extend(QList<MergePlan::Range> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.last().last == row - 1)
        ranges.last().last = row;
    else
        ranges.append({row, row});
}

} // namespace

bool MergePlan::isEmpty() const
{
    return !movesRows() && std::none_of(matches.begin(), matches.end(), [](const Match &match) {
        return match.changed;
    });
}

MergePlan planMerge(
    const QList<Training> &old, const QList<Training> &fresh,
    const std::function<bool(const Training &)> &staysWithoutAnswer)
{
    if (MergePlan plan; planSameKeys(old, fresh, plan))
        return plan;

    MergePlan plan;
    const KeyIndex freshIndex(fresh);
    QList<int> rowOf(fresh.size(), -1); // the row, after the removals, of each that was there
    int row = 0;
    for (int oldRow = 0; oldRow < int(old.size()); ++oldRow) {
        const Training &training = old.at(oldRow);
        const int index = freshIndex.find(training.key);
        if (index >= 0) {
            rowOf[index] = row;
            plan.matches.append(
                {.row = row++, .index = index, .changed = training != fresh.at(index)});
        } else if (staysWithoutAnswer(training)) {
            ++row;
        } else {
            extend(plan.removals, oldRow);
        }
    }

    // A run of new ones goes before the next one that was there already.
    int before = row;
    for (int i = int(fresh.size()) - 1; i >= 0; --i) {
        if (rowOf.at(i) >= 0) {
            before = rowOf.at(i);
        } else if (freshIndex.find(fresh.at(i).key) == i) { // else it came twice
            if (!plan.insertions.isEmpty() && plan.insertions.last().before == before &&
                plan.insertions.last().first == i + 1)
                plan.insertions.last().first = i;
            else
                plan.insertions.append({.before = before, .first = i, .last = i});
        }
    }
    std::sort(
        plan.insertions.begin(), plan.insertions.end(),
        [](const MergePlan::Insertion &a, const MergePlan::Insertion &b) {
            return std::pair(a.before, a.first) < std::pair(b.before, b.first);
        });

    auto insertion = plan.insertions.cbegin();
    int inserted = 0;
    for (MergePlan::Match &match : plan.matches) {
        while (insertion != plan.insertions.cend() && insertion->before <= match.row) {
            inserted += insertion->last - insertion->first + 1;
            ++insertion;
        }
        match.row += inserted;
    }
    return plan;
}
