// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingtablemodel.h"

#include "models/mergeplan.h"
#include "wording/apiwords.h"
#include "wording/lists.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

using namespace Qt::StringLiterals;

namespace {

// Whether the column shows this field of the API.
bool shows(int column, QLatin1StringView field)
{
    switch (column) {
    case TrainingTableModel::Status:
        return field == "status"_L1;
    case TrainingTableModel::Type:
        return field == "type"_L1;
    case TrainingTableModel::Version:
        return field == "version"_L1;
    case TrainingTableModel::Description:
        return field == "description"_L1;
    case TrainingTableModel::Created:
        return field == "createdDate"_L1;
    case TrainingTableModel::NextUpdate:
        return field == "nextUpdateDate"_L1;
    case TrainingTableModel::Hpo:
        return field.startsWith("hpConfig"_L1);
    case TrainingTableModel::Result:
        return field == "inference"_L1;
    default:
        return field == "serviceId"_L1;
    }
}

// Null when all in the cell is as documented, as it is nearly always.
QString unexpectedIn(const Training &training, int column)
{
    for (const UnexpectedField &field : training.unexpected.toList()) {
        if (shows(column, field.name))
            return unexpectedText(field);
    }
    return {};
}

// What a cell or a row shows, and what is not as documented in it, if anything.
QString withUnexpected(const QString &shown, const QString &unexpected)
{
    if (unexpected.isEmpty())
        return shown;
    return TrainingTableModel::tr(
               "%1. %2", "what a cell or row shows, and what is not as documented, spoken")
        .arg(shown, unexpected);
}

} // namespace

void TrainingTableModel::replace(
    QList<Training> trainings, const QSet<QString> &keep, const QSet<QString> &whole)
{
    m_isAnswered = true;
    m_wholeServices.intersect(keep); // the rows of those are what they were
    m_wholeServices.unite(whole);
    merge(std::move(trainings), [&keep](const Training &training) {
        return keep.contains(training.key.serviceId);
    });
    Q_EMIT absenceChanged();
}

void TrainingTableModel::add(QList<Training> trainings)
{
    merge(std::move(trainings), [](const Training &) { return true; });
}

void TrainingTableModel::clear()
{
    m_isAnswered = false;
    m_wholeServices.clear();
    if (!m_trainings.isEmpty()) {
        beginResetModel();
        m_trainings.clear();
        endResetModel();
    }
    Q_EMIT absenceChanged();
}

void TrainingTableModel::startSource(const QByteArray &source)
{
    m_source = source;
    clear();
}

TrainingTableModel::Absence TrainingTableModel::absence(const TrainingKey &key) const
{
    if (!m_isAnswered)
        return Absence::Unknown;
    return m_wholeServices.contains(key.serviceId) ? Absence::Gone : Absence::NotShown;
}

void TrainingTableModel::merge(QList<Training> trainings, const Stays &staysWithoutAnswer)
{
    const MergePlan plan = planMerge(m_trainings, trainings, staysWithoutAnswer);
    const bool isNothing = plan.isEmpty();
    if (!isNothing)
        Q_EMIT mergeBegins(plan.movesRows());

    // From the back, so that the ranges in front stay where the plan has them.
    for (auto range = plan.removals.crbegin(); range != plan.removals.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_trainings.remove(range->first, range->last - range->first + 1);
        endRemoveRows();
    }
    for (auto run = plan.insertions.crbegin(); run != plan.insertions.crend(); ++run) {
        const int count = run->last - run->first + 1;
        beginInsertRows({}, run->before, run->before + count - 1);
        if (m_trainings.isEmpty() && count == int(trainings.size())) {
            m_trainings = std::move(trainings);
        } else {
            m_trainings.insert(run->before, count, Training());
            std::move(
                trainings.begin() + run->first, trainings.begin() + run->last + 1,
                m_trainings.begin() + run->before);
        }
        endInsertRows();
    }

    // Also where nothing has changed: the old training would keep the memory of a whole answer.
    for (const MergePlan::Match &match : plan.matches) {
        Training &training = m_trainings[match.row];
        if (match.changed)
            training = trainings.at(match.index);
        else
            training.json = trainings.at(match.index).json;
    }
    for (auto first = plan.matches.cbegin(); first != plan.matches.cend(); ++first) {
        if (!first->changed)
            continue;
        auto last = first;
        while (std::next(last) != plan.matches.cend() && std::next(last)->changed &&
               std::next(last)->row == last->row + 1)
            ++last;
        Q_EMIT dataChanged(index(first->row, 0), index(last->row, columnCountOfAll - 1));
        first = last;
    }

    if (!isNothing)
        Q_EMIT mergeEnded();
}

