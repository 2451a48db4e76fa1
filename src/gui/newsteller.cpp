// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/newsteller.h"

#include "board/board.h"
#include "board/boardrecorder.h"
#include "core/lastgood.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace {

// With a longer gap between two looks nobody watched.
bool isWatched(qint64 before, qint64 now, qint64 longestGap)
{
    return before > 0 && now - before <= longestGap;
}

std::optional<NewsKind> kindOf(const TrainingStatus &status)
{
    switch (statusGroup(status.known())) {
    case StatusGroup::Succeeded:
        return NewsKind::Completed;
    case StatusGroup::Failed:
        return NewsKind::Failed;
    default:
        return {};
    }
}

// Also of a training that is new and has ended already: it began after a look that did not show it.
std::optional<NewsKind> kindOf(const ObservedTransition &transition, qint64 longestGap)
{
    if (transition.isTold || !isWatched(transition.after, transition.first, longestGap))
        return {};
    return kindOf(transition.status);
}

} // namespace

NewsTeller::NewsTeller(
    Board *board, History *history, const BoardRecorder *recorder,
    const WatchPreferences *preferences, std::unique_ptr<Notifier> notifier)
    : m_board(board)
    , m_history(history)
    , m_recorder(recorder)
    , m_preferences(preferences)
    , m_notifier(std::move(notifier))
{
    connect(board->trainings(), &TrainingStore::changed, this, &NewsTeller::noteChanges);
    connect(board, &Board::looked, this, &NewsTeller::noteLook);
    connect(history, &History::recorded, this, &NewsTeller::takeTransitions);
    connect(history, &History::notRecorded, this, [this](const HistoryBoard &ofBoard) {
        if (!(ofBoard == m_recorder->board()))
            return;
        if (m_isHistoryLocked) { // by another Trainboard, which tells
            m_states.clear();
            m_results.clear();
        } else {
            takeStates();
        }
    });
    // A click would be taken for one on a training of the account that is shown then.
    connect(recorder, &BoardRecorder::boardChanged, this, [this] { m_notifier->close(); });
    connect(history, &History::problemFound, this, [this](const HistoryProblem &problem) {
        if (problem.kind == HistoryProblem::Kind::Locked)
            m_isHistoryLocked = true;
    });
    // Directly, so that a window may come to the front.
    connect(m_notifier.get(), &Notifier::activated, this, [this](const QVariant &target) {
        Q_EMIT activated(target.value<TrainingKey>());
    });
    connect(m_notifier.get(), &Notifier::buttonActivated, this, [this](const QVariant &target) {
        Q_EMIT compareRequested(target.value<TrainingKey>());
    });
    // Then the window has shown all of it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] { m_shown.clear(); });
    connect(
        m_notifier.get(), &Notifier::availabilityChanged, this, &NewsTeller::availabilityChanged);
}

void NewsTeller::noteChanges(const TrainingChange &change)
{
    for (const int row : change.newResults)
        m_newResults.append(m_board->trainings()->list().key(row));
    for (const TrainingChange::Transition &transition : change.transitions)
        m_newStates.append(m_board->trainings()->list().key(transition.row));
}

void NewsTeller::noteLook()
{
    if (!(m_watched == m_recorder->board())) { // of another account
        m_watched = m_recorder->board();
        m_firstLook = 0;
        m_lastLooks.clear();
        m_results.clear();
        m_states.clear();
        m_toldStates.clear();
        m_news.clear();
        m_shown.clear();
    }
    const qint64 now = m_board->state().updatedAt;
    m_firstLook = m_firstLook == 0 ? now : qMin(m_firstLook, now); // the clock may be set back
    for (const TrainingKey &key : std::exchange(m_newResults, {})) {
        if (isWatched(m_lastLooks.value(key.serviceId), now, m_board->longestGap()))
            m_results.append(key);
    }
    for (const TrainingKey &key : std::exchange(m_newStates, {})) {
        if (isWatched(m_lastLooks.value(key.serviceId), now, m_board->longestGap()))
            m_states.append(key);
    }
    for (const ServiceOutcome &outcome : m_board->state().outcomes) {
        if (outcome.end != ListEnd::Failed)
            m_lastLooks.insert(outcome.serviceId, now);
    }
}

