// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observedstate.h"
#include "gui/notifier.h"
#include "storage/historylook.h"

class Board;
class History;
class BoardRecorder;
class Settings;

// Notifies of trainings that complete or fail while they are watched: once for all that one look
// has brought, and each of them once, also over restarts. What happened while nobody watched is no
// news any more when it is seen.
class NewsTeller : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    NewsTeller(
        Board *board, History *history, const BoardRecorder *recorder, const Settings *settings,
        std::unique_ptr<Notifier> notifier);

Q_SIGNALS:
    // A notification was clicked: of this training, or the first one of several. See Notifier.
    void activated(const TrainingKey &key);

private:
    void tell(const HistoryBoard &board, const QList<ObservedTransition> &transitions);

    Board *m_board;
    History *m_history;
    const BoardRecorder *m_recorder;
    const Settings *m_settings;
    std::unique_ptr<Notifier> m_notifier;
};
