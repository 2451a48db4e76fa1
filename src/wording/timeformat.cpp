// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/timeformat.h"

#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsPerMinute = 60 * 1000;
constexpr qint64 msecsPerDay = 24 * 60 * msecsPerMinute;

// Rounds down, also before 1970.
qint64 quotient(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);
}

// The language gives the name of the weekday, and nothing else.
QString inAsciiDigits(const QString &text)
{
    QString result;
    for (const char32_t c : text.toStdU32String()) {
        if (QChar::isDigit(c))
            result += QChar(u'0' + QChar::digitValue(c));
        else
            result += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace

TimeFormat::TimeFormat(Zone zone, const QLocale &locale)
    : m_zone(std::move(zone))
    , m_locale(locale)
{
}

QString TimeFormat::text(const Timestamp &timestamp) const
{
    if (!timestamp.isReadable())
        return shownInLine(timestamp.unreadableText());
    QString result;
    append(timestamp, result);
    return result;
}

void TimeFormat::append(const Timestamp &timestamp, QString &buffer) const
{
    if (!timestamp.isReadable()) {
        buffer += timestamp.unreadableText();
        return;
    }
    const qint64 local = localMSecs(timestamp.toMSecsSinceEpoch());
    const qint64 day = quotient(local, msecsPerDay);
    const qint64 minute = (local - day * msecsPerDay) / msecsPerMinute;

    QString &date = m_dates[day];
    if (date.isNull()) {
        const QDate calendarDay = QDate::fromJulianDay(2440588 + day); // 1970-01-01 is 2440588
        date = calendarDay.toString(u"yyyy-MM-dd ");
    }
    QString &time = m_minutes[minute];
    if (time.isNull())
        time = QTime(int(minute / 60), int(minute % 60)).toString(u"HH:mm");
    buffer += date;
    buffer += time;
}

QString TimeFormat::exactText(const Timestamp &timestamp) const
{
    if (!timestamp.isReadable())
        return shownInLines(timestamp.unreadableText());
    const qint64 moment = timestamp.toMSecsSinceEpoch();
    const QString pattern = QCoreApplication::translate(
        "TimeFormat", "dddd, yyyy-MM-dd HH:mm:ss", "as QDateTime::toString() takes it");
    // Behind a word that is written from right to left the date would be turned round, and
    // Trainboard speaks no such language anyway.
    const QLocale locale = m_locale.textDirection() == Qt::RightToLeft ? QLocale::c() : m_locale;
    return inAsciiDigits(locale.toString(m_zone.wallTime(moment), pattern)) + u' ' +
        m_zone.abbreviationAt(moment);
}

QString TimeFormat::relativeText(qint64 moment, qint64 now) const
{
    const qint64 days =
        quotient(localMSecs(now), msecsPerDay) - quotient(localMSecs(moment), msecsPerDay);
    const QString whole = text(Timestamp::fromMSecsSinceEpoch(moment));
    const QString time = whole.section(u' ', 1);
    if (days == 0)
        return time;
    if (days == 1)
        return QCoreApplication::translate("TimeFormat", "yesterday %1", "%1 is a time").arg(time);
    if (days == -1)
        return QCoreApplication::translate("TimeFormat", "tomorrow %1", "%1 is a time").arg(time);
    return whole;
}

QString TimeFormat::timeOfDay(qint64 msecsSinceEpoch) const
{
    return m_zone.wallTime(msecsSinceEpoch).toString(u"HH:mm:ss");
}

qint64 TimeFormat::localMSecs(qint64 utc) const
{
    const qint64 day = quotient(utc, msecsPerDay);
    auto offset = m_offsets.constFind(day);
    if (offset == m_offsets.constEnd()) {
        const qint64 first = m_zone.offsetAt(day * msecsPerDay);
        const bool changes = m_zone.offsetAt((day + 1) * msecsPerDay - 1) != first;
        offset = m_offsets.insert(day, changes ? std::nullopt : std::optional(first));
    }
    return utc + (*offset ? **offset : m_zone.offsetAt(utc));
}
