// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"

#include <QHash>

// How long trainings of a service and type usually take that complete.
struct UsualDuration
{
    qint64 duration = 0; // the median, in milliseconds
    int count = 0;       // of so many trainings

    bool operator==(const UsualDuration &) const = default;
};

// What was observed of the trainings on a board, beside what their responses say. Moments are
// milliseconds since 1970-01-01 UTC.
class Observations
{
public:
    // The life of a training, as far as it was seen.
    struct Life
    {
        ObservedState state = {}; // the latest one
        // The first one in which it had completed or failed; what happens to a training later is
        // another story.
        std::optional<ObservedState> end = {};
        // Whether it was not there yet when its service was first looked at.
        bool isWhole = false;
    };
    // When a service was looked at.
    struct Looks
    {
        qint64 last = 0;
        qint64 before = 0; // the one before; 0: there was none
    };

    // All that is known of it.
    void take(const ObservedTraining &training);
    // What happens next.
    void take(const ObservedTransition &transition);
    void takeDurations(const QList<ObservedDurations> &durations);
    void takeLook(const QString &serviceId, qint64 moment);

    // Null when the beginning of none of its states is known.
    const Life *life(const TrainingKey &key) const;
    const QHash<TrainingKey, Life> &lives() const { return m_lives; }
    std::optional<UsualDuration> usual(const QString &serviceId, const TrainingType &type) const;
    Looks looks(const QString &serviceId) const { return m_looks.value(serviceId); }

private:
    QHash<TrainingKey, Life> m_lives;
    QHash<std::pair<QString, TrainingType>, UsualDuration> m_usual;
    QHash<QString, Looks> m_looks; // by service
};
