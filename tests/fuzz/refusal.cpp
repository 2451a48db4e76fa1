// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/refusal.h"
#include "fuzz/target.h"

#include <algorithm>

// The body of a refusal, of which no more is shown than a line of words.
void testInput(const QByteArray &input)
{
    const Refusal refusal = parseRefusal(input);
    for (const QString &field : {refusal.code, refusal.message, refusal.detail}) {
        require(field.size() <= 202, "what is shown is short");
        const bool isLine = std::all_of(
            field.begin(), field.end(), [](QChar c) { return c.isPrint() || c == u' '; });
        require(isLine, "what is shown is a line that can be read");
    }
}