const Training *TrainingTableModel::find(const TrainingKey &key) const
{
    const auto found =
        std::find_if(m_trainings.cbegin(), m_trainings.cend(), [&key](const Training &training) {
            return training.key == key;
        });
    return found == m_trainings.cend() ? nullptr : &*found;
}

void TrainingTableModel::setTimeFormat(const TimeFormat &format)
{
    Q_EMIT mergeBegins(false);
    m_timeFormat = format;
    if (!m_trainings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfAll - 1));
    Q_EMIT mergeEnded();
    Q_EMIT headerDataChanged(Qt::Horizontal, Created, NextUpdate);
}

void TrainingTableModel::setServiceNames(const QHash<QString, QString> &names)
{
    if (names == m_serviceNames)
        return;
    Q_EMIT mergeBegins(false);
    m_serviceNames = names;
    if (!m_trainings.isEmpty())
        Q_EMIT dataChanged(index(0, Service), index(rowCount() - 1, Service));
    Q_EMIT mergeEnded();
}

QString TrainingTableModel::serviceName(const QString &serviceId) const
{
    return m_serviceNames.value(serviceId, serviceId);
}

int TrainingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trainings.size());
}

int TrainingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant TrainingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Training &training = m_trainings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(training, index.column());
    case Qt::ToolTipRole:
        return toolTip(training, index.column());
    case Qt::AccessibleTextRole:
        // Stepping from cell to cell is tiresome: the first one tells the whole row.
        if (index.column() == 0)
            return summary(training);
        return spoken(training, index.column());
    case StatusRole:
        return int(training.status.known());
    case TypeRole:
        return int(training.key.type.known());
    case HpoRole:
        return training.hpConfig.enabled() ? QVariant(*training.hpConfig.enabled()) : QVariant();
    case ResultRole:
        return training.inference ? QVariant(*training.inference) : QVariant();
    case ServiceIdRole:
        return training.key.serviceId;
    case UnexpectedRole: {
        const QString unexpected = unexpectedIn(training, index.column());
        return unexpected.isNull() ? QVariant() : unexpected;
    }
    default:
        return {};
    }
}

QVariant TrainingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCountOfAll)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Created:
            return tr("When the training was requested (%1)").arg(m_timeFormat.zoneName());
        case NextUpdate:
            return tr("When the service is updated next; interval services only (%1)")
                .arg(m_timeFormat.zoneName());
        case Hpo:
            return tr("Whether hyperparameters were set, or left to AiTEMS");
        case Result:
            return tr("Whether there is an inference result");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case Type:
        return tr("Type");
    case Version:
        return tr("Version");
    case Description:
        return tr("Description");
    case Created:
        return tr("Created");
    case NextUpdate:
        return tr("Next Update");
    case Hpo:
        return tr("HPO");
    case Result:
        return tr("Result");
    default:
        return tr("Service");
    }
}

QString TrainingTableModel::text(const Training &training, int column) const
{
    switch (column) {
    case Status:
        return shownInLine(statusTextOf(training));
    case Type:
        return shownInLine(typeText(training.key.type));
    case Version:
        return shownInLine(training.key.version);
    case Description:
        return shownInLine(training.description);
    case Created:
        return m_timeFormat.text(training.created);
    case NextUpdate:
        return m_timeFormat.text(training.nextUpdate);
    case Hpo:
        return shownInLine(hpoTextOf(training));
    case Result:
        return shownInLine(inferenceTextOf(training));
    default:
        return shownInLine(serviceName(training.key.serviceId));
    }
}

QString TrainingTableModel::toolTip(const Training &training, int column) const
{
    QString toolTip;
    switch (column) {
    case Status:
        toolTip = shownInLines(training.status.text());
        break;
    case Type:
        toolTip = shownInLines(training.key.type.text());
        break;
    case Description:
        toolTip = shownInLines(training.description);
        break;
    case Created:
        toolTip = m_timeFormat.exactText(training.created);
        break;
    case NextUpdate:
        toolTip = m_timeFormat.exactText(training.nextUpdate);
        break;
    case Service:
        toolTip = shownInLine(training.key.serviceId);
        break;
    default:
        toolTip = text(training, column);
    }
    const QString unexpected = unexpectedIn(training, column);
    if (unexpected.isNull())
        return toolTip;
    return toolTip.isEmpty() ? unexpected : toolTip + u'\n' + unexpected;
}

QString TrainingTableModel::spoken(const Training &training, int column) const
{
    return withUnexpected(text(training, column), unexpectedIn(training, column));
}

QString TrainingTableModel::summary(const Training &training) const
{
    QString sentence = tr("%1, %2, version %3, created %4", "summary of a row, spoken")
                           .arg(
                               text(training, Status), text(training, Type),
                               text(training, Version), text(training, Created));
    const QString description = text(training, Description);
    if (!description.isEmpty())
        sentence = listed({sentence, description});
    return withUnexpected(sentence, unexpectedText(training.unexpected));
}
