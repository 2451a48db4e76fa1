// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Zone;

// In which zone somebody wants to see times.
enum class ZoneChoice { Local, Korea, Utc };

Zone zoneOf(ZoneChoice choice);
