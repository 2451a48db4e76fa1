// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servicezone.h"

namespace {

constexpr qint64 msecsPerDay = 24 * 60 * 60 * qint64(1000);

// Of a text that can be read: behind the date only a zone has such letters.
bool namesZone(std::string_view text)
{
    constexpr std::size_t dateSize = 10; // "2024-07-30"
    return text.size() > dateSize && text.find_first_of("Zz+-", dateSize) != text.npos;
}

} // namespace

Timestamp ServiceZone::read(std::string_view text) const
{
    if (m_isKorea)
        return Timestamp::fromText(text);
    const Timestamp wall = Timestamp::fromText(text, std::chrono::seconds(0));
    if (!wall.isReadable() || namesZone(text))
        return wall;
    return Timestamp::fromMSecsSinceEpoch(momentOf(wall.toMSecsSinceEpoch()));
}

qint64 ServiceZone::momentOf(qint64 wallTime) const
{
    const qint64 day = (wallTime >= 0 ? wallTime : wallTime - msecsPerDay + 1) / msecsPerDay;
    auto offset = m_offsets.constFind(day);
    if (offset == m_offsets.constEnd()) {
        // No zone is a whole day from UTC.
        const qint64 before = m_zone.offsetAt((day - 1) * msecsPerDay);
        const bool changes = m_zone.offsetAt((day + 1) * msecsPerDay) != before ||
            m_zone.offsetAt((day + 2) * msecsPerDay) != before;
        offset = m_offsets.insert(day, changes ? std::nullopt : std::optional(before));
    }
    if (*offset)
        return wallTime - **offset;
    const qint64 before = m_zone.offsetAt(wallTime - msecsPerDay);
    const qint64 after = m_zone.offsetAt(wallTime + msecsPerDay);
    const auto holds = [&](qint64 ahead) { return m_zone.offsetAt(wallTime - ahead) == ahead; };
    return wallTime - (holds(before) || !holds(after) ? before : after);
}
