// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"
#include "core/zone.h"

#include <QHash>

#include <optional>

// The zone in which the service's own times are read, which name none: Korea, unless somebody
// knows better. It remembers the offsets of days that it has worked out, because Qt takes
// microseconds for each: two threads may not use the same object at once, but each a copy.
class ServiceZone
{
public:
    explicit ServiceZone(Zone zone = Zone::korea())
        : m_zone(std::move(zone))
        , m_isKorea(m_zone == Zone::korea())
    {
    }

    const Zone &zone() const { return m_zone; }

    // As Timestamp::fromText(), in this zone. Clocks that are set back show an hour twice: the
    // first one is meant. What they leave out when they are set forward is counted on from before.
    Timestamp read(std::string_view text) const;

    // When the clocks of the zone show this; both in milliseconds since the epoch, `wallTime` as
    // if it were UTC.
    qint64 momentOf(qint64 wallTime) const;

private:
    Zone m_zone;
    bool m_isKorea; // as nearly always, and then it is quicker
    // Day since the epoch -> offset in ms; nothing when it changes about that day.
    mutable QHash<qint64, std::optional<qint64>> m_offsets;
};
