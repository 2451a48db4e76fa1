// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class TimeFormat;

// How long ago, or in how long: "3 h ago", "yesterday 17:59", "in 20 min". What is more than a
// month away has its date. Days begin where they do in the zone of `times`. Both moments are
// milliseconds since the epoch. A moment that is less than a minute away, before or after, is "just
// now": clocks differ.
QString relativeTimeText(qint64 moment, qint64 now, const TimeFormat &times);
