// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datetext.h"

namespace {

struct Moment
{
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::milliseconds> time;
};

Moment inKorea(const Timestamp &timestamp)
{
    const auto local = std::chrono::milliseconds(timestamp.toMSecsSinceEpoch()) +
        std::chrono::duration_cast<std::chrono::milliseconds>(koreaStandardTime);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {
        .date = std::chrono::year_month_day(std::chrono::sys_days(day)),
        .time = std::chrono::hh_mm_ss(local - day)};
}

QString text(const Timestamp &timestamp, char separator, bool forMachines)
{
    if (!timestamp.isReadable())
        return timestamp.unreadableText();
    const auto [date, time] = inKorea(timestamp);
    const QString upToSeconds = QString::asprintf(
        "%04d-%02u-%02u%c%02d:%02d:%02d", int(date.year()), unsigned(date.month()),
        unsigned(date.day()), separator, int(time.hours().count()), int(time.minutes().count()),
        int(time.seconds().count()));
    const QString rest =
        forMachines ? QString::asprintf(".%03d", int(time.subseconds().count())) : QString(u' ');
    return upToSeconds + rest + QLatin1StringView("+09:00");
}

} // namespace

static_assert(koreaStandardTime == std::chrono::hours(9), "\"+09:00\" is written here");

QString isoText(const Timestamp &timestamp)
{
    return text(timestamp, 'T', true);
}

QString tableText(const Timestamp &timestamp)
{
    return text(timestamp, ' ', false);
}
