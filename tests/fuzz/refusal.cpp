// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"
#include "fuzz/target.h"

// The body of a refusal, of which there is always something to show.
void testInput(const QByteArray &input)
{
    const Refusal refusal = parseRefusal(input);
    if (refusal.code.isEmpty() && refusal.message.isEmpty()) {
        const QString begin = QString::fromUtf8(input.left(200)).simplified();
        require(refusal.detail.isEmpty() == begin.isEmpty(), "there is something to show");
        require(refusal.detail.endsWith(begin), "unknown shapes show their first bytes");
    }
}
