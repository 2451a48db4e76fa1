// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trainingfiltermodel.h"

#include "core/hpoptions.h"

#include <algorithm>

TrainingFilterModel::TrainingFilterModel(TrainingTableModel *model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_sortColumn(TrainingTableModel::Created)
    , m_sorter(*model)
    , m_matcher(m_filter, model->list(), model->context())
{
    setSourceModel(model);
    // At these the base class tells that headers have changed, in the middle of a merge.
    using Model = QAbstractItemModel;
    disconnect(model, &Model::rowsAboutToBeInserted, this, nullptr);
    disconnect(model, &Model::rowsInserted, this, nullptr);
    disconnect(model, &Model::rowsAboutToBeRemoved, this, nullptr);
    disconnect(model, &Model::rowsRemoved, this, nullptr);

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
    connect(
        model, &Model::columnsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertColumns({}, first, last); });
    connect(model, &Model::columnsInserted, this, [this] { endInsertColumns(); });
    connect(
        model, &Model::columnsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveColumns({}, first, last); });
    connect(model, &Model::columnsRemoved, this, &TrainingFilterModel::endColumnRemoval);
    connect(model, &TrainingTableModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &TrainingTableModel::modelReset, this, [this] {
        m_changes.clear(); // somebody emptied the table while he was told of them
        renew();
        endResetModel();
        tellFacets();
        Q_EMIT shownChanged();
    });
    renew();
    m_facetsChanged = false; // nobody listens yet
}

// Without its column the order cannot be seen, so it is that of the start again.
void TrainingFilterModel::endColumnRemoval(const QModelIndex &, int first, int last)
{
    m_sorter.forgetColumns();
    const bool wasSortedByIt = m_sortColumn >= first && m_sortColumn <= last;
    if (wasSortedByIt) {
        m_sortColumn = TrainingTableModel::Created;
        m_sortOrder = Qt::DescendingOrder;
    } else if (m_sortColumn > last) {
        m_sortColumn -= last - first + 1;
    }
    endRemoveColumns(); // whoever hears of it asks for the order
    if (wasSortedByIt)
        redo(Redo::Order);
}

void TrainingFilterModel::setFilter(const TrainingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    redo(Redo::Filter);
}

QStringList TrainingFilterModel::differingHyperparameters() const
{
    return differingOptions(m_model->list(), m_rows, m_model->catalog());
}

void TrainingFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    redo(Redo::Order);
}

void TrainingFilterModel::setFailingFirst(bool on)
{
    if (m_sorter.setFailingFirst(on))
        redo(Redo::Order);
}

void TrainingFilterModel::redo(Redo what)
{
    if (what == Redo::All)
        m_sorter.forget();
    if (what != Redo::Filter)
        m_order = m_sorter.sorted(m_sortColumn, m_sortOrder);
    if (what != Redo::Order)
        filterAll();
    std::vector<int> rows = rowsToShow();
    if (rows == m_rows) {
        tellFacets();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
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
    Q_EMIT layoutChanged({}, VerticalSortHint);
    tellFacets();
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
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_carried = persistentIndexList();
    for (const QModelIndex &index : std::as_const(m_carried))
        m_carriedRows.push_back(m_rows[std::size_t(index.row())]);
}

void TrainingFilterModel::endMerge(int appendedFrom)
{
    if (m_rowsMove) {
        if (appendedFrom > 0) {
            // As a list grows that is loaded: what is known of the other rows stays.
            m_matcher.append(m_failures, m_counts);
            compareFacets();
            if (m_sorter.extend(m_order, m_sortColumn, m_sortOrder))
                showMore();
            else
                show(rowsToShow());
        } else {
            renew();
        }
        QModelIndexList after;
        after.reserve(m_carried.size());
        for (std::size_t i = 0; i < m_carriedRows.size(); ++i) {
            const int row = m_model->rowAfter(m_carriedRows[i]);
            const int shown = row < 0 ? -1 : m_shown[std::size_t(row)];
            const int column = m_carried.at(qsizetype(i)).column();
            after.append(shown < 0 ? QModelIndex() : createIndex(shown, column));
        }
        changePersistentIndexList(m_carried, after);
        m_carried.clear();
        m_carriedRows.clear();
        Q_EMIT layoutChanged({}, VerticalSortHint);
        m_rowsMove = false;
        tellFacets();
        Q_EMIT shownChanged();
    } else {
        redo(Redo::All);
    }
    tellChanges();
}

void TrainingFilterModel::renew()
{
    m_sorter.forget();
    m_order = m_sorter.sorted(m_sortColumn, m_sortOrder);
    filterAll();
    show(rowsToShow());
}

// Row by row as they lie in memory, and not in order.
void TrainingFilterModel::filterAll()
{
    m_failures.clear();
    m_counts = {};
    m_matcher.append(m_failures, m_counts);
    compareFacets();
}

void TrainingFilterModel::compareFacets()
{
    const Facets facets = m_matcher.facets(m_counts);
    m_facetsChanged = m_facetsChanged || facets != m_facets;
    m_facets = facets;
}

std::vector<int> TrainingFilterModel::rowsToShow() const
{
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) {
        return m_failures[std::size_t(row)] == 0;
    });
    return rows;
}

// Not before others may look at the rows again.
void TrainingFilterModel::tellFacets()
{
    if (std::exchange(m_facetsChanged, false))
        Q_EMIT facetsChanged();
}

// Neighbours in the model are seldom neighbours here.
void TrainingFilterModel::tellChanges()
{
    std::vector<int> changed;
    for (const auto &[first, last] : std::exchange(m_changes, {})) {
        for (int row = first; row <= last; ++row) {
            if (const int shown = m_shown[std::size_t(row)]; shown >= 0)
                changed.push_back(shown);
        }
    }
    std::sort(changed.begin(), changed.end());
    for (auto first = changed.begin(); first != changed.end();) {
        auto last = first;
        while (std::next(last) != changed.end() && *std::next(last) == *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first, 0), index(*last, columnCount() - 1));
        first = std::next(last);
    }
}

void TrainingFilterModel::show(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_shown.assign(m_order.size(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_shown[std::size_t(m_rows[i])] = int(i);
}

// The rows of the order that have come behind the others.
void TrainingFilterModel::showMore()
{
    const auto first = m_shown.size();
    m_shown.resize(m_order.size(), -1);
    for (std::size_t i = first; i < m_order.size(); ++i) {
        const auto row = std::size_t(m_order[i]);
        if (m_failures[row] == 0) {
            m_shown[row] = int(m_rows.size());
            m_rows.push_back(int(row));
        }
    }
}

Training TrainingFilterModel::trainingAt(int row) const
{
    return m_model->list().at(m_rows[std::size_t(row)]);
}

TrainingKey TrainingFilterModel::keyAt(int row) const
{
    return m_model->list().key(m_rows[std::size_t(row)]);
}

QByteArray TrainingFilterModel::jsonAt(int row) const
{
    return m_model->list().json(m_rows[std::size_t(row)]);
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

bool TrainingFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int TrainingFilterModel::columnCount(const QModelIndex &parent) const
{
    return m_model->columnCount(parent);
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
