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
    for (const Asked &asked : std::exchange(m_replies, {})) {
        if (asked.reply)
            asked.reply->abort();
    }
    m_client = nullptr;
}

void TrainingLoader::ask(const QString &serviceId)
{
    PagedReplyOf<Training> *reply = m_client->trainings(serviceId, m_recentOnly, m_budget);
    m_replies.append({.serviceId = serviceId, .reply = reply});
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
        m_replies.removeIf([reply](const Asked &asked) { return asked.reply == reply; });
        take(serviceId, reply->takeList(), reply->error());
        if (m_budget->isSpent())
            stopAll();
        endIfDone();
    });
}

void TrainingLoader::endIfDone()
{
    if (!m_replies.isEmpty())
        return;
    m_client = nullptr;
    Q_EMIT finished(std::exchange(m_trainings, {}), std::exchange(m_outcomes, {}));
}

std::optional<RetryWait> TrainingLoader::waiting() const
{
    std::optional<RetryWait> first;
    for (const auto &[serviceId, reply] : m_replies) {
        if (reply && reply->waiting() && (!first || reply->waiting()->until < first->until))
            first = reply->waiting();
    }
    return first;
}

std::optional<RetryWait> TrainingLoader::retrying() const
{
    for (const auto &[serviceId, reply] : m_replies) {
        if (reply && reply->retrying())
            return reply->retrying();
    }
    return {};
}

void TrainingLoader::retryNow()
{
    for (const auto &[serviceId, reply] : std::as_const(m_replies)) {
        if (reply)
            reply->retryNow();
    }
}

void TrainingLoader::take(
    const QString &serviceId, FullList<Training> list, const std::optional<ApiError> &why)
{
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
         .error = why});
    if (m_trainings.isEmpty()) { // a copy of all would be a hundred megabytes
        m_trainings = std::move(list.rows);
    } else {
        m_trainings.reserve(m_trainings.size() + list.rows.size()); // exactly, they stay in memory
        m_trainings.append(std::move(list.rows));
    }
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
            take(asked.serviceId, asked.reply->stop());
    }
}
