// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpoptions.h"

#include "core/comparison.h"
#include "core/textorder.h"
#include "core/traininglist.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace {

// The hyperparameters of one configuration, by name; of a name that comes twice the first counts.
QHash<QString, const HpValue *> valuesOf(const HpConfig &config)
{
    QHash<QString, const HpValue *> values;
    for (const HpOption &option : config.options()) {
        if (!values.contains(option.name))
            values.insert(option.name, &option.value);
    }
    return values;
}

// The configurations of the trainings of each type, each once.
QHash<TrainingList::Id, QList<TrainingList::Id>>
configsByType(const TrainingList &list, const std::vector<int> &rows)
{
    QSet<std::pair<TrainingList::Id, TrainingList::Id>> seen;
    QHash<TrainingList::Id, QList<TrainingList::Id>> byType;
    for (const int row : rows) {
        const TrainingList::Id type = list.types().at(row);
        const TrainingList::Id config = list.hpConfigs().at(row);
        const qsizetype before = seen.size();
        seen.insert({type, config});
        if (seen.size() == before)
            continue;
        if (list.hpConfigPool().at(config).wasUsed())
            byType[type].append(config);
    }
    return byType;
}

} // namespace

QHash<QString, int> optionCounts(const TrainingList &list)
{
    std::vector<int> rows(std::size_t(list.hpConfigPool().values().size()), 0);
    for (const TrainingList::Id config : list.hpConfigs())
        ++rows[config];
    struct Count
    {
        int rows = 0;
        std::size_t lastConfig = std::size_t(-1); // a name may come twice in one
    };
    QHash<QString, Count> found;
    for (std::size_t config = 0; config < rows.size(); ++config) {
        if (rows[config] == 0)
            continue;
        for (const HpOption &option : list.hpConfigPool().at(TrainingList::Id(config)).options()) {
            Count &count = found[option.name];
            if (std::exchange(count.lastConfig, config) != config)
                count.rows += rows[config];
        }
    }
    QHash<QString, int> counts;
    counts.reserve(found.size());
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        counts.insert(it.key(), it->rows);
    return counts;
}

QStringList
differingOptions(const TrainingList &list, const std::vector<int> &rows, const HpoCatalog &catalog)
{
    struct Seen
    {
        const HpValue *value = nullptr;
        qsizetype configs = 0; // so many have it
        bool differs = false;
    };
    QSet<QString> differing;
    const auto byType = configsByType(list, rows);
    for (const QList<TrainingList::Id> &configs : byType) {
        QHash<QString, Seen> seen;
        for (const TrainingList::Id config : configs) {
            const auto values = valuesOf(list.hpConfigPool().at(config));
            for (auto it = values.begin(); it != values.end(); ++it) {
                auto known = seen.find(it.key());
                if (known == seen.end())
                    known = seen.insert(it.key(), {.value = it.value()});
                Seen &option = *known;
                ++option.configs;
                option.differs = option.differs || !isSameValue(*option.value, *it.value());
            }
        }
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            if (it->differs || it->configs < configs.size())
                differing.insert(it.key());
        }
    }
    return inReadingOrder(QStringList(differing.begin(), differing.end()), catalog);
}

QStringList inReadingOrder(QStringList names, const HpoCatalog &catalog)
{
    QStringList sorted;
    for (const HpoFact &fact : catalog.facts()) {
        if (names.removeAll(fact.name) > 0)
            sorted.append(fact.name);
    }
    names.sort(); // for those that are the same to people, to be in one order always
    std::stable_sort(names.begin(), names.end(), TextOrder());
    return sorted + names;
}
