// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/look.h"

#include "api/apiclient.h"
#include "board/replywaits.h"
#include "core/statusgroups.h"
#include "core/trainingcopier.h"

#include <QHash>
#include <QSet>

namespace {

// More of them are sooner seen in the whole list.
constexpr qsizetype mostToView = 20;

bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound;
}

} // namespace

void Look::start(
    ApiClient *client, const QStringList &serviceIds, const TrainingList &known,
    const QList<TrainingKey> &wanted)
{
    abort();
    m_client = client;
    m_known = &known;
    const std::vector<QList<TrainingKey>> toView = toViewOf(serviceIds, wanted);
    for (qsizetype i = 0; i < serviceIds.size(); ++i)
        m_asked.push_back(
            {.outcome = {.serviceId = serviceIds.at(i)},
             .toView = toView[std::size_t(i)],
             .reply = {}});
    m_left = serviceIds.size();
    for (qsizetype i = 0; i < serviceIds.size(); ++i)
        askForLatest(i);
}

void Look::abort()
{
    for (const Asked &asked : std::exchange(m_asked, {})) {
        if (asked.reply)
            asked.reply->abort();
    }
    m_client = nullptr;
    m_known = nullptr;
    m_left = 0;
    m_seen = TrainingList(JsonPages::Keep::Compressed);
}

std::vector<QList<TrainingKey>>
Look::toViewOf(const QStringList &serviceIds, const QList<TrainingKey> &wanted) const
{
    std::vector<QList<TrainingKey>> toView{std::size_t(serviceIds.size())};
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < serviceIds.size(); ++i)
        places.insert(serviceIds.at(i), std::size_t(i));
    const auto add = [&](const TrainingKey &key) {
        if (const auto place = places.constFind(key.serviceId); place != places.cend())
            toView[*place].append(key);
    };
    for (const TrainingKey &key : wanted)
        add(key);
    const QSet<TrainingKey> added(wanted.cbegin(), wanted.cend());
    const std::vector<StatusGroup> groups = statusGroups(*m_known);
    for (int row = 0; row < m_known->size(); ++row) {
        if (groups[m_known->statuses().at(row)] != StatusGroup::InProgress)
            continue;
        if (const TrainingKey key = m_known->key(row); !added.contains(key))
            add(key);
    }
    return toView;
}

void Look::askForLatest(qsizetype i)
{
    PagedReplyOf<Training> *reply =
        m_client->trainings(m_asked[std::size_t(i)].outcome.serviceId, true);
    follow(i, reply);
    connect(reply, &ApiReply::finished, this, [this, i, reply] {
        if (reply->error()) {
            m_asked[std::size_t(i)].outcome.error = reply->error();
            end(i);
        } else {
            takeLatest(i, reply->list());
        }
    });
}

void Look::takeLatest(qsizetype i, const FullList<Training> &list)
{
    Asked &asked = m_asked[std::size_t(i)];
    TrainingCopier copier(m_seen, list.rows, TrainingCopier::Json::Copied);
    QSet<TrainingKey> latest;
    for (int row = 0; row < list.rows.size(); ++row) {
        latest.insert(list.rows.key(row));
        if (m_known->find(list.rows, row) < 0)
            asked.outcome.hasNews = true;
        else
            copier.append(row);
    }
    asked.toView.removeIf([&](const TrainingKey &key) { return latest.contains(key); });
    if (asked.toView.size() > mostToView)
        asked.outcome.hasNews = true;
    askForNext(i);
}

// One that is known only by its type and version; see "View training".
void Look::askForNext(qsizetype i)
{
    Asked &asked = m_asked[std::size_t(i)];
    if (asked.outcome.hasNews || asked.toView.isEmpty()) {
        end(i);
        return;
    }
    ApiReplyOf<Training> *reply = m_client->training(asked.toView.takeFirst());
    follow(i, reply);
    connect(reply, &ApiReply::finished, this, [this, i, reply] { takeOne(i, reply->result()); });
}

void Look::takeOne(qsizetype i, const ApiResult<Training> &result)
{
    Asked &asked = m_asked[std::size_t(i)];
    if (!result) {
        if (isGone(result.error()))
            asked.outcome.hasNews = true;
        else
            asked.outcome.error = result.error();
        end(i);
        return;
    }
    // It may be written in another way than in the list, and say the same.
    Training training = *result;
    const int row = m_known->find(training.key);
    training.json = row < 0 ? QByteArray() : m_known->json(row);
    if (row < 0)
        asked.outcome.hasNews = true; // it is not the one that was asked for
    else if (training != m_known->at(row))
        m_seen.append(*result);
    askForNext(i);
}

void Look::follow(qsizetype i, ApiReply *reply)
{
    m_asked[std::size_t(i)].reply = reply;
    connect(reply, &ApiReply::waitingChanged, this, &Look::waitingChanged);
}

void Look::end(qsizetype i)
{
    m_asked[std::size_t(i)].reply.clear();
    if (--m_left > 0)
        return;
    QList<LookOutcome> outcomes;
    for (const Asked &asked : m_asked)
        outcomes.append(asked.outcome);
    const TrainingList seen = m_seen;
    abort();
    Q_EMIT finished(seen, outcomes);
}

std::optional<RetryWait> Look::waiting() const
{
    return firstWaiting(m_asked);
}

std::optional<RetryWait> Look::retrying() const
{
    return anyRetrying(m_asked);
}

void Look::retryNow()
{
    retryAllNow(m_asked);
}
