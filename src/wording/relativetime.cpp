// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/relativetime.h"

#include "wording/timeformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 longestHours =
    12 * hour; // beyond, of another day, the time of that day tells more
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
    const QString whole = times.text(Timestamp::fromMSecsSinceEpoch(moment));
    if (days == 1) {
        const QString time = whole.section(u' ', 1);
        return isPast ? TimeText::tr("yesterday %1", "%1 is a time").arg(time)
                      : TimeText::tr("tomorrow %1", "%1 is a time").arg(time);
    }
    if (days > mostDays)
        return whole;
    return isPast ? TimeText::tr("%Ln days ago", nullptr, int(days))
                  : TimeText::tr("in %Ln days", nullptr, int(days));
}
