// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/trainingstore.h"

#include "core/trainingcopier.h"

#include <algorithm>
#include <numeric>

// What becomes of the rows. A row is the number of an old one or, from the number of the old ones
// on, of a new one.
struct TrainingStore::Plan
{
    struct Match
    {
        int row;   // old
        int fresh; // row of the other list
    };
    struct Insertion
    {
        int before; // this old row
        int fresh;
    };

    void takeMatches(
        const TrainingList &old, const TrainingList &fresh, int first,
        const std::vector<int> &rowOf);
    void takeRemovals(const TrainingList &old, const QSet<QString> &keep);
    void takeInsertions(int first, const std::vector<int> &rowOf);
    void settle(const TrainingList &old, const TrainingList &fresh);

    std::vector<Match> changed;
    std::vector<Insertion> added;
    QList<int> order; // empty when the old ones stay where they are, and new ones follow them
    std::vector<int> freshOf; // of each old row the one of the other list that is the same training
    std::vector<bool> goes;   // of each old row
    TrainingChange change;
};

namespace {

constexpr int nothing = -1;
constexpr int twice = -2;

// Of which of the old rows each fresh one is a newer response.
std::vector<int> matches(const TrainingList &old, const TrainingList &fresh, int first, int last)
{
    std::vector<int> rows;
    rows.reserve(std::size_t(last - first));
    std::vector<bool> isSeen(std::size_t(old.size()));
    std::vector<int> newOnes; // rows of `fresh`
    RowTable newKeys;
    int expected = 0; // most responses name the same trainings in the same order
    const auto isKnown = [&](int i) {
        const auto isSame = [&](quint32 n) { return fresh.hasSameKey(newOnes[n], fresh, i); };
        return newKeys.find(fresh.keyHash(i), isSame) >= 0;
    };
    for (int i = first; i < last; ++i) {
        int row = expected;
        const bool isExpected =
            row < old.size() && (old.isSame(row, fresh, i) || old.hasSameKey(row, fresh, i));
        if (!isExpected)
            row = old.find(fresh, i);
        if (row >= 0) {
            expected = row + 1;
            if (isSeen[std::size_t(row)])
                row = twice;
            else
                isSeen[std::size_t(row)] = true;
        } else if (isKnown(i)) {
            row = twice;
        } else {
            newOnes.push_back(i);
            newKeys.append([&](quint32 n) { return fresh.keyHash(newOnes[n]); });
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void TrainingStore::add(const TrainingList &trainings, int first, int last)
{
    merge(trainings, first, last, nullptr);
}

void TrainingStore::replace(
    const TrainingList &trainings, const QSet<QString> &keep, const QSet<QString> &whole)
{
    m_hasResponse = true;
    m_wholeServices.intersect(keep); // the rows of those are what they were
    m_wholeServices.unite(whole);
    merge(trainings, 0, trainings.size(), &keep);
    Q_EMIT absenceChanged();
}

void TrainingStore::clear()
{
    m_hasResponse = false;
    m_wholeServices.clear();
    if (!m_list.isEmpty()) {
        Q_EMIT aboutToClear();
        m_list = TrainingList(JsonPages::Keep::Compressed);
        Q_EMIT cleared();
    }
    Q_EMIT absenceChanged();
}

void TrainingStore::startSource(const QByteArray &source)
{
    m_source = source;
    clear();
}

TrainingStore::Absence TrainingStore::absence(const TrainingKey &key) const
{
    if (!m_hasResponse)
        return Absence::Unknown;
    return m_wholeServices.contains(key.serviceId) ? Absence::Gone : Absence::NotShown;
}

// `keep`: null when all rows stay.
void TrainingStore::merge(const TrainingList &fresh, int first, int last, const QSet<QString> *keep)
{
    if (first == 0 && last == fresh.size() && m_list.isSame(fresh))
        return; // as nearly always
    Plan plan = planned(fresh, first, last, keep);
    if (plan.change.isEmpty())
        return;
    // What is replaced stays in memory, so many changes are sooner made in a new list.
    const bool hasManyChanges = plan.changed.size() * 4 > std::size_t(m_list.size());
    plan.change.renumbers = m_list.isWasteful() || hasManyChanges;
    Q_EMIT aboutToChange(plan.change);
    if (plan.change.renumbers)
        rebuild(plan, fresh);
    else
        mergeInPlace(plan, fresh);
    Q_EMIT changed(plan.change);
}

TrainingStore::Plan TrainingStore::planned(
    const TrainingList &fresh, int first, int last, const QSet<QString> *keep) const
{
    const std::vector<int> rowOf = matches(m_list, fresh, first, last);
    Plan plan;
    plan.takeMatches(m_list, fresh, first, rowOf);
    if (keep)
        plan.takeRemovals(m_list, *keep);
    plan.takeInsertions(first, rowOf);
    plan.settle(m_list, fresh);
    return plan;
}

void TrainingStore::Plan::takeMatches(
    const TrainingList &old, const TrainingList &fresh, int first, const std::vector<int> &rowOf)
{
    goes.assign(std::size_t(old.size()), false);
    freshOf.assign(std::size_t(old.size()), nothing);
    for (std::size_t i = 0; i < rowOf.size(); ++i) {
        const int row = rowOf[i];
        if (row < 0)
            continue;
        freshOf[std::size_t(row)] = first + int(i);
        if (!old.isSame(row, fresh, first + int(i)))
            changed.push_back({.row = row, .fresh = first + int(i)});
    }
    std::sort(changed.begin(), changed.end(), [](const Match &a, const Match &b) {
        return a.row < b.row;
    });
}

void TrainingStore::Plan::takeRemovals(const TrainingList &old, const QSet<QString> &keep)
{
    std::vector<bool> stays; // of each service
    for (qsizetype id = 0; id < old.servicePool().size(); ++id)
        stays.push_back(keep.contains(old.servicePool().text(TextPool::Id(id))));
    for (int row = 0; row < old.size(); ++row) {
        if (freshOf[std::size_t(row)] != nothing || stays[old.services().at(row)])
            continue;
        goes[std::size_t(row)] = true;
        TrainingChange::extend(change.removals, row);
    }
}

// A new one belongs before the next one that was there already.
void TrainingStore::Plan::takeInsertions(int first, const std::vector<int> &rowOf)
{
    int before = int(freshOf.size());
    for (std::size_t i = rowOf.size(); i-- > 0;) {
        if (rowOf[i] >= 0)
            before = rowOf[i];
        else if (rowOf[i] == nothing)
            added.push_back({.before = before, .fresh = first + int(i)});
    }
    std::sort(added.begin(), added.end(), [](const Insertion &a, const Insertion &b) {
        return std::pair(a.before, a.fresh) < std::pair(b.before, b.fresh);
    });
}

// Where all of them will be, and what is to be told of it.
void TrainingStore::Plan::settle(const TrainingList &old, const TrainingList &fresh)
{
    const int size = old.size();
    std::vector<int> placeOf; // of each old row, if they move
    if (!change.removals.isEmpty() || (!added.empty() && added.front().before < size)) {
        placeOf.resize(std::size_t(size));
        auto insertion = added.cbegin();
        for (int row = 0; row <= size; ++row) {
            for (; insertion != added.cend() && insertion->before == row; ++insertion) {
                TrainingChange::extend(change.insertions, int(order.size()));
                order.append(size + int(insertion - added.cbegin()));
            }
            if (row < size && !goes[std::size_t(row)]) {
                placeOf[std::size_t(row)] = int(order.size());
                order.append(row);
            }
        }
    } else if (!added.empty()) {
        change.insertions = {{.first = size, .last = size + int(added.size()) - 1}};
    }
    for (const Match &match : changed) {
        const int row = placeOf.empty() ? match.row : placeOf[std::size_t(match.row)];
        TrainingChange::extend(change.changes, row);
        const TrainingStatus status = old.status(match.row);
        if (status != fresh.status(match.fresh))
            change.transitions.append({.row = row, .before = status});
        if (old.inference(match.row) != true && fresh.inference(match.fresh) == true)
            change.newResults.append(row);
    }
}

void TrainingStore::mergeInPlace(const Plan &plan, const TrainingList &fresh)
{
    std::vector<int> taken; // rows of the other list
    taken.reserve(plan.changed.size() + plan.added.size());
    for (const Plan::Match &match : plan.changed)
        taken.push_back(match.fresh);
    for (const Plan::Insertion &insertion : plan.added)
        taken.push_back(insertion.fresh);
    TrainingCopier copier(m_list, fresh, TrainingCopier::bestFor(fresh, taken));
    // As they came, for each page of JSON is unpacked as a whole.
    std::vector<Plan::Match> changed = plan.changed;
    std::sort(changed.begin(), changed.end(), [](const Plan::Match &a, const Plan::Match &b) {
        return a.fresh < b.fresh;
    });
    for (const Plan::Match &match : changed)
        copier.replace(match.row, match.fresh);
    for (const Plan::Insertion &insertion : plan.added)
        copier.append(insertion.fresh);
    if (!plan.change.removals.isEmpty() || !plan.order.isEmpty())
        m_list.arrange(plan.order);
}

// From what the response has, and what there was of all others.
void TrainingStore::rebuild(const Plan &plan, const TrainingList &fresh)
{
    const int size = m_list.size();
    QList<int> order = plan.order;
    if (order.isEmpty() && plan.change.removals.isEmpty()) {
        order.resize(size + qsizetype(plan.added.size()));
        std::iota(order.begin(), order.end(), 0);
    }
    TrainingList list(JsonPages::Keep::Compressed);
    TrainingCopier fromOld(list, m_list);
    TrainingCopier fromFresh(list, fresh);
    for (const int row : std::as_const(order)) {
        const int freshRow =
            row < size ? plan.freshOf[std::size_t(row)] : plan.added[std::size_t(row - size)].fresh;
        if (freshRow == nothing)
            fromOld.append(row);
        else
            fromFresh.append(freshRow);
    }
    if (list.isWasteful())
        list.packJson();
    m_list = std::move(list);
}
