// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"
#include "core/zone.h"

#include <QHash>
#include <QLocale>

#include <optional>

// Writes moments in one time zone, in the digits 0 to 9 whatever the language: dates are written
// and searched as ISO 8601 has them. It remembers what it has worked out, so that a filter can go
// over the texts of a hundred thousand rows: Qt takes microseconds for a zone and a format.
class TimeFormat
{
public:
    explicit TimeFormat(Zone zone = Zone(), const QLocale &locale = QLocale());

    const Zone &zone() const { return m_zone; }
    // "KST", "UTC+05:45"; of a zone with summer time, which has two of them, "Europe/Berlin".
    // Never empty.
    QString zoneName() const { return m_zone.name(); }

    // "2024-07-30 11:25": of one width and in an order that sorts, in every language. An unreadable
    // text as shownInLine() shows it; nothing for an absent one.
    QString text(const Timestamp &timestamp) const;
    // The same behind what stands in `buffer`, but an unreadable text as it came: to be searched.
    void append(const Timestamp &timestamp, QString &buffer) const;

    // With weekday, seconds and the zone at that moment, for those who want to know exactly. An
    // unreadable text as shownInLines() shows it.
    QString exactText(const Timestamp &timestamp) const;

    // As a sentence names a moment: "11:25" of the day of `now`, "yesterday 11:25", "tomorrow
    // 11:25", or with the date.
    QString relativeText(qint64 moment, qint64 now) const;

    // "11:25:36", of a moment of this computer's clock.
    QString timeOfDay(qint64 msecsSinceEpoch) const;

private:
    qint64 localMSecs(qint64 utc) const;

    Zone m_zone;
    QLocale m_locale;
    // Day since the epoch, UTC -> offset in ms; nothing when it changes in that day.
    mutable QHash<qint64, std::optional<qint64>> m_offsets;
    mutable QHash<qint64, QString> m_dates;   // day since the epoch -> text
    mutable QHash<qint64, QString> m_minutes; // minute of the day -> text
};
