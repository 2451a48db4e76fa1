// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicelistmodel.h"
#include "models/trainingtablemodel.h"
#include "support/sampletrainings.h"

// What has to be there before the base class of the tables below.
template <typename Store>
struct OwnStore
{
    Store ownStore;
};

// A table of trainings with a store of its own.
class TrainingTable : private OwnStore<TrainingStore>, public TrainingTableModel
{
public:
    TrainingTable()
        : TrainingTableModel(&ownStore)
    {
    }

    TrainingStore &trainingStore() { return ownStore; }
    void replace(
        const QList<Training> &trainings, const QSet<QString> &keep = {},
        const QSet<QString> &whole = {})
    {
        ownStore.replace(listOf(trainings), keep, whole);
    }
    void add(const QList<Training> &trainings) { ownStore.add(listOf(trainings)); }
    void clear() { ownStore.clear(); }
    void startSource(const QByteArray &source) { ownStore.startSource(source); }
    QList<Training> trainings() const { return trainingsOf(list()); }
    Training trainingAt(int row) const { return list().at(row); }
};

// A list of services with a store of its own.
class ServiceTable : private OwnStore<ServiceStore>, public ServiceListModel
{
public:
    ServiceTable()
        : ServiceListModel(&ownStore)
    {
    }

    ServiceStore &serviceStore() { return ownStore; }
    void setServices(const QList<Service> &services) { ownStore.setServices(services); }
    void setCounts(const QHash<QString, ServiceCounts> &counts, qint64 now)
    {
        ownStore.setCounts(counts, now);
    }
    void setStaleServices(const QSet<QString> &ids) { ownStore.setStaleServices(ids); }
    void clear() { ownStore.clear(); }
    QList<Service> services() const { return ownStore.services(); }
    QStringList readableIds() const { return ownStore.readableIds(); }
    int deniedCount() const { return ownStore.deniedCount(); }
    QHash<QString, QString> names() const { return ownStore.names(); }
};
