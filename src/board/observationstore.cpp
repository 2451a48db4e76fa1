// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/observationstore.h"

#include "board/board.h"
#include "board/boardrecorder.h"
#include "storage/history.h"

#include <utility>

ObservationStore::ObservationStore(
    const Board *board, History *history, const BoardRecorder *recorder)
    : m_history(history)
    , m_recorder(recorder)
{
    connect(recorder, &BoardRecorder::boardChanged, this, &ObservationStore::read);
    connect(history, &History::emptied, this, &ObservationStore::read);
    connect(
        history, &History::recorded, this,
        [this](const HistoryBoard &written, const QList<ObservedTransition> &transitions) {
            if (!(written == m_recorder->board()))
                return;
            for (const ObservedTransition &transition : transitions) {
                m_observations.take(transition);
                m_observed.append(transition.key);
            }
            if (m_recorder->isRecording() || m_observed.isEmpty())
                return; // the rest of the look follows
            readDurations();
            Q_EMIT changed(std::exchange(m_observed, {}));
        });
    connect(board, &Board::looked, this, [this, board](const QStringList &services) {
        for (const QString &service : services)
            m_observations.takeLook(service, board->state().updatedAt);
        Q_EMIT changed({});
    });
}

// What is written meanwhile is told after the response to this.
void ObservationStore::read()
{
    m_observations = {};
    m_observed.clear();
    Q_EMIT changed({});
    const HistoryBoard board = m_recorder->board();
    if (board.accountId.isEmpty())
        return;
    m_history->observed(board, this, [this, board](const QList<ObservedTraining> &observed) {
        if (!(board == m_recorder->board()))
            return;
        QList<TrainingKey> keys;
        for (const ObservedTraining &training : observed) {
            m_observations.take(training);
            keys.append(training.key);
        }
        Q_EMIT changed(keys);
    });
    m_history->serviceLooks(board, this, [this, board](const QList<ServiceLooks> &looks) {
        if (!(board == m_recorder->board()))
            return;
        for (const ServiceLooks &ofService : looks) {
            if (m_observations.looks(ofService.serviceId).last == 0)
                m_observations.takeLook(ofService.serviceId, ofService.last);
        }
    });
    readDurations();
}

void ObservationStore::readDurations()
{
    const HistoryBoard board = m_recorder->board();
    m_history->tookOfCompleted(board, this, [this, board](const QList<ObservedDurations> &took) {
        if (!(board == m_recorder->board()))
            return;
        m_observations.takeDurations(took);
        Q_EMIT changed({});
    });
}
