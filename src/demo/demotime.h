// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Points in time are milliseconds since 1970-01-01T00:00:00Z throughout the demo.
/// @{

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;

/// The last midnight in Korea (UTC+9, no daylight saving) at or before that moment.
qint64 koreanMidnight(qint64 ms);

/// As AiTEMS writes it: Korean local time without a zone, trailing zeros of the fraction dropped
/// and no fraction at all on a full second ("2024-07-30T11:25:36.558", "2021-09-29T11:13:19.08").
/// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-trainlist
QByteArray koreanText(qint64 ms);

/// IMF-fixdate of RFC 9110, 5.6.7, for the Date header ("Tue, 30 Jul 2024 02:25:36 GMT").
QByteArray httpDate(qint64 ms);

/// @}
