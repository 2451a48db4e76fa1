// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingcolumns.h"

#include "core/hpoptions.h"
#include "models/trainingfiltermodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

// Which columns TrainingColumns shows, in which order, and how that is saved.

QStringList TrainingColumns::ids() const
{
    QStringList ids;
    for (int visual = 0; visual < m_header->count(); ++visual)
        ids.append(idOf(m_header->logicalIndex(visual)));
    return ids;
}

bool TrainingColumns::isWanted(const QString &id) const
{
    return m_model->columnOf(id) >= 0 && !m_unwanted.contains(id);
}

bool TrainingColumns::setWanted(const QString &id, bool wanted)
{
    if (wanted == isWanted(id))
        return true;
    if (!wanted && shownColumns() == QList<int>{m_model->columnOf(id)})
        return false;
    if (id.startsWith(hyperparameterPrefix)) {
        QStringList names = m_model->hyperparameters();
        const QString name = id.sliced(hyperparameterPrefix.size());
        if (!wanted)
            names.removeOne(name);
        else if (names.size() < mostHyperparameters)
            names.append(name);
        else
            return false;
        m_model->setHyperparameters(names);
        return true;
    }
    if (wanted)
        m_unwanted.remove(id);
    else
        m_unwanted.insert(id);
    showWanted();
    Q_EMIT arranged();
    return true;
}

void TrainingColumns::move(const QString &id, int place)
{
    const int column = m_model->columnOf(id);
    if (column >= 0 && place >= 0 && place < m_header->count())
        m_header->moveSection(m_header->visualIndex(column), place);
}

void TrainingColumns::setShowsDifferences(bool on)
{
    if (on == m_showsDifferences)
        return;
    m_showsDifferences = on;
    followDifferences();
    Q_EMIT arranged();
}

// Where nothing is shown nothing can differ: then the columns wait for the next rows.
void TrainingColumns::followDifferences()
{
    if (!m_showsDifferences || m_model->rowCount() == 0)
        return;
    const auto sort = m_awaitedSort; // which the header may forget when columns come and go
    const QStringList differing = m_model->differingHyperparameters();
    m_model->setHyperparameters(differing.first(qMin(differing.size(), mostHyperparameters)));
    if (sort) {
        if (const int column = m_model->columnOf(sort->first); column >= 0)
            m_view->sortByColumn(column, sort->second);
    }
}

ColumnLayout TrainingColumns::layout() const
{
    ColumnLayout layout{
        .columns = {},
        .sortedBy = m_awaitedSort ? m_awaitedSort->first : columnAt(m_model->sortColumn()).id,
        .order = m_awaitedSort ? m_awaitedSort->second : m_model->sortOrder(),
        .showsDifferences = m_showsDifferences};
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const TrainingColumn &description = columnAt(column);
        layout.columns.append(
            {.id = description.id,
             .width = description.takesTheRest ? m_restWidth : widthOf(column),
             .isShown = !m_unwanted.contains(description.id)});
    }
    return layout;
}

int TrainingColumns::widthOf(int column) const
{
    return m_header->isSectionHidden(column) ? m_widths.value(idOf(column))
                                             : m_header->sectionSize(column);
}

void TrainingColumns::setLayout(const ColumnLayout &layout)
{
    QStringList names;
    for (const ColumnLayout::Column &entry : layout.columns) {
        if (entry.isShown && entry.id.startsWith(hyperparameterPrefix))
            names.append(entry.id.sliced(hyperparameterPrefix.size()));
    }
    const bool showsSome = !names.isEmpty() ||
        std::ranges::any_of(layout.columns, [this](const ColumnLayout::Column &column) {
            return column.isShown && m_model->columnOf(column.id) >= 0;
        });
    if (!showsSome) // there would be no header to bring them back
        return;

    m_awaitedSort.reset();
    m_showsDifferences = layout.showsDifferences;
    m_model->setHyperparameters(names.first(qMin(names.size(), mostHyperparameters)));
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        // A column that the layout does not know has come since: it stays behind the others until
        // somebody wants it.
        int place = 0;
        const QStringList all = ids();
        QSet<QString> unwanted(all.begin(), all.end());
        for (const ColumnLayout::Column &entry : layout.columns) {
            const int column = m_model->columnOf(entry.id);
            if (column < 0)
                continue;
            m_header->moveSection(m_header->visualIndex(column), place++);
            if (columnAt(column).takesTheRest)
                m_restWidth = entry.width;
            else if (entry.width > 0) {
                m_header->resizeSection(column, entry.width);
                m_widths.insert(
                    entry.id, entry.width); // the header does not tell it of hidden ones
            }
            if (entry.isShown)
                unwanted.remove(entry.id);
        }
        m_unwanted = unwanted;
        if (const int column = m_model->columnOf(layout.sortedBy); column >= 0)
            m_view->sortByColumn(column, layout.order);
        else if (layout.showsDifferences && layout.sortedBy.startsWith(hyperparameterPrefix))
            m_awaitedSort = {layout.sortedBy, layout.order};
    }
    showWanted();
    measure();
    if (m_showsDifferences)
        m_differences.start();
    Q_EMIT arranged();
}
