// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/timeformat.h"

#include "core/utctime.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsPerMinute = 60 * 1000;
constexpr qint64 msecsPerDay = 24 * 60 * msecsPerMinute;

// Rounds down, also before 1970.
qint64 quotient(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);
}

} // namespace

TimeFormat::TimeFormat(QTimeZone zone, const QLocale &locale)
    : m_zone(std::move(zone))
    , m_locale(locale)
{
}

QString TimeFormat::zoneName() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString name = abbreviation(now);
    return abbreviation(now.addDays(182)) == name ? name : QString::fromLatin1(m_zone.id());
}

// Zones without an abbreviation of their own have one such as "+0545".
QString TimeFormat::abbreviation(const QDateTime &moment) const
{
    const QString name = m_zone.abbreviation(moment);
    return name.startsWith(u'+') || name.startsWith(u'-')
        ? m_zone.displayName(moment, QTimeZone::OffsetName)
        : name;
}

QString TimeFormat::text(const Timestamp &timestamp) const
{
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
        date = m_locale.toString(calendarDay, u"yyyy-MM-dd ");
    }
    QString &time = m_minutes[minute];
    if (time.isNull())
        time = m_locale.toString(QTime(int(minute / 60), int(minute % 60)), u"HH:mm");
    buffer += date;
    buffer += time;
}

QString TimeFormat::exactText(const Timestamp &timestamp) const
{
    if (!timestamp.isReadable())
        return timestamp.unreadableText();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(timestamp.toMSecsSinceEpoch(), m_zone);
    const QString pattern = QCoreApplication::translate(
        "TimeFormat", "dddd, yyyy-MM-dd HH:mm:ss", "as QDateTime::toString() takes it");
    return m_locale.toString(moment, pattern) + u' ' + abbreviation(moment);
}

QString TimeFormat::timeOfDay(qint64 msecsSinceEpoch) const
{
    return m_locale.toString(
        QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, m_zone).time(), u"HH:mm:ss");
}

qint64 TimeFormat::offsetAt(qint64 utc) const
{
    return qint64(m_zone.offsetFromUtc(utcDateTime(utc))) * 1000;
}

qint64 TimeFormat::localMSecs(qint64 utc) const
{
    const qint64 day = quotient(utc, msecsPerDay);
    auto offset = m_offsets.constFind(day);
    if (offset == m_offsets.constEnd()) {
        const qint64 first = offsetAt(day * msecsPerDay);
        const bool changes = offsetAt((day + 1) * msecsPerDay - 1) != first;
        offset = m_offsets.insert(day, changes ? std::nullopt : std::optional(first));
    }
    return utc + (*offset ? **offset : offsetAt(utc));
}
