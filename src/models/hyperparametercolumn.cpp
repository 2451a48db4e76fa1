// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hyperparametercolumn.h"

#include "core/exactnumber.h"
#include "core/hpocatalog.h"
#include "core/hpoptions.h"
#include "core/numberchange.h"
#include "wording/hpowords.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

enum class KindOrder { Numbers, Booleans, Texts, Structures, Nulls };

// Where a value stands among all others.
struct SortKey
{
    KindOrder kind = KindOrder::Nulls;
    ExactNumber number = ExactNumber::fromInteger(0);
    int rank = 0; // of a text or Boolean

    auto operator<=>(const SortKey &) const = default;
};

KindOrder kindOrder(HpValue::Kind kind)
{
    switch (kind) {
    case HpValue::Kind::Integer:
    case HpValue::Kind::Number:
        return KindOrder::Numbers;
    case HpValue::Kind::Boolean:
        return KindOrder::Booleans;
    case HpValue::Kind::String:
        return KindOrder::Texts;
    case HpValue::Kind::Array:
    case HpValue::Kind::Object:
        return KindOrder::Structures;
    case HpValue::Kind::Null:
        break;
    }
    return KindOrder::Nulls;
}

SortKey sortKey(const HpValue &value, int textRank)
{
    SortKey key{.kind = kindOrder(value.kind)};
    if (key.kind == KindOrder::Numbers)
        key.number = exactNumber(value).value_or(key.number);
    else if (key.kind == KindOrder::Booleans)
        key.rank = value.boolean;
    else if (key.kind != KindOrder::Nulls)
        key.rank = textRank;
    return key;
}

// A rank for each hpConfig of the pool.
std::vector<int> ranksOfValues(const ValuePool<HpConfig> &pool, const QString &name)
{
    std::vector<const HpValue *> values;
    std::vector<QAnyStringView> texts;
    for (const HpConfig &config : pool.values()) {
        const HpValue *value = config.find(name);
        values.push_back(value);
        const bool hasText = value && kindOrder(value->kind) >= KindOrder::Texts;
        texts.push_back(hasText ? QAnyStringView(value->text) : QAnyStringView());
    }
    const std::vector<int> textRanks = ranksOfTexts(texts);

    std::map<SortKey, int> ranks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            ranks.emplace(sortKey(*values[i], textRanks[i]), 0);
    }
    int next = 0;
    for (auto &[key, rank] : ranks)
        rank = next++;
    std::vector<int> rankOf(values.size(), absentRank);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            rankOf[i] = ranks.at(sortKey(*values[i], textRanks[i]));
    }
    return rankOf;
}

// Room for a title is short, and a service may send any name.
constexpr qsizetype longestTitle = 60;

bool isDocumentedNumber(const HpoFact *fact)
{
    return fact && fact->kind == HpValue::Kind::Integer;
}

TrainingColumn::Value
valueOf(const Training &training, const QString &name, const HpoCatalog *catalog)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return {
            .verdict = HpVerdict::Default,
            .isQuiet = true,
            .isNumber = isDocumentedNumber(catalog->find(name))};
    const HpVerdict verdict = catalog->verdict({.name = name, .value = *value});
    return {
        .verdict = verdict,
        .isQuiet = verdict == HpVerdict::Default || !training.hpConfig.wasUsed(),
        .isNumber = kindOrder(value->kind) == KindOrder::Numbers};
}

QString textOf(const Training &training, const QString &name, const HpoFact *fact)
{
    const HpValue *value = training.hpConfig.find(name);
    return value ? shownInLine(valueText(*value, fact, QLocale())) : u"–"_s;
}

QString spokenOf(const Training &training, const QString &name, const HpoCatalog *catalog)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return ColumnText::tr("absent", "a hyperparameter that a training does not have");
    const QString text = textOf(training, name, catalog->find(name));
    const HpVerdict verdict = catalog->verdict({.name = name, .value = *value});
    const bool isWrong = verdict == HpVerdict::OutOfRange || verdict == HpVerdict::OtherKind;
    return isWrong ? listed({text, verdictText(verdict)}) : text;
}

QString toolTipOf(
    const Training &training, const QString &name, const HpoCatalog *catalog, const QLocale &locale)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return ColumnText::tr("This training has no such option.");
    const HpoFact *fact = catalog->find(name);
    QStringList lines{shownInLines(valueText(*value, fact, locale))};
    lines.append(verdictText(catalog->verdict({.name = name, .value = *value})));
    if (!training.hpConfig.wasUsed())
        lines.append(ColumnText::tr("HPO was off: the option was not used."));
    return lines.join(u'\n');
}

} // namespace

TrainingColumn hyperparameterColumn(const QString &name, const HpoCatalog *catalog)
{
    const HpoFact *fact = catalog->find(name);
    return {
        .id = QString(hyperparameterPrefix + name),
        .title = [name] { return shortened(shownInLine(name), longestTitle); },
        .explanation = [fact](const TrainingContext &) -> QString {
            const QLocale locale;
            if (!fact)
                return ColumnText::tr("A hyperparameter that is not documented");
            return meaningText(fact, locale);
        },
        .text =
            [name, fact](const Training &training, const TrainingContext &) {
                return textOf(training, name, fact);
            },
        .toolTip =
            [name, catalog](const Training &training, const TrainingContext &) {
                return toolTipOf(training, name, catalog, QLocale());
            },
        .spoken =
            [name, catalog](const Training &training, const TrainingContext &) {
                return spokenOf(training, name, catalog);
            },
        .ranks =
            [name](const TrainingList &list, const TrainingContext &) {
                return ranksOfNumbers(list.hpConfigs(), ranksOfValues(list.hpConfigPool(), name));
            },
        .look = TrainingColumn::Look::Hyperparameter,
        .isNumeric = isDocumentedNumber(fact),
        .value = [name,
                  catalog](const Training &training) { return valueOf(training, name, catalog); },
        .samples =
            [fact] {
                return QStringList(
                    fact && fact->maximum ? QLocale().toString(*fact->maximum) : u"1,800 s"_s);
            }};
}
