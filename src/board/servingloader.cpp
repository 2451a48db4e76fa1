// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servingloader.h"

#include "api/apiclient.h"
#include "board/servingstore.h"
#include "board/trainingstore.h"
#include "core/statusgroups.h"

#include <chrono>
#include <utility>

namespace {

constexpr std::chrono::milliseconds longestAge = std::chrono::minutes(15);
constexpr std::chrono::milliseconds pauseAfterFailure = std::chrono::minutes(5);

} // namespace

ServingLoader::ServingLoader(
    ServingStore *store, const TrainingStore *trainings, const Clock *clock)
    : m_store(store)
    , m_trainings(trainings)
    , m_clock(clock)
{
    connect(trainings, &TrainingStore::changed, this, &ServingLoader::note);
}

void ServingLoader::note(const TrainingChange &change)
{
    const TrainingList &list = m_trainings->list();
    const std::vector<StatusGroup> groups = statusGroups(list);
    std::vector<bool> hasNews(std::size_t(list.servicePool().size())); // by number
    for (const auto *ranges : {&change.insertions, &change.changes}) {
        for (const auto &[first, last] : *ranges) {
            for (int row = first; row <= last; ++row) {
                const StatusGroup group = groups[list.statuses().at(row)];
                if (group == StatusGroup::Succeeded || group == StatusGroup::Unknown)
                    hasNews[list.services().at(row)] = true;
            }
        }
    }
    for (std::size_t id = 0; id < hasNews.size(); ++id) {
        if (hasNews[id])
            m_news.insert(list.servicePool().text(TextPool::Id(id)));
    }
}

bool ServingLoader::isDue(const QString &serviceId) const
{
    const auto lastAsked = m_lastAsked.constFind(serviceId);
    if (lastAsked == m_lastAsked.constEnd() || m_news.contains(serviceId))
        return true;
    const ServingStore::Serving *known = m_store->serving(serviceId);
    const bool hasFailed = !known || known->error;
    const std::chrono::milliseconds age(m_clock->now() - *lastAsked);
    // A negative age: the clock was set back.
    return age.count() < 0 || age >= (hasFailed ? pauseAfterFailure : longestAge);
}

void ServingLoader::load(ApiClient *client, const QStringList &serviceIds, bool all)
{
    abort();
    for (const QString &serviceId : serviceIds) {
        if (all || isDue(serviceId))
            ask(client, serviceId);
    }
}

void ServingLoader::ask(ApiClient *client, const QString &serviceId)
{
    m_lastAsked.insert(serviceId, m_clock->now());
    m_news.remove(serviceId);
    ApiReplyOf<ServiceDetails> *reply = client->service(serviceId);
    m_asked.append({.serviceId = serviceId, .reply = reply});
    connect(reply, &ApiReply::finished, this, [this, reply, serviceId] {
        m_asked.removeIf([reply](const Asked &asked) { return asked.reply == reply; });
        m_store->take(serviceId, reply->result(), m_clock->now());
        if (!m_asked.isEmpty())
            return;
        m_store->flush();
        Q_EMIT finished();
    });
}

void ServingLoader::abort()
{
    for (const Asked &asked : std::exchange(m_asked, {})) {
        m_lastAsked.remove(asked.serviceId); // it is due as before
        if (asked.reply)
            asked.reply->abort();
    }
}
