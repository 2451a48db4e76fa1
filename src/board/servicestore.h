// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/servicecounts.h"
#include "core/service.h"

#include <QHash>
#include <QObject>
#include <QSet>

// The services of an account, in the order of the response, and what is known of their trainings.
class ServiceStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What there is to know of the counts of a service, or of all. In ascending order: a sum is
    // known as well as the least known of its services.
    enum class Knowledge {
        None,    // nothing can be asked
        Unknown, // nothing has been loaded, or not all of it
        Old,     // older than what is shown of other services, or than the last attempt
        AtLeast, // the list was not read to its end
        Known
    };

    // Of a service, or the sum of all.
    struct Sum
    {
        Knowledge knowledge = Knowledge::None;
        int inProgress = 0;
        int failedInLastDay = 0;
        int failed = 0;
        qint64 at = 0; // of the oldest count in it, in milliseconds since the epoch
    };

    const QList<Service> &services() const { return m_services; }
    void setServices(const QList<Service> &services);
    // As they were once; the list has not come.
    void remember(const QList<Service> &services);
    // Whether there is a list; else nobody knows how many services there are.
    bool isLoaded() const { return m_isLoaded; }
    void clear();

    // Those whose trainings may be asked for.
    QStringList readableIds() const;
    // Those whose trainings the keys may not see.
    int deniedCount() const;
    // Of those that have one, by id.
    const QHash<QString, QString> &names() const { return m_names; }
    // The name, or the id where no name is known.
    QString nameOf(const QString &serviceId) const;

    // Counts of the services whose trainings have just been loaded, see countsOf(); of the others
    // the last ones stay, and are older from then on. `now`: milliseconds since the epoch.
    void setCounts(const QHash<QString, ServiceCounts> &counts, qint64 now);
    // Services of which what is shown is older than the last attempt; `failed`: those of them whose
    // trainings could not be loaded.
    void setStaleServices(const QSet<QString> &ids, const QSet<QString> &failed = {});
    bool hasFailed(const QString &serviceId) const { return m_failed.contains(serviceId); }
    // Of a service of which nothing has been counted none.
    std::optional<ServiceCounts> countsOf(const QString &serviceId) const;
    Sum sumOf(const Service &service) const;
    Sum sumOfAll() const;

Q_SIGNALS:
    // services() are others, or their names.
    void servicesChanged();
    void countsChanged();
    void cleared();

private:
    void take(const QList<Service> &services);

    struct Counted
    {
        ServiceCounts counts;
        qint64 at = 0;
    };

    QList<Service> m_services;
    QHash<QString, QString> m_names; // by id
    bool m_isLoaded = false;
    QHash<QString, Counted> m_counts;
    qint64 m_countedAt = 0; // the newest of them
    QSet<QString> m_stale;
    QSet<QString> m_failed;
};
