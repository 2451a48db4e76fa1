// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/question.h"

#include <QList>

#include <limits>

class Zone;

// Whole numbers from `from` on and below `below`.
struct QuestionRange
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 below = std::numeric_limits<qint64>::max();

    bool holds(qint64 value) const { return value >= from && value < below; }
    bool operator==(const QuestionRange &) const = default;
};

// The moments, in milliseconds since the epoch, that a term about `Created` or `NextUpdate` asks
// for. Days begin when they begin in the zone. An age is a distance from `now`: into the past for
// `Created`, into the future for `NextUpdate`. The ends of a `Between` may stand in either order.
QList<QuestionRange> momentRanges(const QuestionTerm &term, const Zone &zone, qint64 now);

// The durations, in milliseconds, that a term about `Took` or `InState` asks for. "took:2h" asks
// for 2 hours and anything below 3: nothing takes a whole number of hours to the millisecond.
QList<QuestionRange> durationRanges(const QuestionTerm &term);
