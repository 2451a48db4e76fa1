// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnchoicemodel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString mimeType = u"application/x-trainboard-column"_s;

} // namespace

int ColumnChoiceModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_choices, id, &ColumnChoice::id);
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

// Those that go go first; then each one is brought to its place.
void ColumnChoiceModel::setChoices(const QList<ColumnChoice> &choices)
{
    QSet<QString> ids;
    for (const ColumnChoice &choice : choices)
        ids.insert(choice.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (ids.contains(m_choices.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_choices.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(choices.size()); ++row) {
        const ColumnChoice &choice = choices.at(row);
        const int before =
            row < rowCount() && m_choices.at(row).id == choice.id ? row : rowOf(choice.id);
        if (before < 0) {
            beginInsertRows({}, row, row);
            m_choices.insert(row, choice);
            endInsertRows();
            continue;
        }
        if (before != row) {
            beginMoveRows({}, before, before, {}, row);
            m_choices.move(before, row);
            endMoveRows();
        }
        if (m_choices.at(row) != choice) {
            m_choices[row] = choice;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void ColumnChoiceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Trainings);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Trainings));
}

int ColumnChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int ColumnChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Trainings + 1;
}

QVariant ColumnChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnChoice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return choice.title;
        if (index.column() == Meaning)
            return choice.meaning;
        return choice.trainings ? QVariant(QLocale().toString(*choice.trainings)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        return int(choice.isShown ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        if (index.column() != Trainings)
            return {};
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() != Name || choice.meaning.isEmpty())
            return {};
        return tr("%1: %2", "a column and what it means, spoken").arg(choice.title, choice.meaning);
    default:
        return {};
    }
}

QVariant ColumnChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Trainings)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Meaning:
        return tr("Meaning");
    case Trainings:
        return tr("Trainings", "so many have this hyperparameter");
    default:
        return {};
    }
}

bool ColumnChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ColumnChoice choice = m_choices.at(index.row());
    Q_EMIT showRequested(choice.id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ColumnChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, and not on them
    const ColumnChoice &choice = m_choices.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == Name && choice.isChangeable)
        flags |= Qt::ItemIsUserCheckable;
    if (choice.isInTable)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ColumnChoiceModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *ColumnChoiceModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, m_choices.at(indexes.first().row()).id.toUtf8());
    return data;
}

std::optional<int>
ColumnChoiceModel::placeOf(const QString &id, int row, const QModelIndex &parent) const
{
    const int from = rowOf(id);
    if (from < 0 || !m_choices.at(from).isInTable)
        return {};
    const auto inTable = int(std::ranges::count(m_choices, true, &ColumnChoice::isInTable));
    const int before = qMin(parent.isValid() ? parent.row() : row < 0 ? inTable : row, inTable);
    return before > from ? before - 1 : before; // it leaves its own place
}

bool ColumnChoiceModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeType) &&
        placeOf(QString::fromUtf8(data->data(mimeType)), row, parent).has_value();
}

// The view would remove the row that was dragged if it were told that a drop has moved it.
bool ColumnChoiceModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString id = QString::fromUtf8(data->data(mimeType));
    Q_EMIT moveRequested(id, *placeOf(id, row, parent));
    return false;
}
