// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"

#include <QSet>

// What has happened on a board since the user last looked at it. Moments are milliseconds since
// 1970-01-01 UTC.
struct BoardNews
{
    struct Span
    {
        qint64 begin = 0;
        qint64 end = 0;

        bool operator==(const Span &) const = default;
    };

    qint64 since = 0; // 0: the user has never looked, so that there is no news
    QSet<TrainingKey> completed = {};
    QSet<TrainingKey> failed = {};
    // When nobody watched: which states there were meanwhile is not known.
    QList<Span> unwatched = {};
    // Ids of services that were not asked lately: nobody knows what has happened there.
    QStringList unasked = {};

    // What happens next. Of a training that ends more than once the last end counts.
    void take(const ObservedTransition &transition);

    bool operator==(const BoardNews &) const = default;
};
