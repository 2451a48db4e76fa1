// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

// What in a response could not be read, and why; worded in wording/unreadabletext. It holds nothing
// that a service has written.
struct ReadProblem
{
    enum class Kind { WrongType, Missing, TooLong };
    // Those of JSON, and what is expected beyond them.
    // https://www.rfc-editor.org/rfc/rfc8259#section-3
    enum class Type { Text, Number, WholeNumber, TrueOrFalse, Array, Object, Null, Other };

    // Names are those of the code, which last.
    QLatin1StringView container = {}; // "training", or the name of a list
    qsizetype index = -1;             // in that list, from 0
    QLatin1StringView field = {};     // none: the row itself
    Kind kind = Kind::Missing;
    Type expected = Type::Text; // of WrongType
    Type found = Type::Null;
    qsizetype most = 0; // bytes, of TooLong

    // "trains[2].type", "training.type".
    QString place() const;

    bool operator==(const ReadProblem &) const = default;
};

// So many are enough to see what is wrong with a list.
inline constexpr qsizetype mostReadProblems = 1000;
