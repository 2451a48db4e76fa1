// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/servicestore.h"
#include "wording/timeformat.h"

#include <QAbstractListModel>
#include <QTimer>

// "All services" and then each service of a store. Rows that stay keep their place when others come
// and go: selection and scroll position survive.
class ServiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // empty for all services
        StatusTextRole,
        ShownIdRole,    // QString, as it is to be read
        InProgressRole, // int, invalid while not known
        FailedRole,     // int, invalid while not known: those of the last 24 hours
        CountsRole,     // int of Counts
        GroupRole,      // int of Group
    };

    using Counts = ServiceStore::Knowledge;

    // Why somebody would look at a service, the most urgent reason first.
    enum class Group {
        All, // the row "All services"
        NeedsALook,
        Quiet,
        NothingToShow // deleted, without permission, or without trainings
    };

    // `store` must outlive the model.
    explicit ServiceListModel(const ServiceStore *store, QObject *parent = nullptr);

    // -1 when it is not there; 0 for the empty id.
    int rowOf(const QString &serviceId) const;

    // For the moments in tool tips.
    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }

    // Of which no notification tells, which is said.
    void setMutedServices(const QStringList &ids);
    // After the program has begun to speak another language.
    void retranslate() { tellAll(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Sum = ServiceStore::Sum;

    void takeServices();
    bool removeOthersThan(const QList<Service> &services);
    void orderAs(const QList<Service> &services);
    Group groupOf(const Service &service) const;
    static QVariant countOf(const Sum &sum, int role);
    QVariant allServices(int role) const;
    QStringList countsToolTip(const Sum &sum) const;
    QStringList spokenCounts(const Sum &sum) const;
    QString momentText(qint64 msecsSinceEpoch) const;
    QString stateText(const Service &service) const;
    QString spoken(const Service &service) const;
    QString toolTip(const Service &service) const;
    void tellAll();

    const ServiceStore *m_store;
    QList<Service> m_services; // as far as others have been told
    bool m_isLoaded = false;   // as far as others have been told, too
    QStringList m_mutedServices;
    TimeFormat m_timeFormat;
    QTimer m_minutes; // as time goes by, failures grow older than a day
};
