// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"

#include <string_view>

// What a response says of a training, while it is read: texts in UTF-8, which need to live no
// longer than the row.
struct TrainingRow
{
    std::string_view serviceId = {};
    std::string_view type = {};
    std::string_view version = {};
    std::optional<std::string_view> description = {};
    std::string_view status = {}; // empty when there was none
    Timestamp created = {};
    Timestamp nextUpdate = {};
    HpConfig hpConfig = {};
    std::string_view hpConfigJson =
        {}; // what hpConfig was read from; the same text, the same value
    std::optional<bool> inference = {};
    UnexpectedFields unexpected = {};
    std::string_view json = {}; // the training as it came
};
