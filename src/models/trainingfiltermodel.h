// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trainingmatcher.h"
#include "models/trainingsorter.h"
#include "models/trainingtablemodel.h"

#include <QAbstractProxyModel>

#include <vector>

// The one place that decides which trainings are shown, and in what order. It keeps a vector of
// row numbers, makes it anew in one go, and tells so by a single layoutChanged() that carries
// selection and current row over. QSortFilterProxyModel instead tells of each row that comes and
// goes, which with a view attached grows faster than the rows: over a second at 100,000.
class TrainingFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    // `model` must outlive this one.
    explicit TrainingFilterModel(TrainingTableModel *model, QObject *parent = nullptr);

    const TrainingFilter &filter() const { return m_filter; }
    void setFilter(const TrainingFilter &filter);
    void sort(int column, Qt::SortOrder order) override;
    // See TrainingSorter; in every order.
    void setFailingFirst(bool on);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    const TrainingStore &store() const { return m_model->store(); }
    // All there is to know of a column.
    const TrainingColumn &column(int column) const { return m_model->column(column); }
    const QList<TrainingColumn> &columns() const { return m_model->columns(); }
    int columnOf(const QString &id) const { return m_model->columnOf(id); }
    // See TrainingTableModel.
    QStringList hyperparameters() const { return m_model->hyperparameters(); }
    void setHyperparameters(const QStringList &names) { m_model->setHyperparameters(names); }
    // Those that differ among the rows that are shown: see differingOptions().
    QStringList differingHyperparameters() const;
    // Whether what layoutChanged() tells of are rows that have come or gone, not a filter or an
    // order.
    bool isMerging() const { return m_rowsMove; }
    // Counts for the choices of the filter.
    const Facets &facets() const { return m_facets; }
    Training trainingAt(int row) const;
    TrainingKey keyAt(int row) const;
    QByteArray jsonAt(int row) const; // as it came

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void facetsChanged();
    // After every change of what is shown, once.
    void shownChanged();

private:
    enum class Redo { Filter, Order, All };

    void endColumnRemoval(const QModelIndex &parent, int first, int last);
    void beginMerge(bool rowsMove);
    void endMerge(int appendedFrom);
    void redo(Redo what);
    void renew();
    void filterAll();
    void compareFacets();
    std::vector<int> rowsToShow() const;
    void show(std::vector<int> rows);
    void showMore();
    void tellFacets();
    void tellChanges();

    TrainingTableModel *m_model;
    TrainingFilter m_filter;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    TrainingSorter m_sorter;
    TrainingMatcher m_matcher;
    std::vector<int> m_order;             // all rows of the model, sorted
    TrainingMatcher::Failures m_failures; // of each row of the model
    TrainingMatcher::Counts m_counts;
    std::vector<int> m_rows;  // those shown: our row -> row of the model
    std::vector<int> m_shown; // row of the model -> our row, or -1
    Facets m_facets;
    bool m_facetsChanged = false; // and nobody has been told yet

    bool m_rowsMove = false;                    // in the merge under way
    std::vector<std::pair<int, int>> m_changes; // rows of the model, in the merge under way
    QModelIndexList m_carried;                  // our persistent indexes before the merge …
    std::vector<int> m_carriedRows;             // … and the rows of the model that they stand for
};
