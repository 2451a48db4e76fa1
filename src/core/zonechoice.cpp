// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zonechoice.h"

#include "core/zone.h"

Zone zoneOf(ZoneChoice choice)
{
    switch (choice) {
    case ZoneChoice::Korea:
        return Zone::korea();
    case ZoneChoice::Utc:
        return Zone::utc();
    case ZoneChoice::Local:
        break;
    }
    return {};
}
