// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optionranks.h"

#include "core/columnranks.h"
#include "core/exactnumber.h"
#include "core/numberchange.h"

#include <map>

namespace {

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

} // namespace

std::vector<int> ranksOfOption(const ValuePool<HpConfig> &pool, const QString &name)
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
