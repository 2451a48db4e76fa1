// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations.h"

#include <QObject>

class Board;
class BoardRecorder;
class History;

// What was observed of the trainings of the account that is shown: read from the history once, and
// kept up with what is written there.
class ObservationStore : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    ObservationStore(const Board *board, History *history, const BoardRecorder *recorder);

    const Observations &observations() const { return m_observations; }

Q_SIGNALS:
    // Of these trainings something was observed; of none in particular when it is about how long
    // trainings take, or about all of them.
    void changed(const QList<TrainingKey> &keys);

private:
    void read();
    void readDurations();

    History *m_history;
    const BoardRecorder *m_recorder;
    Observations m_observations;
    QList<TrainingKey> m_observed; // in the slices of a look that have been written so far
};
