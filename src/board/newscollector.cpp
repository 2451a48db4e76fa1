// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/newscollector.h"

#include "board/board.h"
#include "board/boardrecorder.h"
#include "board/clock.h"
#include "storage/history.h"

namespace {

const Clock &computersClock()
{
    static const Clock clock;
    return clock;
}

void add(BoardNews &news, const ObservedTransition &transition)
{
    switch (statusGroup(transition.status.known())) {
    case StatusGroup::Succeeded:
        news.completed.insert(transition.key);
        break;
    case StatusGroup::Failed:
        news.failed.insert(transition.key);
        break;
    case StatusGroup::Idle:
    case StatusGroup::InProgress:
    case StatusGroup::Unknown:
        break;
    }
}

// What lies between two spans. Nobody knows yet whether what follows the last one will be watched.
QList<BoardNews::Span> between(const QList<WatchedSpan> &watched, qint64 since)
{
    QList<BoardNews::Span> gaps;
    qint64 end = since;
    for (const WatchedSpan &span : watched) {
        if (span.begin - end > HistoryLook::usualGap)
            gaps.append({.begin = end, .end = span.begin});
        end = qMax(end, span.end);
    }
    return gaps;
}

} // namespace

NewsCollector::NewsCollector(
    const Board *board, History *history, const BoardRecorder *recorder, const Clock *clock)
    : m_board(board)
    , m_history(history)
    , m_recorder(recorder)
    , m_clock(clock ? clock : &computersClock())
{
    connect(recorder, &BoardRecorder::boardChanged, this, &NewsCollector::startOver);
    connect(history, &History::emptied, this, &NewsCollector::startOver);
    connect(board, &Board::looked, this, &NewsCollector::takeLook);
    connect(history, &History::recorded, this, [this](const HistoryBoard &written) {
        if (written == m_recorder->board())
            collect();
    });
}

NewsCollector::~NewsCollector()
{
    if (m_isActive)
        rememberLook();
}

void NewsCollector::startOver()
{
    m_news = {};
    m_missed = {};
    m_awayAt = m_isActive ? 0 : m_clock->now();
    m_isCatchingUp = false;
    Q_EMIT changed();
    const HistoryBoard board = m_recorder->board();
    if (board.accountId.isEmpty())
        return;
    m_history->lookedAt(board, this, [this, board](qint64 moment) {
        if (!(board == m_recorder->board()) || m_news.since != 0)
            return;
        if (moment == 0 || m_clock->now() - moment < shortestAbsence)
            return;
        m_news.since = moment;
        m_isSeen = m_isActive;
        m_isCatchingUp = true;
        Q_EMIT changed();
        collect();
    });
}

void NewsCollector::takeLook()
{
    if (m_isActive)
        rememberLook();
}

void NewsCollector::rememberLook()
{
    if (!m_recorder->board().accountId.isEmpty())
        m_history->setLookedAt(m_recorder->board(), m_clock->now());
}

void NewsCollector::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    // What was looked at is what had come by then.
    if (m_board->state().updatedAt != 0)
        rememberLook();
    if (!active) {
        m_awayAt = m_clock->now();
        m_missed = {};
        return;
    }
    const bool wasAway = m_awayAt != 0 && m_clock->now() - m_awayAt >= shortestAbsence;
    const bool areOthersDue = m_news.since == 0 || std::exchange(m_isSeen, true);
    // The news of a start are kept until they have come whole.
    if (!wasAway || !areOthersDue || m_isCatchingUp || m_board->state().updatedAt == 0)
        return;
    m_news = std::exchange(m_missed, {});
    m_isSeen = true;
    Q_EMIT changed();
}

void NewsCollector::dismiss()
{
    if (m_news.since == 0)
        return;
    m_news = {};
    m_isCatchingUp = false;
    Q_EMIT changed();
}

void NewsCollector::collect()
{
    if (m_news.since != 0)
        collectSince(m_news.since, &NewsCollector::m_news);
    if (!m_isActive && m_awayAt != 0)
        collectSince(m_awayAt, &NewsCollector::m_missed);
}

void NewsCollector::collectSince(qint64 since, BoardNews NewsCollector::*into)
{
    const HistoryBoard board = m_recorder->board();
    m_history->transitionsSince(
        board, since, this,
        [this, board, since, into](const QList<ObservedTransition> &transitions) {
            if (!(board == m_recorder->board()))
                return;
            BoardNews news{.since = since};
            for (const ObservedTransition &transition : transitions)
                add(news, transition);
            m_history->watchedSpans(
                board, since, m_clock->now(), this,
                [this, board, into, news](const QList<WatchedSpan> &watched) {
                    if (!(board == m_recorder->board()))
                        return;
                    BoardNews whole = news;
                    whole.unwatched = between(watched, whole.since);
                    take(whole, into);
                });
        });
}

void NewsCollector::take(BoardNews news, BoardNews NewsCollector::*into)
{
    if (into == &NewsCollector::m_missed) {
        const bool isNothing = news.completed.isEmpty() && news.failed.isEmpty();
        if (news.since == m_awayAt && !isNothing)
            m_missed = std::move(news);
        return;
    }
    if (news.since != m_news.since) // dismissed meanwhile
        return;
    const bool wasCatchingUp =
        std::exchange(m_isCatchingUp, m_isCatchingUp && m_board->state().updatedAt == 0);
    if (news == m_news && wasCatchingUp == m_isCatchingUp)
        return;
    m_news = std::move(news);
    Q_EMIT changed();
}
