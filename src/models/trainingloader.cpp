// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingloader.h"

#include "api/apiclient.h"
#include "wording/unexpectedtext.h"

namespace {

// Nobody reads about more of them one by one.
constexpr qsizetype mostUnexpectedTexts = 100;
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
    m_trainings.clear();
    m_outcomes.clear();
    for (const QString &serviceId : query.serviceIds)
        ask(serviceId);
    endIfDone();
}

void TrainingLoader::abort()
{
    for (const QPointer<PagedReply> &reply : std::as_const(m_replies)) {
        if (reply)
            reply->abort();
    }
    m_replies.clear();
    m_underWay = 0;
    m_client = nullptr;
}

void TrainingLoader::ask(const QString &serviceId)
{
    PagedReplyOf<Training> *reply = m_client->trainings(serviceId, m_recentOnly, m_budget);
    ++m_underWay;
    m_replies.append(reply);
    connect(reply, &PagedReply::pageArrived, this, [this, reply, told = qsizetype(0)]() mutable {
        const QList<Training> &rows = reply->list().rows;
        if (rows.size() < told) // it is read a second time
            return;
        const QList<Training> fresh = rows.sliced(told);
        told = rows.size();
        m_rows += fresh.size();
        Q_EMIT arrived(fresh);
    });
    connect(reply, &ApiReply::waitingChanged, this, &TrainingLoader::waitingChanged);
    connect(reply, &ApiReply::finished, this, [this, reply, serviceId] {
        take(serviceId, *reply, reply->list());
    });
}

void TrainingLoader::endIfDone()
{
    if (m_underWay > 0)
        return;
    m_client = nullptr;
    m_replies.clear();
    Q_EMIT finished(std::exchange(m_trainings, {}), std::exchange(m_outcomes, {}));
}

std::optional<RetryWait> TrainingLoader::waiting() const
{
    std::optional<RetryWait> first;
    for (const QPointer<PagedReply> &reply : m_replies) {
        if (reply && reply->waiting() && (!first || reply->waiting()->until < first->until))
            first = reply->waiting();
    }
    return first;
}

std::optional<RetryWait> TrainingLoader::retrying() const
{
    for (const QPointer<PagedReply> &reply : m_replies) {
        if (reply && reply->retrying())
            return reply->retrying();
    }
    return {};
}

void TrainingLoader::retryNow()
{
    for (const QPointer<PagedReply> &reply : std::as_const(m_replies)) {
        if (reply)
            reply->retryNow();
    }
}

void TrainingLoader::take(
    const QString &serviceId, const PagedReply &reply, const FullList<Training> &list)
{
    --m_underWay;
    m_trainings.reserve(m_trainings.size() + list.rows.size()); // exactly, they stay in memory
    m_trainings += list.rows;
    m_outcomes.append(
        {.serviceId = serviceId,
         .end = list.end,
         .pages = list.pages,
         .rows = list.rows.size(),
         .changedMeanwhile = list.changedMeanwhile(),
         .problems = list.problems,
         .unreadable = list.unreadable,
         .twice = list.twice,
         .unexpected = list.unexpected,
         .unexpectedTexts = unexpectedTexts(list, mostUnexpectedTexts),
         .error = reply.error()});
    // Somebody may look into a few of these, which are long, and not into thousands.
    std::optional<ApiError> &error = m_outcomes.last().error;
    if (error && !error->response.isEmpty() && m_keptResponses++ >= mostResponses)
        error->response.clear();
    endIfDone();
}
