// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"

#include <QObject>

#include <functional>

class BoardRecorder;
class History;

// The states in which trainings of the account that is shown were seen.
class StateHistory : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    StateHistory(History *history, const BoardRecorder *recorder);

    // The oldest one first; none when nothing is recorded. `done` is called in the thread of
    // `context`, and not after that has gone.
    void states(
        const TrainingKey &key, QObject *context,
        const std::function<void(const QList<ObservedState> &)> &done) const;

Q_SIGNALS:
    void changed();

private:
    History *m_history;
    const BoardRecorder *m_recorder;
};
