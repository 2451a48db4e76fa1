// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpoptiontest.h"

#include "core/hpoptions.h"
#include "core/jsonelements.h"
#include "core/numberchange.h"
#include "core/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = HpValue::Kind;
using Comparison = QuestionTerm::Comparison;

std::optional<ExactNumber> numberOf(const QuestionValue::Number &number)
{
    constexpr int everyDigit = 17;
    const std::optional<ExactNumber> written = ExactNumber::fromText(number.text);
    return written ? written
                   : ExactNumber::fromText(QString::number(number.value, 'g', everyDigit));
}

} // namespace

HpOptionTest::HpOptionTest(const QuestionTerm &term, TextFinder::Ending lastEnding)
    : m_option(term.option)
    , m_comparison(term.comparison)
{
    for (const QuestionValue &value : term.values) {
        Wanted wanted{.content = value.content, .isWhole = value.isQuoted};
        if (const auto *text = std::get_if<QString>(&value.content)) {
            const bool isLast = &value == &term.values.constLast();
            wanted.finder = TextFinder(*text, isLast ? lastEnding : TextFinder::Ending::Whole);
        } else if (const auto *number = std::get_if<QuestionValue::Number>(&value.content)) {
            wanted.number = numberOf(*number);
        }
        m_wanted.push_back(std::move(wanted));
    }
}

bool HpOptionTest::holds(const HpConfig &config) const
{
    if (m_option == enabledOption) {
        const std::optional<bool> enabled = config.enabled();
        return enabled && holds(HpValue{.kind = Kind::Boolean, .boolean = *enabled, .text = {}});
    }
    const HpValue *value = config.find(m_option);
    return value && holds(*value);
}

bool HpOptionTest::holds(const HpValue &value) const
{
    switch (m_comparison) {
    case Comparison::Present:
        return true;
    case Comparison::Is:
        return std::ranges::any_of(
            m_wanted, [&value](const Wanted &wanted) { return is(wanted, value); });
    default:
        const std::optional<ExactNumber> number = exactNumber(value);
        return number && compares(*number);
    }
}

bool HpOptionTest::is(const Wanted &wanted, const HpValue &value)
{
    if (value.kind == Kind::Array) {
        const QStringList elements = jsonElements(value.text);
        return std::ranges::any_of(
            elements, [&wanted](const QString &json) { return isElement(wanted, json); });
    }
    if (const auto *text = std::get_if<QString>(&wanted.content))
        return value.kind == Kind::String &&
            (wanted.isWhole ? isSameText(value.text, *text) : wanted.finder.isIn(value.text));
    if (const auto *is = std::get_if<bool>(&wanted.content))
        return value.kind == Kind::Boolean && value.boolean == *is;
    if (std::holds_alternative<QuestionValue::Nothing>(wanted.content))
        return value.kind == Kind::Null;
    const std::optional<ExactNumber> number = exactNumber(value);
    return number && number == wanted.number;
}

// `json`: the element as it is written.
bool HpOptionTest::isElement(const Wanted &wanted, const QString &json)
{
    if (const auto *text = std::get_if<QString>(&wanted.content))
        return json.startsWith(u'"') && isSameText(canonicalJson(json), jsonQuoted(*text));
    if (const auto *is = std::get_if<bool>(&wanted.content))
        return json == (*is ? "true"_L1 : "false"_L1);
    if (std::holds_alternative<QuestionValue::Nothing>(wanted.content))
        return json == "null"_L1;
    const std::optional<ExactNumber> number = ExactNumber::fromText(json);
    return number && number == wanted.number;
}

bool HpOptionTest::compares(const ExactNumber &number) const
{
    if (m_wanted.empty() || !m_wanted.front().number)
        return false;
    const ExactNumber &first = *m_wanted.front().number;
    switch (m_comparison) {
    case Comparison::Less:
        return number < first;
    case Comparison::AtMost:
        return number <= first;
    case Comparison::Greater:
        return number > first;
    case Comparison::AtLeast:
        return number >= first;
    case Comparison::Between: {
        const std::optional<ExactNumber> &last = m_wanted.back().number;
        return m_wanted.size() == 2 && last && number >= std::min(first, *last) &&
            number <= std::max(first, *last);
    }
    default:
        return false;
    }
}
