// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionfields.h"

#include "core/hpoptions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FieldName
{
    QLatin1StringView name;
    QuestionField field;
};
// The first one of each field is the one that is written.
constexpr std::array<FieldName, 14> fieldNames{{
    {QLatin1StringView("status"), QuestionField::Status},
    {QLatin1StringView("type"), QuestionField::Type},
    {QLatin1StringView("version"), QuestionField::Version},
    {QLatin1StringView("desc"), QuestionField::Description},
    {QLatin1StringView("description"), QuestionField::Description},
    {QLatin1StringView("service"), QuestionField::Service},
    {QLatin1StringView("created"), QuestionField::Created},
    {QLatin1StringView("next"), QuestionField::NextUpdate},
    {QLatin1StringView("nextupdate"), QuestionField::NextUpdate},
    {QLatin1StringView("took"), QuestionField::Took},
    {QLatin1StringView("instate"), QuestionField::InState},
    {QLatin1StringView("hpo"), QuestionField::Hpo},
    {QLatin1StringView("result"), QuestionField::Result},
    {QLatin1StringView("is"), QuestionField::Is},
}};

} // namespace

QString questionFieldName(QuestionField field)
{
    if (field == QuestionField::Hyperparameter)
        return hyperparameterPrefix;
    const auto named = std::ranges::find(fieldNames, field, &FieldName::field);
    return named == fieldNames.end() ? QString() : QString(named->name);
}

QStringList questionFieldNames()
{
    QStringList names;
    for (const FieldName &field : fieldNames) {
        if (questionFieldName(field.field) == field.name)
            names.append(field.name);
    }
    names.append(questionFieldName(QuestionField::Hyperparameter));
    return names;
}

std::optional<QuestionField> questionField(QStringView name)
{
    const auto known = std::ranges::find_if(fieldNames, [name](const FieldName &field) {
        return name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return known == fieldNames.end() ? std::nullopt : std::optional(known->field);
}

bool hasOrder(QuestionField field)
{
    switch (field) {
    case QuestionField::Created:
    case QuestionField::NextUpdate:
    case QuestionField::Took:
    case QuestionField::InState:
    case QuestionField::Hyperparameter:
        return true;
    default:
        return false;
    }
}

bool hasTexts(QuestionField field)
{
    switch (field) {
    case QuestionField::Created:
    case QuestionField::NextUpdate:
    case QuestionField::Took:
    case QuestionField::InState:
    case QuestionField::Hpo:
    case QuestionField::Result:
    case QuestionField::Is:
        return false;
    default:
        return true;
    }
}
