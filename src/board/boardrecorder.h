// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/trainingchange.h"
#include "storage/historylook.h"

#include <QObject>
#include <QSet>

class Board;
class History;

// Writes into the history what a board sees: after each look what came, changed and went since the
// one before.
class BoardRecorder : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    BoardRecorder(Board *board, History *history, QObject *parent = nullptr);

    // Whose trainings the board shows from now on; nothing is recorded without an account.
    void setBoard(const HistoryBoard &board);
    const HistoryBoard &board() const { return m_boardInHistory; }

private:
    void collect(const TrainingChange &change);
    void record(const QStringList &services, const QStringList &wholeServices);

    Board *m_board;
    History *m_history;
    HistoryBoard m_boardInHistory;
    // Since the last look.
    QSet<TrainingKey> m_changed;
    QSet<TrainingKey> m_removed;
};
