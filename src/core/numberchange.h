// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"

#include <optional>

class ExactNumber;

// The number that a value is, exactly; nothing of a text, even if it reads like one.
std::optional<ExactNumber> exactNumber(const HpValue &value);

// How a number has changed against another one.
struct NumberChange
{
    enum class Form : quint8 {
        Direction, // more cannot be said: the base is 0, the sign is another one, or it is too far
        Percent,
        Factor
    };

    bool isUp = false; // the number is larger than that of the base
    Form form = Form::Direction;
    // Of Percent, from 0.01 on, by how much larger or smaller; less than 100 for one that is not 0.
    // Of Factor, from 2 to a thousand million, how many times as large.
    double amount = 0;

    // Nothing when the two are not different numbers.
    static std::optional<NumberChange> between(const HpValue &base, const HpValue &value);

    bool operator==(const NumberChange &) const = default;
};
