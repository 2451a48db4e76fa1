// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/durationtext.h"

#include <QCoreApplication>

namespace {

struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

constexpr qint64 daysAlone = 30; // from so many days on hours say nothing

} // namespace

QString durationText(qint64 duration)
{
    const qint64 seconds = qMax<qint64>(duration, 0) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const auto number = [](qint64 value) { return QString::number(value); };
    if (minutes == 0)
        return DurationText::tr("%1 s", "a duration").arg(number(seconds));
    if (hours == 0)
        return DurationText::tr("%1 min", "a duration").arg(number(minutes));
    if (days == 0 && minutes % 60 == 0)
        return DurationText::tr("%1 h", "a duration").arg(number(hours));
    if (days == 0)
        return DurationText::tr("%1 h %2 min", "a duration")
            .arg(number(hours), number(minutes % 60));
    if (days >= daysAlone || hours % 24 == 0)
        return DurationText::tr("%1 d", "a duration").arg(number(days));
    return DurationText::tr("%1 d %2 h", "a duration").arg(number(days), number(hours % 24));
}

QString exactDurationText(qint64 duration)
{
    const qint64 seconds = qMax<qint64>(duration, 0) / 1000;
    if (seconds < 60 || seconds >= 3600 || seconds % 60 == 0)
        return durationText(duration);
    return DurationText::tr("%1 min %2 s", "a duration")
        .arg(QString::number(seconds / 60), QString::number(seconds % 60));
}

QString durationText(const ObservedDuration &observed)
{
    if (observed.isVague())
        return DurationText::tr("up to %1", "%1 is a duration")
            .arg(durationText(observed.duration));
    return durationText(observed.middle());
}
