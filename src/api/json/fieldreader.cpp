// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/fieldreader.h"

namespace ondemand = simdjson::ondemand;

// Keys are in addresses, and are kept in many places.
constexpr qsizetype longestKey = 4096;

std::string_view FieldReader::key(Value value, QLatin1StringView name)
{
    const std::string_view key = anyKey(value, name);
    if (qsizetype(key.size()) > longestKey)
        m_reader.noteTooLong(name.data(), longestKey);
    return key;
}

std::string_view FieldReader::anyKey(Value value, QLatin1StringView name)
{
    ondemand::raw_json_string string;
    if (value.get_raw_json_string().get(string) == simdjson::SUCCESS) {
        forget(name);
        return m_reader.content(string);
    }
    ondemand::json_type type{};
    if (value.type().get(type) == simdjson::SUCCESS && type == ondemand::json_type::number) {
        const Content number = content(value);
        note(name, UnexpectedField::Expected::Text, number);
        return number.text;
    }
    forget(name);
    return m_reader.text(value, name.data()).value_or(std::string_view());
}

std::optional<std::string_view> FieldReader::text(Value value, QLatin1StringView name)
{
    const Content found = content(value);
    if (found.isNull || found.isString)
        forget(name);
    else
        note(name, UnexpectedField::Expected::Text, found);
    return found.isNull ? std::nullopt : std::optional(found.text);
}

QString FieldReader::string(Value value, QLatin1StringView name)
{
    const std::optional<std::string_view> content = text(value, name);
    return content ? JsonReader::toString(*content) : QString();
}

QString FieldReader::stringOrNumber(Value value, QLatin1StringView name)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type != ondemand::json_type::number)
        return string(value, name);
    forget(name);
    return JsonReader::toString(content(value).text);
}

Timestamp FieldReader::date(Value value, QLatin1StringView name)
{
    const Content found = content(value);
    // Not all formats of dates are documented: a text that is in another one is no surprise.
    if (found.isNull || found.isString)
        forget(name);
    else
        note(name, UnexpectedField::Expected::Date, found);
    return found.isNull ? Timestamp() : m_reader.timestamp(found.text);
}

std::optional<bool> FieldReader::boolean(Value value, QLatin1StringView name)
{
    bool result = false;
    if (value.get_bool().get(result) == simdjson::SUCCESS) {
        forget(name);
        return result;
    }
    const Content found = content(value);
    if (found.isNull)
        forget(name);
    else
        note(name, UnexpectedField::Expected::Boolean, found);
    return {};
}

void FieldReader::noteOptions(Value value, QLatin1StringView name)
{
    note(name, UnexpectedField::Expected::Options, content(value));
}

void FieldReader::noteList(Value value, QLatin1StringView name)
{
    note(name, UnexpectedField::Expected::List, content(value));
}

void FieldReader::noteMissing(QLatin1StringView name, UnexpectedField::Expected expected)
{
    note(name, expected, {.isNull = true});
}

void FieldReader::note(const UnexpectedFields &fields)
{
    for (const UnexpectedField &field : fields.toList()) {
        forget(field.name);
        m_unexpected.append(field);
    }
}

FieldReader::Content FieldReader::content(Value value)
{
    ondemand::raw_json_string string;
    if (value.get_raw_json_string().get(string) == simdjson::SUCCESS)
        return {.text = m_reader.content(string), .isString = true};
    if (JsonReader::isNull(value))
        return {.isNull = true};
    return {.text = m_reader.json(value)};
}

void FieldReader::note(
    QLatin1StringView name, UnexpectedField::Expected expected, const Content &content)
{
    forget(name);
    const auto found = content.isNull ? UnexpectedField::Found::Nothing
        : content.isString            ? UnexpectedField::Found::Text
                                      : UnexpectedField::Found::OtherJson;
    m_unexpected.append(
        {.name = name,
         .expected = expected,
         .found = found,
         .value = content.isNull ? QString() : JsonReader::toString(content.text)});
}

void FieldReader::forget(QLatin1StringView name)
{
    if (!m_unexpected.isEmpty())
        m_unexpected.removeIf([name](const UnexpectedField &field) { return field.name == name; });
}
