// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <variant>

// The time zone that moments are shown in: the computer's own, or one that somebody has chosen.
//
// The own one is asked of the C library, not of QTimeZone::systemTimeZone(). That one fails where
// the C library does not, and then dates are empty texts: for TZ=:/usr/share/zoneinfo/Asia/Seoul,
// for a zone that does not exist (UTC for the C library), without any zone database; it takes
// TZ=UTC-09:00 for nine hours west, and TZ= for no setting at all.
class Zone
{
public:
    // The computer's own.
    Zone() = default;
    // An invalid one is the computer's own.
    Zone(const QTimeZone &zone);

    static Zone korea(); // works without any zone database
    static Zone utc();

    // At a moment in milliseconds since the epoch: how far the clocks of the zone are ahead of
    // UTC, in milliseconds.
    qint64 offsetAt(qint64 moment) const;
    // "KST", "UTC+05:45"; never empty.
    QString abbreviationAt(qint64 moment) const;
    // Of the zone all year round. One with summer time has two abbreviations: "Europe/Berlin", or
    // "CET/CEST" where nobody knows its name. Never empty.
    QString name() const;

    // When the day begins, which need not be at midnight.
    qint64 startOfDay(QDate day) const;
    // What calendar and clock on the wall show, as a date and time of UTC.
    QDateTime wallTime(qint64 moment) const;

    bool operator==(const Zone &) const = default;

private:
    struct Local
    {
        bool operator==(const Local &) const = default;
    };
    struct Fixed
    {
        qint64 offset;
        QString name;
        bool operator==(const Fixed &) const = default;
    };

    explicit Zone(const Fixed &fixed);
    QString identifier() const; // "Europe/Berlin"; empty when it is not known

    std::variant<Local, Fixed, QTimeZone> m_zone;
};
