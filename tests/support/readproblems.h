// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/readproblem.h"

// What could not be read, in a line of a test. `index`: -1 where no list is around it.

inline ReadProblem missing(QLatin1StringView container, qsizetype index, QLatin1StringView field)
{
    return {
        .container = container, .index = index, .field = field, .kind = ReadProblem::Kind::Missing};
}

inline ReadProblem wrongType(
    QLatin1StringView container, qsizetype index, QLatin1StringView field,
    ReadProblem::Type expected, ReadProblem::Type found)
{
    return {
        .container = container,
        .index = index,
        .field = field,
        .kind = ReadProblem::Kind::WrongType,
        .expected = expected,
        .found = found};
}

inline ReadProblem
tooLong(QLatin1StringView container, qsizetype index, QLatin1StringView field, qsizetype most)
{
    return {
        .container = container,
        .index = index,
        .field = field,
        .kind = ReadProblem::Kind::TooLong,
        .most = most};
}
