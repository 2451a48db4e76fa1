// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/knownlists.h"

#include <chrono>

namespace {

constexpr std::chrono::milliseconds longestAge = std::chrono::minutes(15);

} // namespace

void KnownLists::ask(const QStringList &serviceIds)
{
    m_serviceIds = serviceIds;
    m_known.removeIf([&serviceIds](const std::pair<const QString &, Known &> &known) {
        return !serviceIds.contains(known.first);
    });
}

QStringList KnownLists::toRead(qint64 now) const
{
    QStringList missing;
    QString oldest;
    qint64 oldestAt = now;
    qint64 newestAt = 0;
    for (const QString &serviceId : m_serviceIds) {
        const auto known = m_known.constFind(serviceId);
        if (known == m_known.constEnd() || known->list.end == ListEnd::Failed) {
            missing.append(serviceId);
            continue;
        }
        const qint64 readAt = known->readAt > now ? 0 : known->readAt; // the clock was set back
        newestAt = qMax(newestAt, readAt);
        if (readAt < oldestAt) {
            oldest = serviceId;
            oldestAt = readAt;
        }
    }
    const bool isDue = now - newestAt >= longestAge.count() || oldestAt == 0;
    if (missing.isEmpty() && !oldest.isEmpty() && isDue)
        return {oldest};
    return missing;
}

void KnownLists::takeList(const ServiceOutcome &outcome, qint64 now)
{
    m_known.insert(outcome.serviceId, {.list = outcome, .readAt = now});
}

void KnownLists::takeLook(const LookOutcome &outcome)
{
    const auto known = m_known.find(outcome.serviceId);
    if (known != m_known.end())
        known->lookError = outcome.error;
}

QList<ServiceOutcome> KnownLists::outcomes() const
{
    QList<ServiceOutcome> outcomes;
    for (const QString &serviceId : m_serviceIds) {
        const auto known = m_known.constFind(serviceId);
        if (known == m_known.constEnd())
            continue;
        outcomes.append(known->list);
        if (known->lookError) {
            outcomes.last() = ServiceOutcome();
            outcomes.last().serviceId = serviceId;
            outcomes.last().error = known->lookError;
        }
    }
    return outcomes;
}
