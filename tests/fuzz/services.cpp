// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "fuzz/answerchecks.h"

// A page of services.
void testInput(const QByteArray &input)
{
    const auto page = parseServices(input);
    if (!page) {
        checks::isExplained(page.error());
        return;
    }
    checks::isJson(input);
    checks::isWhole(*page, parseService);
    checks::isComplete(*page, "services", parseServices);
}