void NewsTeller::takeTransitions(
    const HistoryBoard &board, const QList<ObservedTransition> &transitions)
{
    if (!(board == m_recorder->board() && board == m_watched))
        return;
    m_isHistoryLocked = false;
    m_states.clear();
    QList<ObservedTransition> told;
    for (const ObservedTransition &transition : transitions) {
        const auto kind = kindOf(transition, m_board->longestGap());
        // What the demo is given as its past was seen by nobody.
        if (!kind || transition.first < m_firstLook)
            continue;
        told.append(transition);
        if (m_toldStates.value(transition.key) == transition.status)
            continue;
        m_news.append(newsOf(*kind, transition.key));
        m_news.last().status = transition.status;
    }
    // Also when nothing is shown: who switches notifications on wants to hear of what comes.
    if (!told.isEmpty())
        m_history->markTold(told);
    if (m_recorder->isRecording())
        return; // the rest of the look follows
    m_toldStates.clear();
    tell();
}

void NewsTeller::takeStates()
{
    const TrainingList &list = m_board->trainings()->list();
    for (const TrainingKey &key : std::exchange(m_states, {})) {
        const int row = list.find(key);
        const auto kind = row < 0 ? std::nullopt : kindOf(list.status(row));
        if (!kind)
            continue;
        m_toldStates.insert(key, list.status(row));
        m_news.append(newsOf(*kind, key));
    }
    tell();
}

TrainingNews NewsTeller::newsOf(NewsKind kind, const TrainingKey &key) const
{
    const TrainingList &list = m_board->trainings()->list();
    const int row = list.find(key);
    return {
        .kind = kind,
        .key = key,
        .serviceName = m_board->services()->names().value(key.serviceId),
        .status = row < 0 ? TrainingStatus() : list.status(row),
        .description = row < 0 ? QString() : list.description(row)};
}

void NewsTeller::tell()
{
    QList<TrainingNews> news;
    const auto take = [this, &news](const TrainingNews &each) {
        const bool isWanted = m_preferences->showsNotifications() &&
            m_preferences->notifiesOf(each.kind) && !m_preferences->isMuted(each.key.serviceId);
        if (isWanted)
            news.append(each);
    };
    for (const TrainingNews &each : std::exchange(m_news, {}))
        take(each);
    // A training that has just completed is told once, not for its result as well.
    const qsizetype states = news.size();
    for (const TrainingKey &key : std::exchange(m_results, {})) {
        const auto end = news.cbegin() + states;
        if (std::find_if(news.cbegin(), end, [&key](const TrainingNews &each) {
                return each.key == key;
            }) == end)
            take(newsOf(NewsKind::GotResult, key));
    }
    if (news.isEmpty())
        return;
    // What the open notification tells has not been seen, and goes with it.
    if (!m_notifier->isOpen())
        m_shown.clear();
    for (const TrainingNews &each : std::as_const(news)) {
        m_shown.removeIf([&each](const TrainingNews &older) { return older.key == each.key; });
        m_shown.append(each);
    }
    news = m_shown;
    const NoticeText text = noticeText(news);
    const auto failed = std::ranges::find(news, NewsKind::Failed, &TrainingNews::kind);
    const TrainingNews &first = failed == news.end() ? news.first() : *failed;
    m_notifier->show(
        {.title = text.title,
         .body = text.body,
         .isFailure = text.isFailure,
         .target = QVariant::fromValue(first.key),
         .button = canCompare(news) ? tr("Compare", "a failed training with the last completed one")
                                    : QString()});
}

// One that has failed, and only that.
bool NewsTeller::canCompare(const QList<TrainingNews> &news) const
{
    if (news.size() != 1 || news.constFirst().kind != NewsKind::Failed)
        return false;
    const TrainingList &list = m_board->trainings()->list();
    const int row = list.find(news.constFirst().key);
    return row >= 0 && hasGoodBefore(list, row);
}
