// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "gui/notifier.h"
#include "storage/historylook.h"
#include "wording/noticetext.h"

#include <QHash>

class Board;
class History;
class BoardRecorder;
struct TrainingChange;
class WatchPreferences;

// Notifies of trainings that complete, fail or get a result while they are watched: once for all
// that one look has brought, and each of them once, also over restarts. What happened while nobody
// watched is no news any more when it is seen.
//
// Which states were told is in the history. It knows nothing of results: a result is news when it
// comes between two looks of this run, so that a restart can tell none twice. The same holds for
// states while the history cannot be written, unless another Trainboard writes it, which tells
// them.
class NewsTeller : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    NewsTeller(
        Board *board, History *history, const BoardRecorder *recorder,
        const WatchPreferences *preferences, std::unique_ptr<Notifier> notifier);

    // Whether notifications would be seen.
    bool isAvailable() const { return m_notifier->isAvailable(); }

Q_SIGNALS:
    // A notification was clicked: of this training, or the first one of several. See Notifier.
    void activated(const TrainingKey &key);
    // Its button, which offers to compare the training with the last completed one. Likewise.
    void compareRequested(const TrainingKey &key);
    void availabilityChanged();

private:
    void noteChanges(const TrainingChange &change);
    void noteLook();
    void takeTransitions(const HistoryBoard &board, const QList<ObservedTransition> &transitions);
    void takeStates();
    void tell();
    bool canCompare(const QList<TrainingNews> &news) const;
    TrainingNews newsOf(NewsKind kind, const TrainingKey &key) const;

    Board *m_board;
    History *m_history;
    const BoardRecorder *m_recorder;
    const WatchPreferences *m_preferences;
    std::unique_ptr<Notifier> m_notifier;

    HistoryBoard m_watched;             // whose trainings all of this is about
    qint64 m_firstLook = 0;             // in this run; 0: there was none
    QHash<QString, qint64> m_lastLooks; // of each of its services in this run
    QList<TrainingKey> m_newResults;    // since the last look was over
    QList<TrainingKey> m_newStates;     // likewise
    QList<TrainingKey> m_states;        // of looks that are not in the history yet
    // Told without the history, which may tell of them later.
    QHash<TrainingKey, TrainingStatus> m_toldStates;
    bool m_isHistoryLocked = false; // by another Trainboard
    QList<TrainingKey> m_results;   // of looks that are not told yet
    QList<TrainingNews> m_news;     // likewise, of the states
    QList<TrainingNews> m_shown;    // by the last notification
};
