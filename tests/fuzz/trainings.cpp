// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "fuzz/answerchecks.h"

// A page of trainings, twice in one list: the second time much of it is known.
void testInput(const QByteArray &input)
{
    const auto parse = trainingsParser();
    MemoryBudget budget;
    const auto first = parse(input, 0, budget);
    const auto second = parse(input, 0, budget);
    require(first.hasValue() == second.hasValue(), "the second page is read as the first");
    if (!first) {
        checks::isExplained(first.error());
        return;
    }
    checks::isJson(input);
    checks::isWhole(*first, parseTraining);
    checks::isComplete(*first, "trains", parseTrainings);
    require(checks::areEqual(*first, *second), "the second page is like the first");
}
