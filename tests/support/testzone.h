// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/wine.h"

#include <QDateTime>
#include <QTimeZone>

// Of zones, what systems differ in.

// The name of the one in which the tests live.
inline QString testZoneName()
{
    // The C library of Wine takes two letters from TZ=JST-9, that of Windows three.
    return isWine() ? QStringLiteral("JS") : QStringLiteral("JST");
}

// Windows calls a zone "Korea Standard Time", and that in its own language.
inline QString nameHere(const QString &name, const QTimeZone &zone, const QDateTime &moment)
{
#ifdef Q_OS_WIN
    if (zone != QTimeZone::utc())
        return zone.abbreviation(moment);
#else
    Q_UNUSED(zone)
    Q_UNUSED(moment)
#endif
    return name;
}

// Qt for Windows knows it by its former name only.
inline QByteArray kathmandu()
{
    const QByteArray id = "Asia/Kathmandu";
    return QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray("Asia/Katmandu");
}
