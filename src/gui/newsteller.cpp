// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/newsteller.h"

#include "board/board.h"
#include "board/boardrecorder.h"
#include "storage/history.h"
#include "storage/settings.h"
#include "wording/noticetext.h"

namespace {

std::optional<TrainingNews::Kind> kindOf(const ObservedTransition &transition)
{
    // As long as one look may come after another; with a longer gap nobody watched.
    const bool wasWatched =
        transition.after > 0 && transition.first - transition.after <= HistoryLook::usualGap;
    if (!transition.before || transition.isTold || !wasWatched)
        return {};
    switch (statusGroup(transition.status.known())) {
    case StatusGroup::Succeeded:
        return TrainingNews::Kind::Completed;
    case StatusGroup::Failed:
        return TrainingNews::Kind::Failed;
    default:
        return {};
    }
}

} // namespace

NewsTeller::NewsTeller(
    Board *board, History *history, const BoardRecorder *recorder, const Settings *settings,
    std::unique_ptr<Notifier> notifier)
    : m_board(board)
    , m_history(history)
    , m_recorder(recorder)
    , m_settings(settings)
    , m_notifier(std::move(notifier))
{
    connect(history, &History::recorded, this, &NewsTeller::tell);
    // Directly, so that a window may come to the front.
    connect(m_notifier.get(), &Notifier::activated, this, [this](const QVariant &target) {
        Q_EMIT activated(target.value<TrainingKey>());
    });
}

void NewsTeller::tell(const HistoryBoard &board, const QList<ObservedTransition> &transitions)
{
    if (!(board == m_recorder->board()))
        return;
    QList<TrainingNews> news;
    QList<ObservedTransition> told;
    const TrainingList &list = m_board->trainings()->list();
    for (const ObservedTransition &transition : transitions) {
        const auto kind = kindOf(transition);
        if (!kind)
            continue;
        told.append(transition);
        const int row = list.find(transition.key);
        news.append(
            {.kind = *kind,
             .key = transition.key,
             .serviceName = m_board->services()->names().value(transition.key.serviceId),
             .status = transition.status,
             .description = row < 0 ? QString() : list.description(row)});
    }
    if (news.isEmpty())
        return;
    // Also when nothing is shown: who switches notifications on wants to hear of what comes.
    m_history->markTold(told);
    if (!m_settings->showsNotifications())
        return;
    const NoticeText text = noticeText(news);
    const auto failed = std::ranges::find(news, TrainingNews::Kind::Failed, &TrainingNews::kind);
    const TrainingNews &first = failed == news.end() ? news.first() : *failed;
    m_notifier->show(
        {.title = text.title,
         .body = text.body,
         .isFailure = text.isFailure,
         .target = QVariant::fromValue(first.key)});
}
