// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which zone somebody wants to see times; see Zone.
enum class ZoneChoice { Local, Korea, Utc };
