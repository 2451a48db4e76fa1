// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/relativetime.h"

#include "wording/timeformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
// Beyond, of another day, the time of that day tells more.
constexpr qint64 longestHours = 12 * hour;
constexpr qint64 mostDays = 30;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeFormat)
};

qint64 dayOf(qint64 moment, const TimeFormat &times)
{
    return times.zone().wallTime(moment).date().toJulianDay();
}

} // namespace

QString relativeTimeText(qint64 moment, qint64 now, const TimeFormat &times)
{
    const qint64 passed = now - moment;
    const qint64 away = qAbs(passed);
    const bool isPast = passed >= 0;
    if (away < minute)
        return TimeText::tr("just now");
    if (away < hour) {
        const int minutes = int(away / minute);
        return isPast ? TimeText::tr("%Ln min ago", "minutes", minutes)
                      : TimeText::tr("in %Ln min", "minutes", minutes);
    }
    const qint64 days = qAbs(dayOf(now, times) - dayOf(moment, times));
    if (days == 0 || away < longestHours) {
        const int hours = int(away / hour);
        return isPast ? TimeText::tr("%Ln h ago", "hours", hours)
                      : TimeText::tr("in %Ln h", "hours", hours);
    }
    if (days == 1 || days > mostDays)
        return times.relativeText(moment, now);
    return isPast ? TimeText::tr("%Ln days ago", nullptr, int(days))
                  : TimeText::tr("in %Ln days", nullptr, int(days));
}

QString exactTextWithAge(const Timestamp &timestamp, qint64 now, const TimeFormat &times)
{
    const QString exact = times.exactText(timestamp);
    if (!timestamp.isReadable())
        return exact;
    const qint64 moment = timestamp.toMSecsSinceEpoch();
    const QString relative = relativeTimeText(moment, now, times);
    if (relative == times.text(timestamp))
        return exact;
    return TimeText::tr("%1 (%2)", "a moment, and how long ago that was").arg(exact, relative);
}

QStringList relativeTimeSamples()
{
    const TimeFormat times{Zone::utc()};
    const qint64 now = (365 * 24 + 12) * hour; // noon
    QStringList samples;
    for (const qint64 away :
         {59 * minute, 11 * hour, 26 * hour, mostDays * 24 * hour, (mostDays + 2) * 24 * hour}) {
        samples.append(relativeTimeText(now - away, now, times));
        samples.append(relativeTimeText(now + away, now, times));
    }
    return samples;
}
