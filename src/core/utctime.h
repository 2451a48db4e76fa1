// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

// The moment, in milliseconds since 1970-01-01 UTC, as a date and time in UTC.
//
// Qt 6.5 and newer take a light QTimeZone for this and call the time specification deprecated.
// Qt 6.4 has no such value: its QTimeZone::utc() is a zone like any other, which ISO dates write
// as "+00:00" instead of "Z".
inline QDateTime utcDateTime(qint64 msecsSinceEpoch)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC);
#endif
}
