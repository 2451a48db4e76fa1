// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servicestore.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

void ServiceStore::setServices(const QList<Service> &services)
{
    const bool isNews = !std::exchange(m_isLoaded, true);
    if (isNews || services != m_services)
        take(services);
}

void ServiceStore::remember(const QList<Service> &services)
{
    if (!m_isLoaded)
        take(services);
}

void ServiceStore::take(const QList<Service> &services)
{
    m_services = services;
    m_names.clear();
    for (const Service &service : m_services) {
        if (!service.name.isEmpty())
            m_names.insert(service.serviceId, service.name);
    }
    Q_EMIT servicesChanged();
}

void ServiceStore::clear()
{
    m_services.clear();
    m_names.clear();
    m_isLoaded = false;
    m_counts.clear();
    m_countedAt = 0;
    m_stale.clear();
    m_failed.clear();
    Q_EMIT cleared();
}

QStringList ServiceStore::readableIds() const
{
    QStringList ids;
    for (const Service &service : m_services) {
        if (service.isReadable())
            ids.append(service.serviceId);
    }
    return ids;
}

int ServiceStore::deniedCount() const
{
    return int(std::ranges::count_if(m_services, [](const Service &service) {
        return service.isDenied() && !service.isDeleted();
    }));
}

QString ServiceStore::nameOf(const QString &serviceId) const
{
    return m_names.value(serviceId, serviceId);
}

void ServiceStore::setCounts(const QHash<QString, ServiceCounts> &counts, qint64 now)
{
    const bool othersAge = now != m_countedAt && !m_counts.isEmpty();
    m_countedAt = now;
    bool changed = false;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        Counted &counted = m_counts[it.key()];
        changed = changed || counted.at == 0 || counted.counts != it.value();
        counted = {it.value(), now};
    }
    const bool hasOlder =
        othersAge && std::ranges::any_of(m_counts, [now](const Counted &c) { return c.at != now; });
    if (changed || hasOlder)
        Q_EMIT countsChanged();
}

void ServiceStore::setStaleServices(const QSet<QString> &ids, const QSet<QString> &failed)
{
    if (ids == m_stale && failed == m_failed)
        return;
    m_stale = ids;
    m_failed = failed;
    Q_EMIT countsChanged();
}

std::optional<ServiceCounts> ServiceStore::countsOf(const QString &serviceId) const
{
    const auto counted = m_counts.constFind(serviceId);
    return counted == m_counts.constEnd() ? std::nullopt : std::optional(counted->counts);
}

ServiceStore::Sum ServiceStore::sumOf(const Service &service) const
{
    if (!service.isReadable())
        return {};
    const auto counted = m_counts.constFind(service.serviceId);
    if (counted == m_counts.constEnd())
        return {.knowledge = Knowledge::Unknown};
    const ServiceCounts &counts = counted->counts;
    Sum sum{
        .knowledge = counts.isWhole ? Knowledge::Known : Knowledge::AtLeast,
        .inProgress = counts.inProgress,
        .failedInLastDay = counts.failedInLastDay(QDateTime::currentMSecsSinceEpoch()),
        .failed = counts.failed,
        .at = counted->at};
    if (counted->at != m_countedAt || m_stale.contains(service.serviceId))
        sum.knowledge = Knowledge::Old;
    return sum;
}

// A sum that lacks a service would be false, so one that is not known makes it unknown.
ServiceStore::Sum ServiceStore::sumOfAll() const
{
    Sum all{.knowledge = m_isLoaded ? Knowledge::None : Knowledge::Unknown};
    for (const Service &service : m_services) {
        const Sum sum = sumOf(service);
        if (sum.knowledge == Knowledge::None)
            continue;
        all.at = all.at == 0 ? sum.at : qMin(all.at, sum.at);
        all.knowledge =
            all.knowledge == Knowledge::None ? sum.knowledge : qMin(all.knowledge, sum.knowledge);
        all.inProgress += sum.inProgress;
        all.failedInLastDay += sum.failedInLastDay;
        all.failed += sum.failed;
    }
    return all;
}
