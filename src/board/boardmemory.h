// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "storage/historylook.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

class Board;
class BoardRecorder;
class History;

// Fills a board with what was last known of its account, until responses come: the newest trainings
// at once, the others as they are read.
class BoardMemory : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    BoardMemory(Board *board, History *history, const BoardRecorder *recorder);
    ~BoardMemory() override;

private:
    void recall();
    void recallServices();
    void recallTrainings(int first);
    void take(const QList<RememberedTraining> &trainings, int first);
    QList<RememberedTraining> latestOfEachType(const QList<RememberedTraining> &trainings);
    bool isWanted(int question) const;

    Board *m_board;
    History *m_history;
    const BoardRecorder *m_recorder;
    QThreadPool m_readers;  // one thread, so that pages come in their order
    int m_question = 0;     // counts what was asked
    QSet<QString> m_listed; // services
    qint64 m_asOf = 0;
    QSet<std::pair<QString, TrainingType>> m_haveLatest; // services and types
};
