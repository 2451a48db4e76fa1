// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/initext.h"

#include "fuzz/target.h"

#include <QStringBuilder>

// What the settings file holds, whatever it is, before QSettings gets to see it.
void testInput(const QByteArray &input)
{
    const bool isGood = isIniText(input);
    const bool hasMark = input.startsWith("\xef\xbb\xbf"); // is only one at the very start
    require(
        hasMark || isIniText(QByteArray("; a comment\nkey=value\n" + input)) == isGood,
        "good lines in front change nothing");
    if (!isGood)
        return;
    require(!isIniText(QByteArray(input + "\n\"lost")), "quotes that never end are never good");
    // A \ at the end takes the next line into its own.
    if (!input.endsWith('\\'))
        require(
            isIniText(QByteArray(input + "\n[group]\nkey=value")),
            "nothing is left open at the end");
}
