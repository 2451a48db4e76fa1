// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"

class Zone;

// Dates in Korea Standard Time, whatever zone was chosen, with its offset. An unreadable date is
// the text that was received, an absent one is empty.

// ISO 8601 with milliseconds: "2024-07-30T11:25:36.558+09:00".
QString isoText(const Timestamp &timestamp);
// The same in another zone.
QString isoText(const Timestamp &timestamp, const Zone &zone);
// For people: "2024-07-30 11:25:36 +09:00".
QString tableText(const Timestamp &timestamp);
// The same in another zone.
QString tableText(const Timestamp &timestamp, const Zone &zone);
