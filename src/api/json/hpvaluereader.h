// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonreader.h"
#include "core/hpconfig.h"

// Any value of JSON, as it stands in the response: what a hyperparameter may be is not fixed.
HpValue readHpValue(JsonReader::Value value, JsonReader &reader);
