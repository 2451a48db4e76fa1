// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/hpvaluereader.h"

namespace ondemand = simdjson::ondemand;

HpValue readHpValue(ondemand::value value, JsonReader &reader)
{
    HpValue result;
    ondemand::json_type type{};
    if (const simdjson::error_code error = value.type().get(type)) {
        reader.noteBroken(error);
        return result;
    }
    switch (type) {
    case ondemand::json_type::string:
        result.kind = HpValue::Kind::String;
        result.text = reader.string(value, "value");
        return result;
    case ondemand::json_type::array:
    case ondemand::json_type::object: {
        result.kind =
            type == ondemand::json_type::array ? HpValue::Kind::Array : HpValue::Kind::Object;
        result.text = JsonReader::toString(reader.json(value));
        return result;
    }
    default:
        break;
    }

    const std::string_view token = JsonReader::trimmed(value.raw_json_token());
    if (type == ondemand::json_type::number) {
        int64_t integer = 0;
        const bool fits = value.get_int64().get(integer) == simdjson::SUCCESS;
        result.kind = fits ? HpValue::Kind::Integer : HpValue::Kind::Number;
        result.integer = integer;
        if (!fits)
            reader.skip(value);
    } else if (type == ondemand::json_type::boolean) {
        result.kind = HpValue::Kind::Boolean;
        result.boolean = reader.boolean(value, "value").value_or(false);
    } else {
        reader.skip(value); // null
    }
    result.text = JsonReader::toString(token);
    return result;
}
