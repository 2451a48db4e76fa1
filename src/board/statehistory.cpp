// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/statehistory.h"

#include "board/boardrecorder.h"
#include "storage/history.h"

StateHistory::StateHistory(History *history, const BoardRecorder *recorder)
    : m_history(history)
    , m_recorder(recorder)
{
    connect(history, &History::recorded, this, &StateHistory::changed);
    connect(history, &History::emptied, this, &StateHistory::changed);
}

void StateHistory::states(
    const TrainingKey &key, QObject *context,
    const std::function<void(const QList<ObservedState> &)> &done) const
{
    m_history->states(m_recorder->board(), key, context, done);
}
