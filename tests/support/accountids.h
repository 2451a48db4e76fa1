// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// An id as accounts have it, the same for the same number.
inline QString testAccountId(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}
