// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/trainingloader.h"

#include "api/apiclient.h"
#include "board/replywaits.h"
#include "board/trainingstore.h"
#include "core/trainingcopier.h"

#include <algorithm>

namespace {

// Nobody reads about more of them one by one.
constexpr qsizetype mostUnexpectedRows = 100;
constexpr int mostResponses = 8;

} // namespace

void TrainingLoader::load(ApiClient *client, const TrainingsQuery &query)
{
    abort();
    m_client = client;
    m_recentOnly = query.recentOnly;
    m_budget = client->trainingsBudget();
    m_rows = 0;
    m_keptResponses = 0;
    m_outcomes.clear();
    for (const QString &serviceId : query.serviceIds)
        ask(serviceId);
    endIfDone();
}

void TrainingLoader::abort()
{
    ++m_generation;
    for (const Asked &asked : std::exchange(m_replies, {})) {
        if (asked.reply)
            asked.reply->abort();
    }
    m_client = nullptr;
    m_trainings = {};
    m_toAdd.clear();
}

void TrainingLoader::ask(const QString &serviceId)
{
    PagedReplyOf<Training> *reply =
        m_client->trainings(serviceId, m_recentOnly, m_budget, JsonPages::Keep::Compressed);
    m_replies.append({.serviceId = serviceId, .reply = reply});
    connect(reply, &PagedReply::pageArrived, this, [this, reply, told = 0]() mutable {
        const int rows = reply->list().rows.size();
        if (rows < told) // it is read a second time
            return;
        m_rows += rows - told;
        told = rows;
        Q_EMIT arrived();
    });
    connect(reply, &ApiReply::waitingChanged, this, &TrainingLoader::waitingChanged);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        const auto asked = std::ranges::find_if(
            m_replies, [reply](const Asked &other) { return other.reply == reply; });
        take(*asked, reply->takeList(), reply->error());
        m_replies.erase(asked);
        if (m_budget->isSpent())
            stopAll();
        if (!m_replies.isEmpty())
            Q_EMIT progressed();
        else
            endIfDone();
    });
}

void TrainingLoader::addArrived(TrainingStore &store)
{
    // Whoever is told of what came may load something else at once.
    const int generation = m_generation;
    const TrainingList trainings = m_trainings;
    for (const auto &[first, last] : std::exchange(m_toAdd, {})) {
        if (m_generation == generation)
            store.add(trainings, first, last + 1);
    }
    for (qsizetype i = 0; m_generation == generation && i < m_replies.size(); ++i) {
        const QPointer<PagedReplyOf<Training>> reply = m_replies.at(i).reply;
        if (!reply)
            continue;
        const TrainingList rows = reply->list().rows;
        const int first = m_replies.at(i).added;
        if (rows.size() > first) { // else it may be read a second time
            m_replies[i].added = rows.size();
            store.add(rows, first, rows.size());
        }
    }
}

void TrainingLoader::endIfDone()
{
    if (!m_replies.isEmpty())
        return;
    m_client = nullptr;
    const TrainingList trainings = std::exchange(m_trainings, {});
    m_toAdd.clear();
    Q_EMIT finished(trainings, std::exchange(m_outcomes, {}));
}

std::optional<RetryWait> TrainingLoader::waiting() const
{
    return firstWaiting(m_replies);
}

std::optional<RetryWait> TrainingLoader::retrying() const
{
    return anyRetrying(m_replies);
}

void TrainingLoader::retryNow()
{
    retryAllNow(m_replies);
}

void TrainingLoader::take(
    const Asked &asked, FullList<Training> list, const std::optional<ApiError> &why)
{
    m_outcomes.append(
        {.serviceId = asked.serviceId,
         .end = list.end,
         .pages = list.pages,
         .rows = list.rows.size(),
         .changedMeanwhile = list.changedMeanwhile(),
         .unreadable = list.unreadable,
         .problems = list.problems,
         .twice = list.twice,
         .unexpected = list.unexpected,
         .unexpectedRows = ListRows<Training>::unexpected(list.rows, mostUnexpectedRows),
         .error = why});
    const int before = m_trainings.size();
    const int count = list.rows.size();
    if (m_trainings.isEmpty()) {
        m_trainings = std::move(list.rows);
    } else {
        TrainingCopier copier(m_trainings, list.rows);
        for (int row = 0; row < count; ++row)
            copier.append(row);
    }
    if (count > asked.added)
        m_toAdd.append({.first = before + asked.added, .last = before + count - 1});
    // Somebody may look into a few of these, which are long, and not into thousands.
    std::optional<ApiError> &error = m_outcomes.last().error;
    if (error && !error->response.isEmpty() && m_keptResponses++ >= mostResponses)
        error->response.clear();
}

// Whatever else came would be thrown away.
void TrainingLoader::stopAll()
{
    for (const Asked &asked : std::exchange(m_replies, {})) {
        if (asked.reply)
            take(asked, asked.reply->stop());
    }
}
