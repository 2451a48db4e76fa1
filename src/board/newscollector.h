// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardnews.h"
#include "storage/historylook.h"

#include <QObject>

#include <chrono>

class Board;
class BoardRecorder;
class History;

// Collects what has completed and failed since the user last looked at the account that is shown,
// for somebody who comes back to it: after a start of the program, or after some minutes in which
// the board was not looked at. Remembered over restarts.
class NewsCollector : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualAbsence = std::chrono::minutes(5);

    // All of them outlive it.
    NewsCollector(const Board *board, History *history, const BoardRecorder *recorder);
    ~NewsCollector() override;

    const BoardNews &news() const { return m_news; }
    // The first look since then has not come: there may be more news.
    bool isCatchingUp() const { return m_isCatchingUp; }

    // Who was away for less has not missed anything: the usual one, unless all goes on faster, as
    // in the demo. Before the board of an account is loaded.
    void setShortestAbsence(std::chrono::milliseconds absence)
    {
        m_shortestAbsence = absence.count();
    }
    // Whether the user looks at the board now.
    void setActive(bool active);
    // The user has taken notice of the news.
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    void followBoard();
    void startOver();
    void takeLook();
    void collect();
    void collectSince(qint64 since, BoardNews NewsCollector::*into);
    void take(BoardNews news, bool isWhole, BoardNews NewsCollector::*into);
    void rememberLook();

    const Board *m_board;
    History *m_history;
    const BoardRecorder *m_recorder;
    HistoryBoard m_shown; // whose news they are
    BoardNews m_news;
    BoardNews m_missed; // since the user has gone away, to be shown at the return
    qint64 m_shortestAbsence = usualAbsence.count();
    qint64 m_awayAt = 0;
    bool m_isActive = false;
    bool m_isSeen = false; // the user was there while there were these news
    bool m_isCatchingUp = false;
};
