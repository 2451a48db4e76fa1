// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credentialitem.h"

#include "fuzz/target.h"

// The text of a keychain item, which other programs may have edited.
void testInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const ItemKind kind : {ItemKind::AccountKeys, ItemKind::ProxyLogin}) {
        const auto keys = fromItemText(text, kind);
        if (!keys)
            continue;
        require(keys->isComplete(), "there are both keys");
        const QString written = toItemText(*keys, kind);
        const auto again = fromItemText(written, kind);
        require(again.has_value(), "what is written can be read");
        require(
            again->accessKey == keys->accessKey && again->secretKey == keys->secretKey,
            "what is written says the same");
        const bool isAccount = kind == ItemKind::AccountKeys;
        require(
            !fromItemText(written, isAccount ? ItemKind::ProxyLogin : ItemKind::AccountKeys),
            "no kind is taken for the other");
    }
}
