// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <simdjson.h>

#include <optional>
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

    // `where`: how problems name the object, such as "trains[3]".
    explicit JsonReader(QString where)
        : m_where(std::move(where))
    {
    }

    // Null when JSON's null came.
    QString string(Value value, const char *name);
    // Valid until the next string is read.
    std::optional<std::string_view> text(Value value, const char *name);
    std::optional<bool> boolean(Value value, const char *name);
    std::optional<qint64> integer(Value value, const char *name);
    // Walks through a value of no interest, and sees that it is JSON, 64 levels deep at most.
    void skip(Value value, int depth = 0);

    void noteMissing(const char *name);
    void note(simdjson::error_code error, Value value, const char *name, const char *expected);
    void noteBroken(simdjson::error_code error);

    bool isGood() const { return m_problem.isNull() && !isBroken(); }
    bool isBroken() const { return m_broken != simdjson::SUCCESS; }
    simdjson::error_code broken() const { return m_broken; }
    const QString &problem() const { return m_problem; }

    static bool isNull(Value value);
    static std::string_view trimmed(std::string_view json);
    static bool isNumber(std::string_view json);
    static QString toString(std::string_view text);

private:
    void noteProblem(const char *name, const QString &what);

    QString m_where;
    QString m_problem;
    simdjson::error_code m_broken = simdjson::SUCCESS;
};
