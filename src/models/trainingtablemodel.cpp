// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingtablemodel.h"

#include "wording/apiwords.h"

using namespace Qt::StringLiterals;

namespace {

// Rows `first` to `last` of a model, both included.
struct RowRange
{
    int first;
    int last;
};

// Appends a row that is behind all others to the last range, or begins a new one.
void extend(QList<RowRange> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.last().last == row - 1)
        ranges.last().last = row;
    else
        ranges.append({row, row});
}

// New trainings `first` to `last` belong before row `before`.
struct Insertion
{
    int before;
    int first;
    int last;
};

struct MergePlan
{
    QList<RowRange> removals;           // rows before the merge
    QList<std::pair<int, int>> changes; // row after the removals, index of the new training
    QList<Insertion> insertions;        // rows after the removals, front to back

    bool movesRows() const { return !removals.isEmpty() || !insertions.isEmpty(); }
    bool isEmpty() const { return !movesRows() && changes.isEmpty(); }
};

// Most answers name the same trainings in the same order.
bool sameKeys(const QList<Training> &left, const QList<Training> &right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const Training &a, const Training &b) { return a.key == b.key; });
}

MergePlan planSameKeys(const QList<Training> &old, const QList<Training> &fresh)
{
    MergePlan plan;
    for (int row = 0; row < int(old.size()); ++row) {
        if (old.at(row) != fresh.at(row))
            plan.changes.append({row, row});
    }
    return plan;
}

MergePlan planMerge(
    const QList<Training> &old, const QList<Training> &fresh,
    const std::function<bool(const Training &)> &staysWithoutAnswer)
{
    QHash<TrainingKey, int> freshIndexes;
    freshIndexes.reserve(fresh.size());
    for (int i = int(fresh.size()) - 1; i >= 0; --i) // the first of those that came twice stays
        freshIndexes.insert(fresh.at(i).key, i);

    MergePlan plan;
    QList<int> rowOf(fresh.size(), -1); // the row, after the removals, of each that was there
    int row = 0;
    for (int oldRow = 0; oldRow < int(old.size()); ++oldRow) {
        const Training &training = old.at(oldRow);
        const int index = freshIndexes.value(training.key, -1);
        if (index >= 0) {
            rowOf[index] = row;
            if (training != fresh.at(index))
                plan.changes.append({row, index});
            ++row;
        } else if (staysWithoutAnswer(training)) {
            ++row;
        } else {
            extend(plan.removals, oldRow);
        }
    }

    // A run of new ones goes before the next one that was there already.
    int before = row;
    for (int i = int(fresh.size()) - 1; i >= 0; --i) {
        if (rowOf.at(i) >= 0) {
            before = rowOf.at(i);
        } else if (freshIndexes.value(fresh.at(i).key) == i) { // else it came twice
            if (!plan.insertions.isEmpty() && plan.insertions.last().before == before &&
                plan.insertions.last().first == i + 1)
                plan.insertions.last().first = i;
            else
                plan.insertions.append({before, i, i});
        }
    }
    std::stable_sort(
        plan.insertions.begin(), plan.insertions.end(),
        [](const Insertion &a, const Insertion &b) { return a.before < b.before; });
    return plan;
}

} // namespace

void TrainingTableModel::replace(QList<Training> trainings, const QSet<QString> &keep)
{
    merge(std::move(trainings), [&keep](const Training &training) {
        return keep.contains(training.key.serviceId);
    });
}

void TrainingTableModel::add(QList<Training> trainings)
{
    merge(std::move(trainings), [](const Training &) { return true; });
}

void TrainingTableModel::clear()
{
    if (m_trainings.isEmpty())
        return;
    beginResetModel();
    m_trainings.clear();
    endResetModel();
}

void TrainingTableModel::merge(QList<Training> trainings, const Stays &staysWithoutAnswer)
{
    const MergePlan plan = sameKeys(m_trainings, trainings)
        ? planSameKeys(m_trainings, trainings)
        : planMerge(m_trainings, trainings, staysWithoutAnswer);
    if (plan.isEmpty())
        return;

    Q_EMIT mergeBegins(plan.movesRows());

    // From the back, so that the ranges in front stay where the plan has them.
    for (auto range = plan.removals.crbegin(); range != plan.removals.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_trainings.remove(range->first, range->last - range->first + 1);
        endRemoveRows();
    }

    QList<RowRange> changed;
    for (const auto &[row, index] : plan.changes) {
        m_trainings[row] = std::move(trainings[index]);
        extend(changed, row);
    }
    for (const RowRange &range : std::as_const(changed))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCountOfAll - 1));

    for (auto run = plan.insertions.crbegin(); run != plan.insertions.crend(); ++run) {
        const int count = run->last - run->first + 1;
        beginInsertRows({}, run->before, run->before + count - 1);
        m_trainings.insert(run->before, count, Training());
        std::move(
            trainings.begin() + run->first, trainings.begin() + run->last + 1,
            m_trainings.begin() + run->before);
        endInsertRows();
    }

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
        return text(training, index.column());
    case StatusRole:
        return int(training.status.known());
    case TypeRole:
        return int(training.key.type.known());
    case HpoRole:
        return training.hpConfig.enabled() ? QVariant(*training.hpConfig.enabled()) : QVariant();
    case ResultRole:
        return training.inference ? QVariant(*training.inference) : QVariant();
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
        return statusText(training.status);
    case Type:
        return typeText(training.key.type);
    case Version:
        return training.key.version;
    case Description:
        return training.description;
    case Created:
        return m_timeFormat.text(training.created);
    case NextUpdate:
        return m_timeFormat.text(training.nextUpdate);
    case Hpo:
        return hpoText(training.hpConfig.enabled());
    case Result:
        return inferenceText(training.inference);
    default:
        return serviceName(training.key.serviceId);
    }
}

QString TrainingTableModel::toolTip(const Training &training, int column) const
{
    switch (column) {
    case Status:
        return training.status.text();
    case Type:
        return training.key.type.text();
    case Created:
        return m_timeFormat.exactText(training.created);
    case NextUpdate:
        return m_timeFormat.exactText(training.nextUpdate);
    case Service:
        return training.key.serviceId;
    default:
        return text(training, column);
    }
}

QString TrainingTableModel::summary(const Training &training) const
{
    const QString sentence = tr("%1, %2, version %3, created %4", "summary of a row, spoken")
                                 .arg(
                                     statusText(training.status), typeText(training.key.type),
                                     training.key.version, m_timeFormat.text(training.created));
    return training.description.isEmpty() ? sentence : sentence + u", "_s + training.description;
}
