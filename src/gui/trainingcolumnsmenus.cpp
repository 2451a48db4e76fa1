// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingcolumns.h"

#include "models/trainingfiltermodel.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

// The menus of TrainingColumns.

void TrainingColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    const int shownCount = int(shownColumns().size());
    for (int column = 0; column < m_header->count(); ++column) {
        if (columnAt(column).needsSeveralServices && !m_showsServices)
            continue;
        QAction *action = menu->addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        // The last one stays, or there would be no header to bring the others back.
        action->setEnabled(m_header->isSectionHidden(column) || shownCount > 1);
        connect(
            action, &QAction::toggled, this, [this, column](bool on) { setWanted(column, on); });
    }
    menu->addSeparator();
    nameActions();
    menu->addActions({m_moveLeftAction, m_moveRightAction, m_narrowerAction, m_widerAction});
    menu->addSeparator();
    connect(
        menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &TrainingColumns::reset);
}

void TrainingColumns::fillSortMenu(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    const int sorted = m_header->sortIndicatorSection();
    const Qt::SortOrder order = m_header->sortIndicatorOrder();
    const auto choose = [menu](const QString &text, QActionGroup *group, bool isChosen) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        return action;
    };
    auto *columns = new QActionGroup(menu);
    for (const int column : shownColumns()) {
        connect(
            choose(title(column), columns, column == sorted), &QAction::triggered, this,
            [this, column, order] { sortBy(column, order); });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    connect(
        choose(tr("Ascending"), orders, order == Qt::AscendingOrder), &QAction::triggered, this,
        [this, sorted] { sortBy(sorted, Qt::AscendingOrder); });
    connect(
        choose(tr("Descending"), orders, order == Qt::DescendingOrder), &QAction::triggered, this,
        [this, sorted] { sortBy(sorted, Qt::DescendingOrder); });
    menu->addSeparator();
    nameActions();
    menu->addAction(m_sortAction);
}
