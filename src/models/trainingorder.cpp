// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingorder.h"

#include "models/trainingtablemodel.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 noValue = std::numeric_limits<qint64>::max();

// What is sorted instead of trainings: small, and compared without looking anything up.
struct Entry
{
    qint64 key;
    qint64 created;
    int row;
};

qint64 timeKey(const Timestamp &timestamp)
{
    if (timestamp.isReadable())
        return timestamp.toMSecsSinceEpoch();
    // A text that nobody can read is more than nothing.
    return timestamp.isAbsent() ? noValue : noValue - 1;
}

qint64 boolKey(std::optional<bool> value)
{
    return value ? qint64(*value) : noValue;
}

std::vector<int> rowsOf(const std::vector<Entry> &entries)
{
    std::vector<int> rows(entries.size());
    std::transform(
        entries.begin(), entries.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
    return rows;
}

// Numbers for texts, in their order: each different text is compared only once.
template <typename TextOf>
std::vector<qint64> textKeys(const QList<Training> &trainings, TextOf textOf)
{
    std::vector<QString> texts;
    texts.reserve(std::size_t(trainings.size()));
    for (const Training &training : trainings)
        texts.push_back(textOf(training));

    std::vector<int> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    const auto compare = [&texts](int a, int b) {
        return texts[std::size_t(a)].compare(texts[std::size_t(b)], Qt::CaseInsensitive);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return compare(a, b) < 0; });

    std::vector<qint64> keys(texts.size(), 0);
    qint64 key = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) != 0)
            ++key;
        const std::size_t row = std::size_t(order[i]);
        keys[row] = texts[row].isEmpty() ? noValue : key;
    }
    return keys;
}

std::vector<qint64> keysOf(const TrainingTableModel &model, int column)
{
    const QList<Training> &trainings = model.trainings();
    switch (column) {
    case TrainingTableModel::Version:
        return textKeys(trainings, [](const Training &training) { return training.key.version; });
    case TrainingTableModel::Description:
        return textKeys(trainings, [](const Training &training) { return training.description; });
    case TrainingTableModel::Service:
        return textKeys(trainings, [&model](const Training &training) {
            return model.serviceName(training.key.serviceId);
        });
    default:
        break;
    }

    std::vector<qint64> keys;
    keys.reserve(std::size_t(trainings.size()));
    for (const Training &training : trainings) {
        switch (column) {
        case TrainingTableModel::Status: // in the order in which a training goes through them
            keys.push_back(qint64(training.status.known()));
            break;
        case TrainingTableModel::Type:
            keys.push_back(qint64(training.key.type.known()));
            break;
        case TrainingTableModel::NextUpdate:
            keys.push_back(timeKey(training.nextUpdate));
            break;
        case TrainingTableModel::Hpo:
            keys.push_back(boolKey(training.hpConfig.enabled()));
            break;
        case TrainingTableModel::Result:
            keys.push_back(boolKey(training.inference));
            break;
        default:
            keys.push_back(timeKey(training.created));
            break;
        }
    }
    return keys;
}

} // namespace

std::vector<int> trainingOrder(const TrainingTableModel &model, int column, Qt::SortOrder order)
{
    const QList<Training> &trainings = model.trainings();
    const std::vector<qint64> keys = keysOf(model, column);
    std::vector<Entry> entries;
    entries.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool hasValue = keys[i] < noValue - 1;
        entries.push_back(
            {.key = hasValue && order == Qt::DescendingOrder ? -keys[i] : keys[i],
             .created = timeKey(trainings.at(qsizetype(i)).created),
             .row = int(i)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.key != b.key)
            return a.key < b.key;
        if (a.created != b.created)
            return a.created > b.created;
        return a.row < b.row;
    });
    return rowsOf(entries);
}
