// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicelistmodel.h"

#include "wording/apiwords.h"
#include "wording/lists.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

ServiceListModel::ServiceListModel(const ServiceStore *store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_services(store->services())
    , m_isLoaded(store->isLoaded())
{
    connect(store, &ServiceStore::servicesChanged, this, &ServiceListModel::takeServices);
    connect(store, &ServiceStore::countsChanged, this, &ServiceListModel::tellAll);
    connect(store, &ServiceStore::cleared, this, [this] {
        beginResetModel();
        m_services.clear();
        m_isLoaded = false;
        endResetModel();
    });
    m_minutes.setInterval(std::chrono::minutes(1));
    connect(&m_minutes, &QTimer::timeout, this, &ServiceListModel::tellAll);
    m_minutes.start();
}

// In ranges and without a search for each row: a server may list hundreds of thousands.
void ServiceListModel::takeServices()
{
    const QList<Service> &services = m_store->services();
    bool sumsChange = !std::exchange(m_isLoaded, true);
    sumsChange |= removeOthersThan(services);
    orderAs(services);

    // What is left is in the order of the list, which has others between.
    int changed = -1; // the first of the changed rows that have not been told
    for (int i = 0; i < int(services.size()); ++i) {
        const auto isHere = [&](int j) {
            return i < int(m_services.size()) &&
                services.at(j).serviceId == m_services.at(i).serviceId;
        };
        const bool differs = isHere(i) && m_services.at(i) != services.at(i);
        if (changed >= 0 && !differs)
            Q_EMIT dataChanged(index(std::exchange(changed, -1) + 1), index(i));
        if (differs) {
            m_services[i] = services.at(i);
            if (changed < 0)
                changed = i;
        } else if (!isHere(i)) {
            int end = i + 1;
            while (end < int(services.size()) && !isHere(end))
                ++end;
            beginInsertRows({}, i + 1, end);
            m_services = m_services.first(i) + services.sliced(i, end - i) + m_services.sliced(i);
            endInsertRows();
            sumsChange = true;
            i = end - 1;
        }
    }
    if (changed >= 0)
        Q_EMIT dataChanged(index(changed + 1), index(int(services.size())));
    if (sumsChange)
        Q_EMIT dataChanged(index(0), index(0));
}

// Whether there were any.
bool ServiceListModel::removeOthersThan(const QList<Service> &services)
{
    QSet<QString> kept;
    for (const Service &service : services)
        kept.insert(service.serviceId);
    bool areRemoved = false;
    for (int end = int(m_services.size()); end > 0; --end) {
        int begin = end;
        while (begin > 0 && !kept.contains(m_services.at(begin - 1).serviceId))
            --begin;
        if (begin == end)
            continue;
        beginRemoveRows({}, begin + 1, end);
        m_services.remove(begin, end - begin);
        endRemoveRows();
        areRemoved = true;
        end = begin + 1;
    }
    return areRemoved;
}

// `services` has all of them.
void ServiceListModel::orderAs(const QList<Service> &services)
{
    QHash<QString, int> rows;
    for (int i = 0; i < int(m_services.size()); ++i)
        rows.insert(m_services.at(i).serviceId, i);
    QList<Service> ordered;
    QList<int> places(m_services.size()); // of each row that there was
    for (const Service &service : services) {
        const auto row = rows.constFind(service.serviceId);
        if (row == rows.constEnd())
            continue;
        places[*row] = int(ordered.size());
        ordered.append(m_services.at(*row));
        rows.erase(row);
    }
    if (std::is_sorted(places.cbegin(), places.cend()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_services = std::move(ordered);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(old.row() == 0 ? old : index(places.at(old.row() - 1) + 1));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
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

void ServiceListModel::setMutedServices(const QStringList &ids)
{
    if (ids == m_mutedServices)
        return;
    m_mutedServices = ids;
    tellAll();
}

void ServiceListModel::tellAll()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

ServiceListModel::Group ServiceListModel::groupOf(const Service &service) const
{
    const Sum sum = m_store->sumOf(service);
    if (sum.knowledge == Counts::None)
        return Group::NothingToShow;
    if (sum.inProgress > 0 || sum.failedInLastDay > 0)
        return Group::NeedsALook;
    const std::optional<ServiceCounts> counts = m_store->countsOf(service.serviceId);
    const bool isEmpty = counts && counts->all == 0;
    return isEmpty ? Group::NothingToShow : Group::Quiet;
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
    case ShownIdRole:
        return shownInLine(service.serviceId);
    case StatusTextRole:
        return stateText(service);
    case InProgressRole:
    case FailedRole:
    case CountsRole:
        return countOf(m_store->sumOf(service), role);
    case GroupRole:
        return int(groupOf(service));
    default:
        return {};
    }
}

QVariant ServiceListModel::countOf(const Sum &sum, int role)
{
    if (role == CountsRole)
        return int(sum.knowledge);
    if (sum.knowledge == Counts::None || sum.knowledge == Counts::Unknown)
        return {};
    return role == InProgressRole ? sum.inProgress : sum.failedInLastDay;
}

QVariant ServiceListModel::allServices(int role) const
{
    const Sum sum = m_store->sumOfAll();
    switch (role) {
    case Qt::DisplayRole:
        return tr("All services");
    case Qt::AccessibleTextRole:
        return listed(QStringList(tr("All services")) + spokenCounts(sum));
    case Qt::ToolTipRole:
        return (QStringList(tr("All services")) + countsToolTip(sum)).join(u'\n');
    case IdRole:
        return QString();
    case StatusTextRole:
        return m_isLoaded ? tr("%n service(s)", nullptr, int(m_services.size())) : QString();
    case InProgressRole:
    case FailedRole:
    case CountsRole:
        return countOf(sum, role);
    case GroupRole:
        return int(Group::All);
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
        flags.setFlag(Qt::ItemIsEnabled, service.isReadable());
    }
    return flags;
}

QStringList ServiceListModel::spokenCounts(const Sum &sum) const
{
    QStringList parts;
    switch (sum.knowledge) {
    case Counts::None:
        return {};
    case Counts::Unknown:
        return {tr("counts not known yet")};
    case Counts::Old:
        parts.append(tr("as of %1", "counts of trainings").arg(momentText(sum.at)));
        break;
    case Counts::AtLeast:
        parts.append(tr("list incomplete"));
        break;
    case Counts::Known:
        break;
    }
    if (sum.inProgress > 0)
        parts.append(tr("%n in progress", "trainings", sum.inProgress));
    if (sum.failedInLastDay > 0)
        parts.append(tr("%n failed in the last 24 hours", "trainings", sum.failedInLastDay));
    return parts;
}

QStringList ServiceListModel::countsToolTip(const Sum &sum) const
{
    QStringList lines;
    switch (sum.knowledge) {
    case Counts::None:
        return {};
    case Counts::Unknown:
        return {tr("What is in progress or failed is not known yet, because not all trainings "
                   "have been loaded.")};
    case Counts::Old:
        lines.append(tr("As of %1:", "counts of trainings").arg(momentText(sum.at)));
        break;
    case Counts::AtLeast:
        lines.append(tr("Minimum numbers (the list was not read to its end):"));
        break;
    case Counts::Known:
        break;
    }
    lines.append(tr("%Ln training(s) in progress", nullptr, sum.inProgress));
    lines.append(
        tr("%Ln of the trainings requested in the last 24 hours failed", nullptr,
           sum.failedInLastDay));
    lines.append(tr("%Ln failed in total", "trainings", sum.failed));
    return lines;
}

// The time of day, or the date of what is older than a day.
QString ServiceListModel::momentText(qint64 msecsSinceEpoch) const
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - msecsSinceEpoch;
    return age < std::chrono::milliseconds(std::chrono::hours(24)).count()
        ? m_timeFormat.timeOfDay(msecsSinceEpoch)
        : m_timeFormat.text(Timestamp::fromMSecsSinceEpoch(msecsSinceEpoch));
}

QString ServiceListModel::stateText(const Service &service) const
{
    QString state = service.isDenied() ? tr("No permission") : shownInLine(statusTextOf(service));
    if (service.isReadable() && m_store->hasFailed(service.serviceId))
        state =
            tr("%1, not up to date", "state of a service whose trainings did not come").arg(state);
    if (service.unexpected.isEmpty())
        return state;
    return tr("%1, unexpected fields", "state of a service that is not all as documented")
        .arg(state);
}

QString ServiceListModel::spoken(const Service &service) const
{
    QStringList parts{
        shownInLine(service.name), shownInLine(service.serviceId),
        shownInLine(statusTextOf(service))};
    parts.removeAll(QString());
    if (service.isDenied())
        parts.append(tr("no permission"));
    else if (service.isReadable() && m_store->hasFailed(service.serviceId))
        parts.append(tr("not up to date", "a service, spoken"));
    parts += spokenCounts(m_store->sumOf(service));
    if (m_mutedServices.contains(service.serviceId))
        parts.append(tr("notifications muted"));
    if (!service.unexpected.isEmpty())
        parts.append(unexpectedText(service.unexpected));
    return listed(parts);
}

QString ServiceListModel::toolTip(const Service &service) const
{
    QStringList lines{
        shownInLine(service.name), tr("ID: %1").arg(shownInLine(service.serviceId)),
        tr("State: %1 (%2)")
            .arg(shownInLine(statusTextOf(service)), shownInLine(service.status.text()))};
    if (service.isDeleted())
        lines.append(tr("It has been deleted, so there is nothing to show."));
    else if (service.isDenied())
        lines.append(tr("Your keys have no permission to view it (%1: %2).")
                         .arg(shownInLine(service.actionName), shownInLine(service.permission)));
    if (service.isReadable() && m_store->hasFailed(service.serviceId))
        lines.append(tr("Its trainings could not be loaded the last time."));
    lines += countsToolTip(m_store->sumOf(service));
    if (m_mutedServices.contains(service.serviceId))
        lines.append(tr("Its notifications are muted."));
    if (!service.unexpected.isEmpty())
        lines.append(unexpectedText(service.unexpected));
    return lines.join(u'\n');
}
