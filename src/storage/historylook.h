// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"

#include <QStringList>

#include <functional>
#include <optional>

// Whose history it is: the same service ids elsewhere are other services.
struct HistoryBoard
{
    QString accountId = {}; // see accountid.h
    QString endpoint = {};

    bool operator==(const HistoryBoard &) const = default;
};

// A training as a look has shown it.
struct SeenTraining
{
    TrainingKey key = {};
    TrainingStatus status = {};
    qint64 created = Timestamp::absent; // as Timestamp::msecs()
    QByteArray json = {};               // as it came
};

// A service as it came in the list of services.
struct SeenService
{
    QString serviceId = {};
    QByteArray json = {};

    bool operator==(const SeenService &) const = default;
};

// What one look at a board has shown. Moments are milliseconds since 1970-01-01 UTC.
struct HistoryLook
{
    static constexpr qint64 usualGap = ObservedState::usualGap;

    HistoryBoard board = {};
    qint64 moment = 0;
    // Of which all that can change was seen: the latest training of each type, and each one that
    // was known to be in progress.
    QStringList services = {};
    QStringList wholeServices = {};   // of these the ones whose whole list came
    QList<SeenTraining> changed = {}; // new ones, and those whose response is another one
    QList<TrainingKey> gone = {};     // no longer in a list that came whole
    // All services, in the order of their list; nothing when they are the same as before.
    std::optional<QList<SeenService>> listedServices = {};
    qint64 longestGap = usualGap; // with a longer one before, the board was not watched

    // Takes the place of an earlier look that could not be recorded. What came and went between
    // the two is forgotten, and no state seems to be known longer than it is.
    void mergeEarlier(const HistoryLook &earlier);
};

// When something of a service was last asked.
struct ServiceLooks
{
    QString serviceId = {};
    qint64 last = 0;
    qint64 lastWhole = 0; // its whole list; 0: never

    bool operator==(const ServiceLooks &) const = default;
};

// A time in which a board was watched, without a longer gap than HistoryLook::longestGap.
struct WatchedSpan
{
    qint64 begin = 0;
    qint64 end = 0;

    bool operator==(const WatchedSpan &) const = default;
};

// A training as it was last seen.
struct RememberedTraining
{
    TrainingKey key = {};
    TrainingStatus status = {};
    qint64 created = Timestamp::absent; // as Timestamp::msecs()
    QByteArray json = {};               // as it came
    qint64 firstSeen = 0;
    qint64 lastSeen = 0;
    qint64 gone = 0; // the look in which it was missing; 0: it is there

    bool operator==(const RememberedTraining &) const = default;
};

// When a training was created, as Timestamp::msecs(), by its JSON; nothing when nobody can read it.
using CreatedReader = std::function<std::optional<qint64>(const QByteArray &json)>;

// Which trainings are wanted.
struct RememberedQuery
{
    QString serviceId = {}; // empty: of all services
    int limit = -1;         // -1: all
    int offset = 0;
    bool withGone = false;
};
