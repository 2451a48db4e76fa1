// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonreader.h"
#include "core/timestamp.h"
#include "core/unexpected.h"

// Reads the fields of one row as leniently as it can. What identifies the row must be usable;
// everything else that is missing or not of the documented kind is kept as it came, and noted. A
// field that comes twice counts as it came last.
class FieldReader
{
public:
    using Value = JsonReader::Value;

    // `reader` must outlive this one.
    explicit FieldReader(JsonReader &reader)
        : m_reader(reader)
    {
    }

    // What identifies the row: a text of up to 4,096 bytes, or a number as it is written. Anything
    // else is a problem of the row, of which the reader tells.
    std::string_view key(Value value, QLatin1StringView name);

    // Without a value when null came. Valid while document and reader are.
    std::optional<std::string_view> text(Value value, QLatin1StringView name);
    // Null when null came.
    QString string(Value value, QLatin1StringView name);
    // Likewise of a number what is written.
    QString stringOrNumber(Value value, QLatin1StringView name);
    Timestamp date(Value value, QLatin1StringView name);
    std::optional<bool> boolean(Value value, QLatin1StringView name);
    // Notes a value that should be an object.
    void noteOptions(Value value, QLatin1StringView name);
    // The same where it should be an array.
    void noteList(Value value, QLatin1StringView name);

    void noteMissing(QLatin1StringView name, UnexpectedField::Expected expected);
    // Those of an object within the row.
    void note(const UnexpectedFields &fields);
    // What came before does not count any more.
    void forget(QLatin1StringView name);
    UnexpectedFields unexpected() const { return UnexpectedFields(m_unexpected); }

private:
    struct Content
    {
        std::string_view text = {};
        bool isNull = false;
        bool isString = false;
    };

    std::string_view anyKey(Value value, QLatin1StringView name);
    Content content(Value value);
    void note(QLatin1StringView name, UnexpectedField::Expected expected, const Content &content);
    JsonReader &m_reader;
    QList<UnexpectedField> m_unexpected;
};
