// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zone.h"

#include "core/utctime.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsPerSecond = 1000;
constexpr qint64 msecsPerHour = 3600 * msecsPerSecond;
constexpr qint64 halfAYear = 182 * 24 * msecsPerHour;

// "UTC", "UTC+05:45".
QString offsetName(qint64 offset)
{
    if (offset == 0)
        return u"UTC"_s;
    const auto twoDigits = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const qint64 seconds = qAbs(offset) / msecsPerSecond;
    QString name = offset < 0 ? u"UTC-"_s : u"UTC+"_s;
    name += twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0) // by the sun, before there were zones
        name += u':' + twoDigits(seconds % 60);
    return name;
}

// What the C library calls its zone. It takes TZ=Asia/Beijing, which does not exist, for UTC by the
// name of "Asia", and TZ=UTC-09:00 for nine hours east by the name of "UTC".
QString trustworthyName(const QString &name, qint64 offset)
{
    static constexpr std::array namesOfUtc{
        QStringView(u"UTC"), QStringView(u"GMT"), QStringView(u"UCT"), QStringView(u"WET")};
    const bool isName = !name.isEmpty() && !name.startsWith(u'+') && !name.startsWith(u'-');
    const bool isWindows = name.contains(u' '); // "GMT Standard Time"
    const bool saysUtc = std::ranges::find(namesOfUtc, QStringView(name)) != namesOfUtc.end();
    return isName && (isWindows || saysUtc == (offset == 0)) ? name : offsetName(offset);
}

// As people write it, not a file nor a rule: TZ may be anything.
bool isPlainIdentifier(const QByteArray &id)
{
    return id.contains('/') && !id.startsWith('/') && std::ranges::all_of(id, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                   c == '/' || c == '_' || c == '-' || c == '+';
           });
}

} // namespace

Zone::Zone(const Fixed &fixed)
    : m_zone(fixed)
{
}

Zone::Zone(const QTimeZone &zone)
{
    if (zone.isValid())
        m_zone = zone;
}

Zone Zone::korea()
{
    return Zone(Fixed{.offset = 9 * msecsPerHour, .name = u"KST"_s});
}

Zone Zone::utc()
{
    return Zone(Fixed{.offset = 0, .name = u"UTC"_s});
}

qint64 Zone::offsetAt(qint64 moment) const
{
    if (const auto *fixed = std::get_if<Fixed>(&m_zone))
        return fixed->offset;
    if (const auto *chosen = std::get_if<QTimeZone>(&m_zone))
        return chosen->offsetFromUtc(utcDateTime(moment)) * msecsPerSecond;
    return QDateTime::fromMSecsSinceEpoch(moment).offsetFromUtc() * msecsPerSecond;
}

QString Zone::abbreviationAt(qint64 moment) const
{
    if (const auto *fixed = std::get_if<Fixed>(&m_zone))
        return fixed->name;
    if (const auto *chosen = std::get_if<QTimeZone>(&m_zone)) {
        const QString name = chosen->abbreviation(utcDateTime(moment));
        // Zones without an abbreviation of their own have one such as "+0545".
        const bool isName = !name.isEmpty() && !name.startsWith(u'+') && !name.startsWith(u'-');
        return isName ? name : offsetName(offsetAt(moment));
    }
    return trustworthyName(
        QDateTime::fromMSecsSinceEpoch(moment).timeZoneAbbreviation(), offsetAt(moment));
}

QString Zone::name() const
{
    qint64 winter = QDateTime::currentMSecsSinceEpoch();
    qint64 summer = winter + halfAYear;
    if (offsetAt(winter) > offsetAt(summer))
        std::swap(winter, summer);
    const QString winterName = abbreviationAt(winter);
    const QString summerName = abbreviationAt(summer);
    if (winterName == summerName)
        return winterName;
    const QString id = identifier();
    return id.isEmpty() ? winterName + u'/' + summerName : id;
}

QString Zone::identifier() const
{
    if (const auto *chosen = std::get_if<QTimeZone>(&m_zone))
        return QString::fromLatin1(chosen->id());
    const QByteArray id = QTimeZone::systemTimeZoneId();
    if (!isPlainIdentifier(id))
        return {};
    const QTimeZone system(id);
    if (!system.isValid())
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isLocal = std::ranges::all_of(std::array{now, now + halfAYear}, [&](qint64 moment) {
        return Zone(system).offsetAt(moment) == offsetAt(moment);
    });
    return isLocal ? QString::fromLatin1(id) : QString();
}

qint64 Zone::startOfDay(QDate day) const
{
    if (std::holds_alternative<Local>(m_zone))
        return day.startOfDay().toMSecsSinceEpoch();
    if (const auto *chosen = std::get_if<QTimeZone>(&m_zone))
        return day.startOfDay(*chosen).toMSecsSinceEpoch();
    return day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() - offsetAt(0);
}

QDateTime Zone::wallTime(qint64 moment) const
{
    return utcDateTime(moment + offsetAt(moment));
}
