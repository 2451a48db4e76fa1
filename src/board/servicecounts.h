// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <QHash>
#include <QList>

// How many trainings of one service call for attention, as of one moment.
struct ServiceCounts
{
    int all = 0;
    int inProgress = 0;
    int failed = 0; // since the service exists
    // When the failed ones were requested, in milliseconds since the epoch, if that is less than a
    // day before the count or after it: who looks later still needs to know which are of that day.
    QList<qint64> recentFailures = {};
    // False when the list was not read to its end, so that there may be more of each.
    bool isWhole = true;

    // Counts a training. `created`: as Timestamp::msecs() tells it. `now`: milliseconds since the
    // epoch.
    void count(StatusGroup group, qint64 created, qint64 now);
    // Failed ones that were requested in the 24 hours before `now`. AiTEMS does not say when a
    // training failed, so this is the nearest that a list alone can tell.
    int failedInLastDay(qint64 now) const;

    bool operator==(const ServiceCounts &) const = default;
};

// Counts the trainings of the services that are in `counts`. `now`: see there.
void countTrainings(
    QHash<QString, ServiceCounts> &counts, const TrainingList &trainings, qint64 now);
