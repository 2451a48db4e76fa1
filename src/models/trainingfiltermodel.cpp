// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingfiltermodel.h"

#include "models/trainingorder.h"
#include "models/trainingtablemodel.h"

TrainingFilterModel::TrainingFilterModel(TrainingTableModel *model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_sortColumn(TrainingTableModel::Created)
{
    setSourceModel(model);
    connect(model, &TrainingTableModel::mergeBegins, this, &TrainingFilterModel::beginMerge);
    connect(model, &TrainingTableModel::mergeEnded, this, &TrainingFilterModel::endMerge);
    connect(
        model, &TrainingTableModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            m_changes.emplace_back(topLeft.row(), bottomRight.row());
        });
    connect(
        model, &TrainingTableModel::headerDataChanged, this,
        &TrainingFilterModel::headerDataChanged);
    connect(model, &TrainingTableModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &TrainingTableModel::modelReset, this, [this] {
        m_order = trainingOrder(*m_model, m_sortColumn, m_sortOrder);
        show(filtered());
        endResetModel();
        Q_EMIT shownChanged();
    });
    m_order = trainingOrder(*m_model, m_sortColumn, m_sortOrder);
    show(filtered());
}

void TrainingFilterModel::setFilter(const TrainingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    redo(Redo::Filter);
}

void TrainingFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    redo(Redo::OrderAndFilter);
}

void TrainingFilterModel::redo(Redo what)
{
    if (what == Redo::OrderAndFilter)
        m_order = trainingOrder(*m_model, m_sortColumn, m_sortOrder);
    std::vector<int> rows = filtered();
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    sources.reserve(before.size());
    for (const QModelIndex &index : before)
        sources.append(mapToSource(index));
    show(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &source : std::as_const(sources))
        after.append(mapFromSource(source));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT shownChanged();
}

// While rows of the model come and go our row numbers are wrong: from the layout signal on, nobody
// may look at them until the merge has ended.
void TrainingFilterModel::beginMerge(bool rowsMove)
{
    m_rowsMove = rowsMove;
    m_changes.clear();
    if (!rowsMove)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_carried = persistentIndexList();
    for (const QModelIndex &index : std::as_const(m_carried))
        m_carriedSources.append(mapToSource(index));
}

void TrainingFilterModel::endMerge()
{
    if (m_rowsMove) {
        m_order = trainingOrder(*m_model, m_sortColumn, m_sortOrder);
        show(filtered());
        QModelIndexList after;
        after.reserve(m_carried.size());
        for (const QPersistentModelIndex &source : std::as_const(m_carriedSources))
            after.append(mapFromSource(source));
        changePersistentIndexList(m_carried, after);
        m_carried.clear();
        m_carriedSources.clear();
        Q_EMIT layoutChanged();
        Q_EMIT shownChanged();
    } else {
        redo(Redo::OrderAndFilter);
    }

    for (const auto &[first, last] : m_changes) {
        for (int row = first; row <= last; ++row) {
            const int shown = m_shown[std::size_t(row)];
            if (shown >= 0)
                Q_EMIT dataChanged(index(shown, 0), index(shown, columnCount() - 1));
        }
    }
    m_changes.clear();
}

std::vector<int> TrainingFilterModel::filtered()
{
    TrainingMatcher matcher(m_filter, *m_model);
    Facets facets;
    std::vector<int> rows;
    rows.reserve(m_order.size());
    for (const int row : m_order) {
        const Training &training = m_model->trainingAt(row);
        const unsigned failures = matcher.failures(training);
        if (failures == 0)
            rows.push_back(row);
        facets.count(training, failures);
    }
    if (facets != m_facets) {
        m_facets = facets;
        Q_EMIT facetsChanged();
    }
    return rows;
}

void TrainingFilterModel::show(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_shown.assign(m_order.size(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_shown[std::size_t(m_rows[i])] = int(i);
}

const Training &TrainingFilterModel::trainingAt(int row) const
{
    return m_model->trainingAt(m_rows[std::size_t(row)]);
}

QModelIndex TrainingFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TrainingFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int TrainingFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrainingFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TrainingTableModel::columnCountOfAll;
}

QModelIndex TrainingFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_model->index(m_rows[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex TrainingFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || std::size_t(sourceIndex.row()) >= m_shown.size())
        return {};
    const int row = m_shown[std::size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QVariant TrainingFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model->headerData(section, orientation, role);
}
