// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class TimeFormat;
class Timestamp;

// How long ago, or in how long: "3 h ago", "yesterday 17:59", "in 20 min". What is more than a
// month away has its date. Days begin where they do in the zone of `times`. Both moments are
// milliseconds since the epoch. A moment that is less than a minute away, before or after, is "just
// now": clocks differ.
QString relativeTimeText(qint64 moment, qint64 now, const TimeFormat &times);

// "Sunday, 2026-11-29 03:02:44 KST (6 h ago)": see TimeFormat::exactText(). What would have its
// date twice stands alone.
QString exactTextWithAge(const Timestamp &timestamp, qint64 now, const TimeFormat &times);

// What a column of such times should have room for, in the reader's language.
QStringList relativeTimeSamples();
