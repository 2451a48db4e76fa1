// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/servicecounts.h"
#include "core/service.h"
#include "wording/timeformat.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

// "All services" and then each one of the account, in the order of the response.
class ServiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // empty for all services
        StatusTextRole,
        InProgressRole, // int, invalid while not known
        FailedRole,     // int, invalid while not known: those of the last 24 hours
        CountsRole,     // int of Counts
        GroupRole,      // int of Group
    };

    // What there is to know of the counts of a service, or of all.
    enum class Counts {
        None,    // nothing can be asked
        Unknown, // nothing has been loaded, or not all of it
        Old,     // older than what is shown of other services, or than the last attempt
        AtLeast, // the list was not read to its end
        Known
    };

    // Why somebody would look at a service, the most urgent reason first.
    enum class Group {
        All, // the row "All services"
        NeedsALook,
        Quiet,
        NothingToShow // deleted, without permission, or without trainings
    };

    explicit ServiceListModel(QObject *parent = nullptr);

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

    // Counts of the services whose trainings have just been loaded; of the others the last ones
    // stay, and are older from then on. `now`: milliseconds since the epoch.
    void setCounts(const QHash<QString, ServiceCounts> &counts, qint64 now);
    // Services whose last attempt failed.
    void setStaleServices(const QSet<QString> &ids);
    // For the moments in tool tips.
    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Counted
    {
        ServiceCounts counts;
        qint64 at = 0;
    };

    // Of a service, or the sum of all.
    struct Sum
    {
        Counts state = Counts::None;
        int inProgress = 0;
        int failedInLastDay = 0;
        int failed = 0;
        qint64 at = 0; // of the oldest count in it
    };

    Sum sumOf(const Service &service) const;
    Sum sumOfAll() const;
    Group groupOf(const Service &service) const;
    static QVariant countOf(const Sum &sum, int role);
    QVariant allServices(int role) const;
    QStringList countsToolTip(const Sum &sum) const;
    QStringList spokenCounts(const Sum &sum) const;
    QString momentText(qint64 msecsSinceEpoch) const;
    static QString stateText(const Service &service);
    QString spoken(const Service &service) const;
    QString toolTip(const Service &service) const;
    void tellAll();

    QList<Service> m_services;
    bool m_isLoaded = false; // else nobody knows how many there are
    QHash<QString, Counted> m_counts;
    qint64 m_countedAt = 0; // the newest of them
    QSet<QString> m_stale;
    TimeFormat m_timeFormat;
    QTimer m_minutes; // as time goes by, failures grow older than a day
};
