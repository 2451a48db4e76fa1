// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingorder.h"

#include "models/textranks.h"
#include "models/trainingtablemodel.h"

#include <algorithm>
#include <limits>

namespace {

// What is sorted instead of trainings: small, and compared without looking anything up.
struct Entry
{
    qint64 key;
    int row;
};

// Behind all values, in both directions. A text that nobody can read is more than nothing.
constexpr qint64 absent = std::numeric_limits<qint64>::max();
constexpr qint64 unreadable = absent - 1;

qint64 timeKey(const Timestamp &timestamp, Qt::SortOrder order)
{
    if (!timestamp.isReadable())
        return timestamp.isAbsent() ? absent : unreadable;
    const qint64 msecs = timestamp.toMSecsSinceEpoch();
    return order == Qt::AscendingOrder ? msecs : -msecs;
}

// `rows` by a moment of each; those of the same one stay as they are. Most lists come sorted.
std::vector<int> sortedByTime(
    const std::vector<int> &rows, const QList<Training> &trainings, Timestamp Training::*moment,
    Qt::SortOrder order)
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const int row : rows)
        entries.push_back({timeKey(trainings.at(row).*moment, order), row});
    const auto before = [](const Entry &a, const Entry &b) { return a.key < b.key; };
    if (std::is_sorted(entries.begin(), entries.end(), before))
        return rows;
    std::stable_sort(entries.begin(), entries.end(), before);

    std::vector<int> sorted(rows.size());
    std::transform(entries.begin(), entries.end(), sorted.begin(), [](const Entry &entry) {
        return entry.row;
    });
    return sorted;
}

constexpr int noRank = -1;

int rankOf(std::optional<bool> value)
{
    return value ? int(*value) : noRank;
}

template <typename RankOf>
std::vector<int> ranks(const QList<Training> &trainings, RankOf rankOfTraining)
{
    std::vector<int> result;
    result.reserve(std::size_t(trainings.size()));
    for (const Training &training : trainings)
        result.push_back(rankOfTraining(training));
    return result;
}

template <typename TextOf>
std::vector<int> ranksOfTexts(const QList<Training> &trainings, TextOf textOf)
{
    std::vector<QStringView> texts;
    texts.reserve(std::size_t(trainings.size()));
    for (const Training &training : trainings)
        texts.push_back(textOf(training));
    std::vector<int> result = textRanks(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            result[i] = noRank;
    }
    return result;
}

// The rank of each row in the column, noRank where there is no value.
std::vector<int> ranksOf(const TrainingTableModel &model, int column)
{
    const QList<Training> &trainings = model.trainings();
    switch (column) {
    case TrainingTableModel::Status: // in the order in which a training goes through them
        return ranks(
            trainings, [](const Training &training) { return int(training.status.known()); });
    case TrainingTableModel::Type:
        return ranks(
            trainings, [](const Training &training) { return int(training.key.type.known()); });
    case TrainingTableModel::Version:
        return ranksOfTexts(
            trainings, [](const Training &training) { return QStringView(training.key.version); });
    case TrainingTableModel::Description:
        return ranksOfTexts(
            trainings, [](const Training &training) { return QStringView(training.description); });
    case TrainingTableModel::Hpo:
        return ranks(trainings, [](const Training &training) {
            return rankOf(training.hpConfig.enabled());
        });
    case TrainingTableModel::Result:
        return ranks(
            trainings, [](const Training &training) { return rankOf(training.inference); });
    default: {
        QHash<QString, QString> names; // the texts must stay where they are while they are ranked
        for (const Training &training : trainings) {
            if (!names.contains(training.key.serviceId))
                names.insert(training.key.serviceId, model.serviceName(training.key.serviceId));
        }
        return ranksOfTexts(trainings, [&names](const Training &training) {
            return QStringView(names.constFind(training.key.serviceId).value());
        });
    }
    }
}

// `rows` by rank; those of the same rank stay as they are. Ranks are few or without gaps, so there
// is nothing to compare: count, and put each row where it belongs.
std::vector<int>
sortedByRank(const std::vector<int> &rows, const std::vector<int> &rankOfRow, Qt::SortOrder order)
{
    const int highest = rows.empty() ? 0 : *std::max_element(rankOfRow.begin(), rankOfRow.end());
    const auto place = [&](int row) {
        const int rank = rankOfRow[std::size_t(row)];
        if (rank == noRank)
            return std::size_t(highest + 1);
        return std::size_t(order == Qt::AscendingOrder ? rank : highest - rank);
    };

    std::vector<std::size_t> starts(std::size_t(highest + 3), 0);
    for (const int row : rows)
        ++starts[place(row) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<int> sorted(rows.size());
    for (const int row : rows)
        sorted[starts[place(row)]++] = row;
    return sorted;
}

} // namespace

std::vector<int> trainingOrder(const TrainingTableModel &model, int column, Qt::SortOrder order)
{
    const QList<Training> &trainings = model.trainings();
    std::vector<int> rows(std::size_t(trainings.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = int(i);

    if (column == TrainingTableModel::Created)
        return sortedByTime(rows, trainings, &Training::created, order);
    rows = sortedByTime(rows, trainings, &Training::created, Qt::DescendingOrder);
    if (column == TrainingTableModel::NextUpdate)
        return sortedByTime(rows, trainings, &Training::nextUpdate, order);
    return sortedByRank(rows, ranksOf(model, column), order);
}
