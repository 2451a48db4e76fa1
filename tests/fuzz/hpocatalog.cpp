// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"
#include "fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

HpOption integer(const QString &name, qint64 value)
{
    return {
        name, {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)}};
}

void testFact(const HpoCatalog &catalog, const HpoFact &fact)
{
    require(!fact.name.isEmpty(), "a fact has a name");
    for (const QString &language : {u"en"_s, u"ko"_s, u"xx"_s})
        fact.meaning(language);
    require(
        catalog.verdict({fact.name, {}}) == HpVerdict::OtherKind, "null is no value of any option");
    if (fact.kind != HpValue::Kind::Integer)
        return;
    if (fact.minimum && *fact.minimum > std::numeric_limits<qint64>::min()) {
        require(
            catalog.verdict(integer(fact.name, *fact.minimum - 1)) == HpVerdict::OutOfRange,
            "the minimum is the least");
    }
    if (fact.maximum && *fact.maximum < std::numeric_limits<qint64>::max()) {
        require(
            catalog.verdict(integer(fact.name, *fact.maximum + 1)) == HpVerdict::OutOfRange,
            "the maximum is the greatest");
    }
}

} // namespace

// resources/hpo.json, had somebody edited it.
void testInput(const QByteArray &input)
{
    const auto catalog = HpoCatalog::fromJson(input);
    if (!catalog) {
        require(!catalog.error().isEmpty(), "what is not read has a reason");
        return;
    }
    const QJsonArray options =
        QJsonDocument::fromJson(input).object().value("options"_L1).toArray();
    for (const QJsonValue option : options) {
        const HpoFact *fact = catalog->find(option["name"_L1].toString());
        require(fact, "each option is found");
        testFact(*catalog, *fact);
    }
}
