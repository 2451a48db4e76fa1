// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What each target defines: takes one input, whatever it is, and ends the process when something
// about it is wrong.
void testInput(const QByteArray &input);

inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}
