// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trainingorder.h"

#include "cli/trainingfacts.h"
#include "cli/trainingoutputcolumn.h"
#include "core/columnranks.h"
#include "core/hpoptions.h"
#include "core/optionranks.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

int rankOf(std::optional<bool> value)
{
    return value ? int(*value) : absentRank;
}

// Ranks of the values of a pool.
template <typename T, typename RankOf>
ColumnRanks
ranksOfPooled(const QList<TrainingList::Id> &rows, const ValuePool<T> &pool, RankOf rankOfValue)
{
    std::vector<int> ranks;
    for (const T &value : pool.values())
        ranks.push_back(rankOfValue(value));
    return ranksOfNumbers(rows, ranks);
}

ColumnRanks ranksOfVersions(const TrainingList &list)
{
    std::vector<QAnyStringView> versions;
    versions.reserve(std::size_t(list.size()));
    for (int row = 0; row < list.size(); ++row)
        versions.push_back(list.version(row));
    return ranksOfTexts(versions);
}

// Of durations in milliseconds, where there are any.
template <typename DurationOf>
ColumnRanks ranksOfDurations(const TrainingList &list, DurationOf durationOf)
{
    QList<qint64> values;
    values.reserve(list.size());
    for (int row = 0; row < list.size(); ++row)
        values.append(durationOf(list.withoutJson(row)).value_or(Timestamp::absent));
    return ranksOfMoments(values);
}

// Served ones first.
int rankOf(ServedTrainings::Answer answer)
{
    switch (answer) {
    case ServedTrainings::Answer::Yes:
        return 0;
    case ServedTrainings::Answer::No:
        return 1;
    case ServedTrainings::Answer::Unknown:
        break;
    }
    return absentRank;
}

template <typename RankOf>
ColumnRanks ranksOfRows(const TrainingList &list, RankOf rankOfRow)
{
    ColumnRanks ranks;
    ranks.reserve(std::size_t(list.size()));
    for (int row = 0; row < list.size(); ++row)
        ranks.push_back(rankOfRow(row));
    return ranks;
}

ColumnRanks ranksOf(const TrainingList &list, const QString &id, const TrainingFacts &facts)
{
    if (id == "status"_L1) {
        return ranksOfPooled(list.statuses(), list.statusPool(), [](const TrainingStatus &status) {
            return int(status.known());
        });
    }
    if (id == "type"_L1) {
        return ranksOfPooled(list.types(), list.typePool(), [](const TrainingType &type) {
            return int(type.known());
        });
    }
    if (id == "version"_L1)
        return ranksOfVersions(list);
    if (id == "description"_L1)
        return ranksOfNumbers(list.descriptions(), ranksOfPool(list.descriptionPool()));
    if (id == "created"_L1)
        return ranksOfMoments(list.createdMoments());
    if (id == "nextUpdate"_L1)
        return ranksOfMoments(list.nextUpdateMoments());
    if (id == "took"_L1)
        return ranksOfDurations(list, [&](const Training &each) { return facts.took(each); });
    if (id == "inState"_L1)
        return ranksOfDurations(list, [&](const Training &each) { return facts.inState(each); });
    if (id == "result"_L1)
        return ranksOfRows(list, [&list](int row) { return rankOf(list.inference(row)); });
    if (id == "serving"_L1)
        return ranksOfRows(list, [&](int row) { return rankOf(facts.isServed(list.key(row))); });
    const QString option =
        id == "hpo"_L1 ? QString(enabledOption) : id.sliced(hyperparameterPrefix.size());
    if (option == enabledOption) {
        return ranksOfPooled(list.hpConfigs(), list.hpConfigPool(), [](const HpConfig &config) {
            return rankOf(config.enabled());
        });
    }
    return ranksOfNumbers(list.hpConfigs(), ranksOfOption(list.hpConfigPool(), option));
}

} // namespace

bool canSortBy(const QString &columnId)
{
    const std::optional<TrainingOutputColumn> column = outputColumn(columnId);
    return column && column->id == columnId && column->id != "service"_L1;
}

QList<int> rowsInOrder(
    const TrainingList &list, const QString &columnId, Qt::SortOrder order,
    const TrainingFacts &facts)
{
    std::vector<int> rows(std::size_t(list.size()));
    std::iota(rows.begin(), rows.end(), 0);
    rows = sortedByRank(rows, ranksOfMoments(list.createdMoments()), Qt::DescendingOrder);
    rows = sortedByRank(rows, ranksOf(list, columnId, facts), order);
    return QList<int>(rows.begin(), rows.end());
}
