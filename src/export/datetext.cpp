// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/datetext.h"

#include "core/zone.h"

namespace {

using std::chrono::milliseconds;

constexpr milliseconds inKorea = koreaStandardTime;

struct Moment
{
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<milliseconds> time;
};

// Of clocks that are so far ahead of UTC.
Moment momentAt(const Timestamp &timestamp, milliseconds offset)
{
    const auto local = milliseconds(timestamp.toMSecsSinceEpoch()) + offset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {
        .date = std::chrono::year_month_day(std::chrono::sys_days(day)),
        .time = std::chrono::hh_mm_ss(local - day)};
}

// "+09:00"
QString offsetText(milliseconds offset)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(std::chrono::abs(offset));
    return QString::asprintf(
        "%c%02d:%02d", offset.count() < 0 ? '-' : '+', int(minutes.count() / 60),
        int(minutes.count() % 60));
}

QString
text(const Timestamp &timestamp, char separator, bool forMachines, milliseconds offset = inKorea)
{
    const auto [date, time] = momentAt(timestamp, offset);
    const QString upToSeconds = QString::asprintf(
        "%04d-%02u-%02u%c%02d:%02d:%02d", int(date.year()), unsigned(date.month()),
        unsigned(date.day()), separator, int(time.hours().count()), int(time.minutes().count()),
        int(time.seconds().count()));
    const QString rest =
        forMachines ? QString::asprintf(".%03d", int(time.subseconds().count())) : QString(u' ');
    return upToSeconds + rest + offsetText(offset);
}

} // namespace

QString isoText(const Timestamp &timestamp)
{
    return timestamp.isReadable() ? text(timestamp, 'T', true) : timestamp.unreadableText();
}

QString isoText(const Timestamp &timestamp, const Zone &zone)
{
    if (!timestamp.isReadable())
        return timestamp.unreadableText();
    return text(timestamp, 'T', true, milliseconds(zone.offsetAt(timestamp.toMSecsSinceEpoch())));
}

QString tableText(const Timestamp &timestamp)
{
    return timestamp.isReadable() ? text(timestamp, ' ', false) : timestamp.unreadableText();
}

QString tableText(const Timestamp &timestamp, const Zone &zone)
{
    if (!timestamp.isReadable())
        return timestamp.unreadableText();
    return text(timestamp, ' ', false, milliseconds(zone.offsetAt(timestamp.toMSecsSinceEpoch())));
}
