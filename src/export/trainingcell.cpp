// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/trainingcell.h"

#include "core/hpoptions.h"
#include "export/datetext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

TableCell
boolCell(std::optional<bool> value, const UnexpectedFields &unexpected, QLatin1StringView field)
{
    if (!value)
        return TableCell::ofTextOrNothing(unexpected.value(field));
    return TableCell::ofLiteral(*value ? u"true"_s : u"false"_s);
}

TableCell inferenceCell(const Training &training)
{
    return boolCell(training.inference, training.unexpected, "inference"_L1);
}

TableCell hpoCell(const Training &training)
{
    return boolCell(training.hpConfig.enabled(), training.unexpected, "hpConfig.is_enabled"_L1);
}

TableCell dateCell(const Timestamp &timestamp, const Zone &zone)
{
    return TableCell::ofTextOrNothing(isoText(timestamp, zone));
}

TableCell durationCell(std::optional<qint64> msecs)
{
    return msecs ? TableCell::ofLiteral(QString::number(double(*msecs) / 1000, 'f', 3))
                 : TableCell();
}

TableCell servingCell(ServedTrainings::Answer answer)
{
    switch (answer) {
    case ServedTrainings::Answer::Yes:
        return TableCell::ofLiteral(u"true"_s);
    case ServedTrainings::Answer::No:
        return TableCell::ofLiteral(u"false"_s);
    case ServedTrainings::Answer::Unknown:
        break;
    }
    return {};
}

using CellOf = TableCell (*)(const Training &, const TrainingKnowledge &, const Zone &);

struct Known
{
    QLatin1StringView id;
    CellOf cell;
};

const Known knownCells[] = {
    {"status"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return TableCell::ofText(training.status.text());
     }},
    {"type"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return TableCell::ofText(training.key.type.text());
     }},
    {"version"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return TableCell::ofText(training.key.version);
     }},
    {"description"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return training.description.isNull() ? TableCell()
                                              : TableCell::ofText(training.description);
     }},
    {"created"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &zone) {
         return dateCell(training.created, zone);
     }},
    {"took"_L1,
     [](const Training &training, const TrainingKnowledge &knowledge, const Zone &) {
         return durationCell(knowledge.took(training));
     }},
    {"nextUpdate"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &zone) {
         return dateCell(training.nextUpdate, zone);
     }},
    {"hpo"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return hpoCell(training);
     }},
    {"result"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return inferenceCell(training);
     }},
    {"serving"_L1,
     [](const Training &training, const TrainingKnowledge &knowledge, const Zone &) {
         return servingCell(knowledge.isServed(training.key));
     }},
    {"service"_L1,
     [](const Training &training, const TrainingKnowledge &, const Zone &) {
         return TableCell::ofText(training.key.serviceId);
     }},
    {"inState"_L1, [](const Training &training, const TrainingKnowledge &knowledge, const Zone &) {
         return durationCell(knowledge.inState(training));
     }}};

TableCell optionCell(const Training &training, const QString &name)
{
    if (name == enabledOption)
        return hpoCell(training);
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return {};
    return value->kind == HpValue::Kind::String ? TableCell::ofText(value->text)
                                                : TableCell::ofLiteral(value->text);
}

} // namespace

TrainingCellOf trainingCellOf(const QString &id)
{
    const auto *found =
        std::ranges::find_if(knownCells, [&id](const Known &known) { return id == known.id; });
    if (found != std::end(knownCells))
        return found->cell;
    if (!id.startsWith(hyperparameterPrefix)) // behind it there may be nothing, as in a name
        return {};
    return [name = id.sliced(hyperparameterPrefix.size())](
               const Training &training, const TrainingKnowledge &, const Zone &) {
        return optionCell(training, name);
    };
}

QStringList trainingCellIds()
{
    QStringList ids;
    for (const Known &known : knownCells)
        ids += known.id;
    return ids;
}

QString inferenceText(const Training &training)
{
    return inferenceCell(training).text;
}

QString hpoText(const Training &training)
{
    return hpoCell(training).text;
}
