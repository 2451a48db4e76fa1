// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingsnapshot.h"

#include "board/servingstore.h"
#include "core/hpoptions.h"
#include "export/trainingcell.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const QString serviceNameColumn = u"serviceName"_s;

class ContextKnowledge final : public TrainingKnowledge
{
public:
    explicit ContextKnowledge(const TrainingContext &context)
        : m_context(context)
    {
    }

    std::optional<qint64> took(const Training &training) const override
    {
        return m_context.times(training).tookSoFar();
    }
    std::optional<qint64> inState(const Training &training) const override
    {
        if (!m_context.observations)
            return {};
        const auto time = timeInState(
            training, m_context.times(training), *m_context.observations, m_context.now);
        return time ? std::optional(time->middle()) : std::nullopt;
    }
    ServedTrainings::Answer isServed(const TrainingKey &key) const override
    {
        return m_context.serving ? m_context.serving->isServed(key)
                                 : ServedTrainings::Answer::Unknown;
    }
    TableCell serviceName(const Training &training) const
    {
        return TableCell::ofTextOrNothing(m_context.serviceNames.value(training.key.serviceId));
    }

private:
    TrainingContext m_context;
};

} // namespace

qsizetype TrainingSnapshot::count(Rows rows) const
{
    switch (rows) {
    case Rows::Selected:
        return qsizetype(selected.size());
    case Rows::Shown:
        return qsizetype(shown.size());
    case Rows::All:
        break;
    }
    return list.size();
}

std::vector<int> TrainingSnapshot::rowsOf(Rows rows) const
{
    switch (rows) {
    case Rows::Selected:
        return selected;
    case Rows::Shown:
        return shown;
    case Rows::All:
        break;
    }
    std::vector<int> all(std::size_t(list.size()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QStringList TrainingSnapshot::hyperparameters() const
{
    static const HpoCatalog unknown;
    return inReadingOrder(optionCounts(list).keys(), context.catalog ? *context.catalog : unknown);
}

QStringList TrainingSnapshot::columnIds(Columns columns) const
{
    if (columns == Columns::Visible)
        return visibleColumns;
    QStringList ids = trainingCellIds();
    ids.insert(ids.indexOf("service"_L1) + 1, serviceNameColumn);
    const QStringList names = hyperparameters();
    for (const QString &name : names.first(qMin(names.size(), mostHyperparameters)))
        ids += hyperparameterPrefix + name;
    return ids;
}

qsizetype TrainingSnapshot::hyperparametersLeftOut() const
{
    return qMax(qsizetype(0), hyperparameters().size() - mostHyperparameters);
}

ExportSource TrainingSnapshot::source(Rows rows, Columns columns, bool raw) const
{
    ExportSource source{.rowCount = count(rows)};
    std::vector<int> numbers = rowsOf(rows);
    if (raw) {
        // In the order of the list, which unpacks many at once.
        std::ranges::sort(numbers);
        source.json = [list = list, numbers](qsizetype row) {
            return list.json(numbers[std::size_t(row)]);
        };
        return source;
    }
    const auto knowledge = std::make_shared<const ContextKnowledge>(context);
    QList<TrainingCellOf> cellsOf;
    for (const QString &id : columnIds(columns)) {
        source.columns.append({.id = id, .title = id});
        if (id == serviceNameColumn) {
            cellsOf +=
                [knowledge](const Training &training, const TrainingKnowledge &, const Zone &) {
                    return knowledge->serviceName(training);
                };
        } else {
            cellsOf += trainingCellOf(id);
        }
    }
    source.cells = [list = list, numbers, cellsOf, knowledge,
                    zone = context.timeFormat.zone()](qsizetype row) {
        const Training training = list.withoutJson(numbers[std::size_t(row)]);
        QList<TableCell> cells;
        cells.reserve(cellsOf.size());
        for (const TrainingCellOf &cellOf : cellsOf)
            cells.append(cellOf(training, *knowledge, zone));
        return cells;
    };
    return source;
}
