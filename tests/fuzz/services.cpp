// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "fuzz/answerchecks.h"

namespace {

// A row of the list by itself.
ApiResult<Service> parseRow(QByteArray json)
{
    const auto page = parseServices("{\"services\":[" + json + "]}");
    if (!page)
        return page.error();
    require(page->rows.size() == 1, "the text of a row is one row");
    return page->rows.first();
}

} // namespace

// A page of services.
void testInput(const QByteArray &input)
{
    const auto page = parseServices(input);
    if (!page) {
        checks::isExplained(page.error());
        return;
    }
    checks::isJson(input);
    checks::isWhole(*page, parseRow);
    checks::isComplete(*page, "services", parseServices);
}
