// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/trainingchange.h"
#include "storage/historylook.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

class Board;
class History;

// Writes into the history what a board sees: after each look what came, changed and went since the
// one before. Of a long list only a slice is on its way at a time: its JSON is unpacked for that,
// and neither the window nor the memory shall notice.
class BoardRecorder : public QObject
{
    Q_OBJECT

public:
    static constexpr int sliceSize = 1000; // trainings

    // Both outlive it.
    BoardRecorder(Board *board, History *history, QObject *parent = nullptr);

    // Whose trainings the board shows from now on; nothing is recorded without an account.
    void setBoard(const HistoryBoard &board);
    const HistoryBoard &board() const { return m_boardInHistory; }
    // Whether a part of a look has not been written yet.
    bool isRecording() const { return m_isWriting; }

Q_SIGNALS:
    void boardChanged();

private:
    // What a look has seen, to be recorded with the last slice.
    struct Seen
    {
        qint64 moment = 0;
        QStringList services = {};
        QStringList wholeServices = {};
    };

    void forget();
    void noteRemovals(const TrainingChange &change);
    void follow(const TrainingChange &change);
    void takeServices();
    void take(const QStringList &services, const QStringList &wholeServices);
    void recordNext();

    Board *m_board;
    History *m_history;
    HistoryBoard m_boardInHistory;
    std::vector<bool> m_isNew;  // of each row of the store: not recorded as it is
    std::size_t m_firstNew = 0; // no row before this one is
    QSet<TrainingKey> m_removed;
    std::optional<Seen> m_seen;
    std::optional<Seen> m_lastSeen; // of the question, also when it is written
    bool m_isWriting = false;
    QList<SeenService> m_services;                      // as written
    std::optional<QList<SeenService>> m_listedServices; // to be written
};
