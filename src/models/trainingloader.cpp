// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingloader.h"

#include "api/apiclient.h"

namespace {

// As many as Qt opens connections to one host.
constexpr int maximumUnderWay = 6;

} // namespace

void TrainingLoader::load(ApiClient *client, const TrainingsQuery &query)
{
    abort();
    m_client = client;
    m_recentOnly = query.recentOnly;
    m_waiting = query.serviceIds;
    m_rows = 0;
    m_trainings.clear();
    m_outcomes.clear();
    askNext();
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

void TrainingLoader::askNext()
{
    while (m_underWay < maximumUnderWay && !m_waiting.isEmpty()) {
        const QString serviceId = m_waiting.takeFirst();
        PagedReplyOf<Training> *reply = m_client->trainings(serviceId, m_recentOnly);
        ++m_underWay;
        m_replies.removeAll(nullptr);
        m_replies.append(reply);
        connect(
            reply, &PagedReply::pageArrived, this, [this, reply, told = qsizetype(0)]() mutable {
                const QList<Training> &rows = reply->list().rows;
                const QList<Training> fresh = rows.sliced(told);
                told = rows.size();
                m_rows += fresh.size();
                Q_EMIT arrived(fresh);
            });
        connect(reply, &ApiReply::finished, this, [this, reply, serviceId] {
            take(serviceId, *reply, reply->list());
        });
    }
    if (m_underWay > 0)
        return;
    m_client = nullptr;
    Q_EMIT finished(std::exchange(m_trainings, {}), std::exchange(m_outcomes, {}));
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
         .problems = list.problems,
         .error = reply.error()});
    askNext();
}
