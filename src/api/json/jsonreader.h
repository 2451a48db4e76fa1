// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/memorybudget.h"
#include "api/readproblem.h"
#include "core/servicezone.h"

#include <QString>

#include <simdjson.h>

#include <forward_list>
#include <optional>
#include <string>
#include <string_view>

// Reads members of one JSON object, and remembers the first thing that was wrong with them. After
// that everything it returns is empty, so a caller reads on and asks once at the end.
//
// Two kinds of wrong are told apart. A *problem* concerns the object alone: a number where a
// string must be. *Broken* means that this is not JSON: nothing behind it can be trusted.
class JsonReader
{
public:
    using Value = simdjson::ondemand::value;

    // More levels of objects and arrays, the response's own included, make a response unreadable:
    // no real one has a tenth of them.
    static constexpr int maximumNesting = 64;

    // How problems name the object: "training", or as the third of a list "trains[2]".
    explicit JsonReader(const char *name, qsizetype index = -1)
        : m_name(name)
        , m_index(index)
        , m_nesting(index < 0 ? 0 : 2) // around a row are its list and the response
    {
    }

    // What is read is charged there; nobody reads on once it is spent.
    void setBudget(MemoryBudget *budget) { m_budget = budget; }
    bool spend(qint64 bytes);
    // In which the times of the service are read that name none; without one in Korea.
    void setZone(const ServiceZone *zone) { m_zone = zone; }
    Timestamp timestamp(std::string_view text) const;

    // Null when JSON's null came.
    QString string(Value value, const char *name);
    // Valid while document and reader are; the bytes of the response itself where nothing had to be
    // unescaped.
    std::optional<std::string_view> text(Value value, const char *name);
    // The same of a string that has been found to be one.
    std::string_view content(simdjson::ondemand::raw_json_string string);
    // Any value as it stands in the response.
    std::string_view json(Value value);
    // The name of a member, to be asked for before its value is.
    std::string_view key(simdjson::simdjson_result<simdjson::ondemand::field> &member);
    std::optional<bool> boolean(Value value, const char *name);
    std::optional<qint64> integer(Value value, const char *name);
    // Walks through a value of no interest, and sees that it is JSON and not nested too deeply.
    void skip(Value value);
    // To be called around the walk through an object or array; false when that is one too many.
    bool enter();
    void leave() { --m_nesting; }
    // Calls `read(key, value)` for each member, which has to walk through the value.
    template <typename Read>
    void forEachMember(simdjson::ondemand::object &object, Read read);

    void noteNoObject(simdjson::ondemand::json_type found); // but this
    void noteMissing(const char *name);
    void noteTooLong(const char *name, qsizetype most); // in bytes
    void note(simdjson::error_code error, Value value, const char *name, ReadProblem::Type wanted);
    void forgetProblem() { m_problem.reset(); } // for another one that matters more
    void noteBroken(simdjson::error_code error);
    // For developers and support, in English.
    static QString errorText(simdjson::error_code error);

    bool isGood() const { return !m_problem && !isBroken(); }
    bool isBroken() const { return m_broken != simdjson::SUCCESS; }
    simdjson::error_code broken() const { return m_broken; }
    const std::optional<ReadProblem> &problem() const { return m_problem; }

    static bool isNull(Value value);
    static std::string_view trimmed(std::string_view json);
    static bool isNumber(std::string_view json);
    // Never null: an empty string and none are not the same.
    static QString toString(std::string_view text);

private:
    std::string_view plainText(std::string_view content);
    void noteProblem(const char *name, ReadProblem problem);

    const char *m_name;
    qsizetype m_index;
    int m_nesting; // how many objects and arrays are around what is read now
    std::optional<ReadProblem> m_problem;
    simdjson::error_code m_broken = simdjson::SUCCESS;
    std::forward_list<std::string> m_unescaped;
    qint64 m_unescapedSize = 0;
    MemoryBudget *m_budget = nullptr; // without an end
    const ServiceZone *m_zone = nullptr;
};

template <typename Read>
void JsonReader::forEachMember(simdjson::ondemand::object &object, Read read)
{
    if (!enter())
        return;
    for (auto member : object) {
        const std::string_view name = key(member);
        Value value;
        if (const simdjson::error_code error = member.value().get(value))
            noteBroken(error);
        if (isBroken())
            return;
        read(name, value);
        if (isBroken())
            return;
    }
    leave();
}
