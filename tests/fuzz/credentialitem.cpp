// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"

#include "fuzz/target.h"

// The text of a keychain item, which other programs may have edited.
void testInput(const QByteArray &input)
{
    const auto keys = fromItemText(QString::fromUtf8(input));
    if (!keys)
        return;
    require(keys->isComplete(), "there are both keys");
    const auto again = fromItemText(toItemText(*keys));
    require(again.has_value(), "what is written can be read");
    require(
        again->accessKey == keys->accessKey && again->secretKey == keys->secretKey,
        "what is written says the same");
}
