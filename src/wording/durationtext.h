// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"

#include <QString>

// "45 s", "14 min", "2 h 5 min", "3 d 4 h", "45 d": rounded down to what one would say.
// `duration`: milliseconds; what is less than nothing counts as nothing.
QString durationText(qint64 duration);
// The same of one that was observed; where nobody watched its end, "up to 14 h".
QString durationText(const ObservedDuration &observed);
// "3 min 50 s": with the seconds of what is shorter than an hour.
QString exactDurationText(qint64 duration);
