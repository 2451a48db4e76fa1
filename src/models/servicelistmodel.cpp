// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicelistmodel.h"

#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

void ServiceCounts::count(const Training &training)
{
    const StatusGroup group = statusGroup(training.status.known());
    if (group == StatusGroup::InProgress)
        ++inProgress;
    else if (group == StatusGroup::Failed)
        ++failed;
}

// There are few services, so rows may be compared one by one.
void ServiceListModel::setServices(const QList<Service> &services)
{
    const auto indexIn = [](const QList<Service> &list, const QString &id) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).serviceId == id)
                return i;
        }
        return qsizetype(-1);
    };

    bool sumsChange = !std::exchange(m_isLoaded, true);
    for (int i = int(m_services.size()) - 1; i >= 0; --i) {
        if (indexIn(services, m_services.at(i).serviceId) < 0) {
            beginRemoveRows({}, i + 1, i + 1);
            m_services.removeAt(i);
            endRemoveRows();
            sumsChange = true;
        }
    }
    for (int i = 0; i < int(services.size()); ++i) {
        const int old = int(indexIn(m_services, services.at(i).serviceId));
        if (old < 0) {
            beginInsertRows({}, i + 1, i + 1);
            m_services.insert(i, services.at(i));
            endInsertRows();
            sumsChange = true;
            continue;
        }
        if (old != i) {
            beginMoveRows({}, old + 1, old + 1, {}, i + 1);
            m_services.move(old, i);
            endMoveRows();
        }
        if (m_services.at(i) != services.at(i)) {
            m_services[i] = services.at(i);
            Q_EMIT dataChanged(index(i + 1), index(i + 1));
        }
    }
    if (sumsChange)
        Q_EMIT dataChanged(index(0), index(0));
}

void ServiceListModel::clear()
{
    beginResetModel();
    m_services.clear();
    m_isLoaded = false;
    m_counts.clear();
    endResetModel();
}

QStringList ServiceListModel::readableIds() const
{
    QStringList ids;
    for (const Service &service : m_services) {
        if (!service.isDenied() && !service.isDeleted())
            ids.append(service.serviceId);
    }
    return ids;
}

int ServiceListModel::deniedCount() const
{
    return int(std::ranges::count_if(m_services, [](const Service &service) {
        return service.isDenied() && !service.isDeleted();
    }));
}

QHash<QString, QString> ServiceListModel::names() const
{
    QHash<QString, QString> names;
    for (const Service &service : m_services)
        names.insert(service.serviceId, service.name);
    return names;
}

int ServiceListModel::rowOf(const QString &serviceId) const
{
    if (serviceId.isEmpty())
        return 0;
    for (int i = 0; i < int(m_services.size()); ++i) {
        if (m_services.at(i).serviceId == serviceId)
            return i + 1;
    }
    return -1;
}

void ServiceListModel::setCounts(const QHash<QString, ServiceCounts> &counts)
{
    bool changed = false;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto known = m_counts.constFind(it.key());
        if (known == m_counts.constEnd() || *known != it.value()) {
            m_counts.insert(it.key(), it.value());
            changed = true;
        }
    }
    if (changed)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ServiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_services.size()) + 1;
}

QVariant ServiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == 0)
        return allServices(role);

    const Service &service = m_services.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return shownInLine(service.name.isEmpty() ? service.serviceId : service.name);
    case Qt::ToolTipRole:
        return toolTip(service);
    case Qt::AccessibleTextRole:
        return spoken(service);
    case IdRole:
        return service.serviceId;
    case StatusTextRole:
        return service.isDenied() ? tr("No permission") : shownInLine(statusText(service.status));
    case InProgressRole:
    case FailedRole: {
        const auto counts = m_counts.constFind(service.serviceId);
        if (counts == m_counts.constEnd())
            return {};
        return role == InProgressRole ? counts->inProgress : counts->failed;
    }
    default:
        return {};
    }
}

QVariant ServiceListModel::allServices(int role) const
{
    ServiceCounts sum;
    bool isKnown = false;
    for (const Service &service : m_services) { // those that have gone do not count
        const auto counts = m_counts.constFind(service.serviceId);
        if (counts == m_counts.constEnd())
            continue;
        isKnown = true;
        sum.inProgress += counts->inProgress;
        sum.failed += counts->failed;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("All services");
    case IdRole:
        return QString();
    case StatusTextRole:
        return m_isLoaded ? tr("%n service(s)", nullptr, int(m_services.size())) : QString();
    case InProgressRole:
        return isKnown ? sum.inProgress : QVariant();
    case FailedRole:
        return isKnown ? sum.failed : QVariant();
    default:
        return {};
    }
}

// What can be chosen is what can be read.
Qt::ItemFlags ServiceListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.row() > 0) {
        const Service &service = m_services.at(index.row() - 1);
        flags.setFlag(Qt::ItemIsEnabled, !service.isDenied() && !service.isDeleted());
    }
    return flags;
}

QString ServiceListModel::spoken(const Service &service) const
{
    QStringList parts{
        shownInLine(service.name), shownInLine(service.serviceId),
        shownInLine(statusText(service.status))};
    if (service.isDenied())
        parts.append(tr("no permission"));
    const auto counts = m_counts.constFind(service.serviceId);
    if (counts != m_counts.constEnd()) {
        if (counts->inProgress > 0)
            parts.append(tr("%n in progress", "trainings", counts->inProgress));
        if (counts->failed > 0)
            parts.append(tr("%n failed", "trainings", counts->failed));
    }
    return parts.join(u", "_s);
}

QString ServiceListModel::toolTip(const Service &service) const
{
    QStringList lines{
        shownInLine(service.name), tr("ID: %1").arg(shownInLine(service.serviceId)),
        tr("State: %1 (%2)")
            .arg(shownInLine(statusText(service.status)), shownInLine(service.status.text()))};
    if (service.isDeleted())
        lines.append(tr("It has been deleted, so there is nothing to show."));
    else if (service.isDenied())
        lines.append(tr("Your keys have no permission to view it (%1: %2).")
                         .arg(shownInLine(service.actionName), shownInLine(service.permission)));
    return lines.join(u'\n');
}
