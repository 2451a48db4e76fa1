// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingcolumns.h"

#include "gui/mnemonics.h"
#include "models/trainingfiltermodel.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTableView>

// The menus of TrainingColumns.

void TrainingColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    const int shownCount = int(shownColumns().size());
    const QStringList ids = this->ids();
    for (const QString &id : ids) {
        const int column = m_model->columnOf(id);
        if (columnAt(column).needsSeveralServices && !m_showsServices)
            continue;
        QAction *action = menu->addAction(withoutMnemonics(title(column)));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        // The last one stays, or there would be no header to bring the others back.
        action->setEnabled(m_header->isSectionHidden(column) || shownCount > 1);
        connect(action, &QAction::toggled, this, [this, id](bool on) { setWanted(id, on); });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("&Choose Columns…")), &QAction::triggered, this,
        &TrainingColumns::chooserRequested);
    menu->addSeparator();
    addColumnActions(menu);
}

void TrainingColumns::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    addColumnActions(menu);
}

void TrainingColumns::addColumnActions(QMenu *menu)
{
    nameActions();
    menu->addActions(
        {m_moveLeftAction, m_moveRightAction, m_narrowerAction, m_widerAction, m_fitAction,
         m_hideAction});
    menu->addSeparator();
    connect(
        menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &TrainingColumns::reset);
}

// To what can be seen of it at the moment: to look at all rows would take too long.
void TrainingColumns::fitCurrent()
{
    const int column = currentColumn();
    m_view->resizeColumnToContents(column);
    Q_EMIT changed(tr("\"%1\" is now %L2 pixels wide.")
                       .arg(title(column), QLocale().toString(m_header->sectionSize(column))));
}

void TrainingColumns::hideCurrent()
{
    const int column = currentColumn();
    const QString name = title(column);
    const QList<int> shown = shownColumns();
    if (!setWanted(idOf(column), false)) {
        Q_EMIT changed(tr("\"%1\" is the last column. It cannot be hidden.").arg(name));
        return;
    }
    // The keyboard goes on beside it.
    const qsizetype place = shown.indexOf(column);
    const QList<int> left = shownColumns();
    const int next = left.value(qMin(place, left.size() - 1), 0);
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->selectionModel()->setCurrentIndex(
            current.siblingAtColumn(next), QItemSelectionModel::NoUpdate);
    Q_EMIT changed(tr("\"%1\" is hidden.").arg(name));
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
            choose(withoutMnemonics(title(column)), columns, column == sorted), &QAction::triggered,
            this, [this, column, order] { sortBy(column, order); });
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
