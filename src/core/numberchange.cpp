// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numberchange.h"

#include "core/exactnumber.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double leastFactor = 2;
constexpr double largestFactor = 1e9;
constexpr double leastPercent = 0.01;
constexpr double almostAll = 99.99;

} // namespace

std::optional<ExactNumber> exactNumber(const HpValue &value)
{
    if (value.kind == HpValue::Kind::Integer)
        return ExactNumber::fromInteger(value.integer);
    return value.kind == HpValue::Kind::Number ? ExactNumber::fromText(value.text) : std::nullopt;
}

std::optional<NumberChange> NumberChange::between(const HpValue &base, const HpValue &value)
{
    const std::optional<ExactNumber> before = exactNumber(base);
    const std::optional<ExactNumber> after = exactNumber(value);
    if (!before || !after || *before == *after)
        return {};
    NumberChange change{.isUp = *after > *before};
    if (before->sign() == 0)
        return change;
    if (after->sign() == 0) {
        change.form = Form::Percent;
        change.amount = 100;
        return change;
    }
    const std::optional<double> ratio = after->magnitudeRatio(*before);
    if (before->sign() != after->sign() || !ratio)
        return change;
    if (*ratio >= leastFactor) {
        if (*ratio <= largestFactor) {
            change.form = Form::Factor;
            change.amount = *ratio;
        }
        return change;
    }
    const double percent = std::abs(*ratio - 1) * 100;
    if (percent >= leastPercent) {
        change.form = Form::Percent;
        change.amount = *ratio < 1 ? std::min(percent, almostAll) : percent;
    }
    return change;
}
