// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionranges.h"

#include "core/utctime.h"
#include "core/zone.h"

#include <algorithm>
#include <array>

namespace {

using Comparison = QuestionTerm::Comparison;

constexpr qint64 msecsPerSecond = 1000;
constexpr qint64 msecsPerMinute = 60 * msecsPerSecond;
constexpr qint64 msecsPerHour = 60 * msecsPerMinute;
constexpr qint64 msecsPerDay = 24 * msecsPerHour;

qint64 msecsOf(QuestionMoment::Unit unit)
{
    switch (unit) {
    case QuestionMoment::Unit::Minute:
        return msecsPerMinute;
    case QuestionMoment::Unit::Hour:
        return msecsPerHour;
    case QuestionMoment::Unit::Day:
        return msecsPerDay;
    case QuestionMoment::Unit::Week:
        return 7 * msecsPerDay;
    }
    return 0;
}

// When calendar and clock of the zone show this. Of two such moments, when clocks are set back, it
// is the first one. When clocks are set forward and never show this, it is as if they had not been.
qint64 momentAt(QDate day, QTime time, const Zone &zone)
{
    const qint64 wall = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msecsPerDay +
        time.msecsSinceStartOfDay();
    const qint64 offsetBefore = zone.offsetAt(wall - msecsPerDay);
    const qint64 offsetAfter = zone.offsetAt(wall + msecsPerDay);
    for (const qint64 offset : {offsetBefore, offsetAfter}) {
        if (zone.offsetAt(wall - offset) == offset)
            return wall - offset;
    }
    return wall - offsetBefore;
}

QuestionRange dayRange(QDate day, const Zone &zone)
{
    return {.from = zone.startOfDay(day), .below = zone.startOfDay(day.addDays(1))};
}

bool isAge(const QuestionMoment &moment)
{
    return !moment.day && !moment.isDayByName;
}

// The range that the moment itself is: a day, a minute, or the one moment that an age leads to.
QuestionRange
ownRange(const QuestionMoment &moment, QuestionField field, const Zone &zone, qint64 now)
{
    if (moment.isDayByName)
        return dayRange(zone.wallTime(now).date().addDays(-moment.ago), zone);
    if (!moment.day) {
        const qint64 distance = moment.ago * msecsOf(moment.unit);
        const qint64 at = field == QuestionField::NextUpdate ? now + distance : now - distance;
        return {.from = at, .below = at + 1};
    }
    if (!moment.time)
        return dayRange(*moment.day, zone);
    const qint64 minute = momentAt(*moment.day, *moment.time, zone);
    return {.from = minute, .below = minute + msecsPerMinute};
}

// What is less than the value, at most it and so on.
QuestionRange compared(Comparison comparison, const QuestionRange &value)
{
    switch (comparison) {
    case Comparison::Less:
        return {.below = value.from};
    case Comparison::AtMost:
        return {.below = value.below};
    case Comparison::Greater:
        return {.from = value.below};
    case Comparison::AtLeast:
        return {.from = value.from};
    default:
        return value;
    }
}

// The smaller the age, the later the moment.
Comparison turned(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::AtMost:
        return Comparison::AtLeast;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::AtLeast:
        return Comparison::AtMost;
    default:
        return comparison;
    }
}

QList<QuestionRange> spanning(const QList<QuestionRange> &ends)
{
    if (ends.size() != 2)
        return {};
    return {QuestionRange{
        .from = std::min(ends[0].from, ends[1].from),
        .below = std::max(ends[0].below, ends[1].below)}};
}

// The largest unit of which the duration is a whole number.
qint64 unitOf(qint64 duration)
{
    if (duration == 0)
        return msecsPerMinute;
    for (const qint64 unit : {msecsPerDay, msecsPerHour, msecsPerMinute, msecsPerSecond}) {
        if (duration % unit == 0)
            return unit;
    }
    return 1;
}

} // namespace

QList<QuestionRange> momentRanges(const QuestionTerm &term, const Zone &zone, qint64 now)
{
    QList<QuestionRange> ranges;
    for (const QuestionValue &value : term.values) {
        const auto *moment = std::get_if<QuestionMoment>(&value.content);
        if (!moment)
            continue;
        const QuestionRange own = ownRange(*moment, term.field, zone, now);
        if (term.comparison == Comparison::Between || !isAge(*moment)) {
            ranges.append(compared(term.comparison, own));
        } else if (term.field == QuestionField::NextUpdate) {
            ranges.append(
                term.comparison == Comparison::Is ? QuestionRange{.from = now, .below = own.below}
                                                  : compared(term.comparison, own));
        } else {
            // What was created "7d" ago was so within the last 7 days. Clocks differ, so that it
            // may have been created a little after now.
            ranges.append(compared(
                term.comparison == Comparison::Is ? Comparison::AtLeast : turned(term.comparison),
                own));
        }
    }
    return term.comparison == Comparison::Between ? spanning(ranges) : ranges;
}

QList<QuestionRange> durationRanges(const QuestionTerm &term)
{
    QList<QuestionRange> ranges;
    for (const QuestionValue &value : term.values) {
        const auto *duration = std::get_if<QuestionValue::Duration>(&value.content);
        if (!duration)
            continue;
        const qint64 length = term.comparison == Comparison::Is ? unitOf(duration->msecs) : 1;
        ranges.append(compared(
            term.comparison, {.from = duration->msecs, .below = duration->msecs + length}));
    }
    return term.comparison == Comparison::Between ? spanning(ranges) : ranges;
}
