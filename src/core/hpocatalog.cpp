// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

std::optional<HpValue::Kind> kindFromText(const QString &text)
{
    if (text == "boolean"_L1)
        return HpValue::Kind::Boolean;
    if (text == "integer"_L1)
        return HpValue::Kind::Integer;
    if (text == "string"_L1)
        return HpValue::Kind::String;
    if (text == "array"_L1)
        return HpValue::Kind::Array;
    return {};
}

std::optional<qint64> integer(const QJsonValue &value)
{
    // For what is no whole number, Qt returns what it is told to.
    const qint64 integer = value.toInteger(0);
    return integer == value.toInteger(1) ? std::optional(integer) : std::nullopt;
}

QHash<QString, QString> textsByLanguage(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QString inLanguage(const QHash<QString, QString> &texts, const QString &language)
{
    const auto found = texts.constFind(language);
    return found != texts.constEnd() ? *found : texts.value(u"en"_s);
}

} // namespace

QString HpoFact::meaning(const QString &language) const
{
    return inLanguage(meanings, language);
}

QString HpoFact::recommendation(const QString &language) const
{
    return inLanguage(recommendations, language);
}

Result<HpoCatalog, QString> HpoCatalog::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    const QJsonValue options = document.object().value("options"_L1);
    if (!options.isArray())
        return u"there is no array \"options\""_s;

    HpoCatalog catalog;
    const QJsonArray rows = options.toArray();
    for (const QJsonValue row : rows) {
        const QJsonObject object = row.toObject();
        HpoFact fact;
        fact.name = object.value("name"_L1).toString();
        const std::optional kind = kindFromText(object.value("kind"_L1).toString());
        if (fact.name.isEmpty() || !kind)
            return u"option %1 has no name or no known kind"_s.arg(catalog.m_facts.size());
        fact.kind = *kind;
        fact.unit = object.value("unit"_L1).toString();
        fact.minimum = integer(object.value("minimum"_L1));
        fact.maximum = integer(object.value("maximum"_L1));
        fact.defaultValue = integer(object.value("default"_L1));
        const QJsonArray types = object.value("types"_L1).toArray();
        for (const QJsonValue type : types)
            fact.types.append(TrainingType::fromText(type.toString()));
        fact.meanings = textsByLanguage(object.value("meaning"_L1));
        fact.recommendations = textsByLanguage(object.value("recommended"_L1));
        if (!catalog.m_places.contains(fact.name)) // the first one counts
            catalog.m_places.insert(fact.name, catalog.m_facts.size());
        catalog.m_facts.append(fact);
    }
    return catalog;
}

const HpoFact *HpoCatalog::find(const QString &name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? nullptr : &m_facts.at(*found);
}

HpVerdict HpoCatalog::verdict(const HpOption &option) const
{
    const HpoFact *fact = find(option.name);
    if (!fact)
        return HpVerdict::Unknown;
    if (fact->kind != HpValue::Kind::Integer) {
        return option.value.kind == fact->kind ? HpVerdict::NoDefault : HpVerdict::OtherKind;
    }
    const std::optional<qint64> value = option.value.wholeNumber();
    if (!value)
        return HpVerdict::OtherKind;
    if ((fact->minimum && *value < *fact->minimum) || (fact->maximum && *value > *fact->maximum))
        return HpVerdict::OutOfRange;
    if (!fact->defaultValue)
        return HpVerdict::NoDefault;
    return *fact->defaultValue == *value ? HpVerdict::Default : HpVerdict::Changed;
}
