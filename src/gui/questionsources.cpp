// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/questionsources.h"

#include "models/trainingtablemodel.h"
#include "wording/hpowords.h"

QuestionSources QuestionSources::of(const TrainingTableModel &model)
{
    QStringList documented;
    for (const HpoFact &fact : model.catalog().facts())
        documented.append(fact.name);
    return {
        .valuesOf =
            [&model](QuestionField field, const QString &option, const QString &typed) {
                const TrainingContext &context = model.context();
                return knownValues(
                    model.list(), context.marks, context.serviceNames, field, option, typed);
            },
        .optionMeaning =
            [&model](const QString &option) {
                return meaningText(model.catalog().find(option), QLocale());
            },
        .documentedOptions = documented};
}
