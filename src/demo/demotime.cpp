// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotime.h"

#include <QStringBuilder>

#include <chrono>

namespace {

constexpr qint64 koreanOffset = 9 * msPerHour;

struct Fields
{
    std::chrono::year_month_day date;
    unsigned weekday; // 0 is Sunday
    qint64 msOfDay;
};

Fields fields(qint64 ms)
{
    const auto time =
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(ms));
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return {
        .date = std::chrono::year_month_day(day),
        .weekday = std::chrono::weekday(day).c_encoding(),
        .msOfDay = (time - day).count()};
}

QByteArray digits(qint64 value, int width)
{
    QByteArray text(width, '0');
    for (qsizetype place = width - 1; place >= 0; --place, value /= 10)
        text[place] = char('0' + value % 10);
    return text;
}

QByteArray clockText(qint64 msOfDay)
{
    return digits(msOfDay / msPerHour, 2) + ':' + digits(msOfDay / msPerMinute % 60, 2) + ':' +
        digits(msOfDay / msPerSecond % 60, 2);
}

} // namespace

qint64 koreanMidnight(qint64 ms)
{
    return ms - fields(ms + koreanOffset).msOfDay;
}

QByteArray koreanText(qint64 ms)
{
    const Fields parts = fields(ms + koreanOffset);
    QByteArray text = digits(int(parts.date.year()), 4) + '-' +
        digits(unsigned(parts.date.month()), 2) + '-' + digits(unsigned(parts.date.day()), 2) +
        'T' + clockText(parts.msOfDay);
    if (const qint64 fraction = parts.msOfDay % msPerSecond) {
        text += '.' + digits(fraction, 3);
        while (text.endsWith('0'))
            text.chop(1);
    }
    return text;
}

QByteArray httpDate(qint64 ms)
{
    static constexpr const char *weekdays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Fields parts = fields(ms);
    return QByteArray(weekdays[parts.weekday]) + ", " + digits(unsigned(parts.date.day()), 2) +
        ' ' + months[unsigned(parts.date.month()) - 1] + ' ' + digits(int(parts.date.year()), 4) +
        ' ' + clockText(parts.msOfDay) + " GMT";
}
