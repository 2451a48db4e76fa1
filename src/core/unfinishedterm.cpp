// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unfinishedterm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBeginning(const QString &typed, const QStringList &texts)
{
    return !texts.contains(typed) && std::ranges::any_of(texts, [&typed](const QString &text) {
        return text.startsWith(typed, Qt::CaseInsensitive);
    });
}

// As a question writes them. A text that contains what was typed is found before it is complete.
QStringList valueTexts(const QList<KnownValue> &values)
{
    QStringList texts;
    for (const KnownValue &known : values) {
        const QuestionValue::Content &content = known.value.content;
        if (const auto *number = std::get_if<QuestionValue::Number>(&content))
            texts.append(number->text);
        else if (const auto *on = std::get_if<bool>(&content))
            texts.append(*on ? u"true"_s : u"false"_s);
        else if (std::holds_alternative<QuestionValue::Nothing>(content))
            texts.append(u"null"_s);
    }
    return texts;
}

} // namespace

std::optional<qsizetype>
unfinishedTerm(QStringView text, const KnownValuesOf &valuesOf, const QStringList &documented)
{
    const QuestionPlace place = questionPlace(text, text.size());
    const bool isOption = place.kind == QuestionPlace::Kind::Option;
    const bool isValue = place.kind == QuestionPlace::Kind::Value && !place.isCompared &&
        place.field == QuestionField::Hyperparameter;
    if (!valuesOf || place.typed.isEmpty() || !(isOption || isValue))
        return {};
    const QList<KnownValue> known =
        valuesOf(QuestionField::Hyperparameter, isValue ? place.option : QString(), place.typed);
    QStringList texts = isOption ? documented : valueTexts(known);
    if (isOption) {
        for (const KnownValue &name : known)
            texts.append(std::get<QString>(name.value.content));
    }
    return isBeginning(place.typed, texts) ? std::optional(place.position) : std::nullopt;
}
