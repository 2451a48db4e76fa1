// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/training.h"

#include <QAbstractListModel>
#include <QHash>

// How many trainings of a service ask for attention.
struct ServiceCounts
{
    int inProgress = 0;
    int failed = 0;

    void count(const Training &training);
    bool operator==(const ServiceCounts &) const = default;
};

// "All services" and then each one of the account, in the order of the answer.
class ServiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // empty for all services
        StatusTextRole,
        InProgressRole, // int, invalid while not known
        FailedRole
    };

    using QAbstractListModel::QAbstractListModel;

    // Rows that stay keep their place: selection and scroll position survive.
    void setServices(const QList<Service> &services);
    const QList<Service> &services() const { return m_services; }
    void clear();

    // Those whose trainings may be asked for.
    QStringList readableIds() const;
    // Those whose trainings the keys may not see.
    int deniedCount() const;
    QHash<QString, QString> names() const;
    // -1 when it is not there; 0 for the empty id.
    int rowOf(const QString &serviceId) const;

    // Counts are known of the services whose trainings have been loaded; of the others the last
    // ones stay.
    void setCounts(const QHash<QString, ServiceCounts> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant allServices(int role) const;
    QString spoken(const Service &service) const;
    QString toolTip(const Service &service) const;

    QList<Service> m_services;
    bool m_isLoaded = false; // else nobody knows how many there are
    QHash<QString, ServiceCounts> m_counts;
};
