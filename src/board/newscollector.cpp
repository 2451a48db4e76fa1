// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/newscollector.h"

#include "board/board.h"
#include "board/boardrecorder.h"
#include "storage/history.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

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

// The service of a training may have been left out while others were watched.
void addGap(QList<BoardNews::Span> &gaps, BoardNews::Span gap)
{
    if (gap.end - gap.begin <= HistoryLook::usualGap)
        return;
    QList<BoardNews::Span> joined;
    for (const BoardNews::Span &other : std::as_const(gaps)) {
        if (other.end < gap.begin || other.begin > gap.end)
            joined.append(other);
        else
            gap = {.begin = qMin(gap.begin, other.begin), .end = qMax(gap.end, other.end)};
    }
    joined.append(gap);
    std::ranges::sort(joined, {}, &BoardNews::Span::begin);
    gaps = joined;
}

// Those that the latest looks have left out.
QStringList unaskedOf(const Board &board, const QList<ServiceLooks> &looks)
{
    const qint64 lately = board.now() - qMax(HistoryLook::usualGap, board.longestGap());
    QSet<QString> asked;
    for (const ServiceLooks &each : looks) {
        if (each.last >= lately)
            asked.insert(each.serviceId);
    }
    QStringList ids = board.services().readableIds();
    ids.removeIf([&asked](const QString &id) { return asked.contains(id); });
    return ids;
}

} // namespace

NewsCollector::NewsCollector(const Board *board, History *history, const BoardRecorder *recorder)
    : m_board(board)
    , m_history(history)
    , m_recorder(recorder)
{
    connect(recorder, &BoardRecorder::boardChanged, this, &NewsCollector::followBoard);
    connect(history, &History::emptied, this, &NewsCollector::startOver);
    connect(board, &Board::looked, this, &NewsCollector::takeLook);
    connect(history, &History::recorded, this, [this](const HistoryBoard &written) {
        if (written == m_shown && !m_recorder->isRecording())
            collect();
    });
    // Then nobody knows what has happened.
    connect(history, &History::notRecorded, this, [this](const HistoryBoard &ofBoard) {
        if (ofBoard == m_shown && m_isCatchingUp)
            dismiss();
    });
}

NewsCollector::~NewsCollector()
{
    if (m_isActive)
        rememberLook();
}

// While the keys of an account are read no board is shown; its news stay.
void NewsCollector::followBoard()
{
    const HistoryBoard &board = m_recorder->board();
    if (board.accountId.isEmpty() || board == m_shown)
        return;
    m_shown = board;
    startOver();
}

void NewsCollector::startOver()
{
    m_news = {};
    m_missed = {};
    m_awayAt = m_isActive ? 0 : m_board->now();
    m_isCatchingUp = false;
    Q_EMIT changed();
    if (m_shown.accountId.isEmpty())
        return;
    m_history->lookedAt(m_shown, this, [this, board = m_shown](qint64 moment) {
        if (!(board == m_shown) || m_news.since != 0)
            return;
        if (moment == 0 || m_board->now() - moment < m_shortestAbsence)
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

// What was looked at is what had come by then.
void NewsCollector::rememberLook()
{
    if (!m_recorder->board().accountId.isEmpty() && m_board->state().updatedAt != 0)
        m_history->setLookedAt(
            m_recorder->board(), qMin(m_board->now(), m_board->state().updatedAt));
}

void NewsCollector::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    if (!active) {
        rememberLook();
        m_awayAt = m_board->now();
        m_missed = {};
        return;
    }
    const qint64 now = m_board->now();
    const qint64 updatedAt = m_board->state().updatedAt;
    const bool wasAway = m_awayAt != 0 && now - m_awayAt >= m_shortestAbsence;
    const bool wasWatched = now - updatedAt <= m_board->longestGap();
    const bool areSeen = m_news.since == 0 || std::exchange(m_isSeen, true);
    // The news of a start are kept until they have come whole.
    if (wasAway && areSeen && !m_isCatchingUp && updatedAt != 0) {
        if (!wasWatched) // as when the computer slept
            m_news = {.since = m_awayAt};
        else if (m_missed.since != 0)
            m_news = std::exchange(m_missed, {});
        m_isCatchingUp = !wasWatched;
        m_isSeen = true;
        Q_EMIT changed();
    }
    rememberLook();
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
    const HistoryBoard board = m_shown;
    // Asked for after the last slice of a look, it has all of it.
    const bool isWhole = m_board->state().updatedAt > since && !m_recorder->isRecording();
    // The answers come in the order of the questions.
    auto news = std::make_shared<BoardNews>(BoardNews{.since = since});
    m_history->watchedSpans(
        board, since, m_board->now(), this, [since, news](const QList<WatchedSpan> &watched) {
            news->unwatched = between(watched, since);
        });
    m_history->serviceLooks(board, this, [this, news](const QList<ServiceLooks> &looks) {
        news->unasked = unaskedOf(*m_board, looks);
    });
    m_history->transitionsSince(
        board, since, this,
        [this, board, since, isWhole, into, news](const QList<ObservedTransition> &transitions) {
            if (!(board == m_shown))
                return;
            for (const ObservedTransition &transition : transitions) {
                news->take(transition);
                addGap(
                    news->unwatched,
                    {.begin = qMax(transition.after, since), .end = transition.first});
            }
            take(std::move(*news), isWhole, into);
        });
}

void NewsCollector::take(BoardNews news, bool isWhole, BoardNews NewsCollector::*into)
{
    if (into == &NewsCollector::m_missed) {
        const bool isNothing = news.completed.isEmpty() && news.failed.isEmpty();
        if (news.since == m_awayAt && !isNothing)
            m_missed = std::move(news);
        return;
    }
    if (news.since != m_news.since) // dismissed meanwhile
        return;
    const bool wasCatchingUp = std::exchange(m_isCatchingUp, m_isCatchingUp && !isWhole);
    if (news == m_news && wasCatchingUp == m_isCatchingUp)
        return;
    m_news = std::move(news);
    Q_EMIT changed();
}
