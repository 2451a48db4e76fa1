// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/serviceactions.h"

#include "gui/mnemonics.h"
#include "gui/servicesview.h"
#include "models/servicelistmodel.h"
#include "wording/showntext.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

ServiceActions::ServiceActions(ServicesView *view, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    QAction *before = menu->actions().value(0);
    QList<QKeySequence> keys;
    for (int row = 0; row < mostKeys; ++row) {
        auto *action = new QAction(this);
        action->setObjectName(u"service%1Action"_s.arg(row + 1));
        action->setCheckable(true);
        keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)));
        action->setShortcut(keys.last());
        connect(action, &QAction::triggered, this, [this, row] { choose(row); });
        menu->insertAction(before, action);
        m_actions.append(action);
    }
    menu->insertSeparator(before);
    view->setRowKeys(keys);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ServiceActions::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ServiceActions::update);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ServiceActions::update);
    connect(model, &QAbstractItemModel::modelReset, this, &ServiceActions::update);
    connect(model, &QAbstractItemModel::dataChanged, this, &ServiceActions::update);
    connect(menu, &QMenu::aboutToShow, this, &ServiceActions::update);
    update();
}

void ServiceActions::update()
{
    for (int row = 0; row < int(m_actions.size()); ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        QAction *action = m_actions.at(row);
        action->setVisible(index.isValid());
        action->setEnabled(index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled));
        action->setText(withoutMnemonics(shownInLine(index.data().toString())));
        action->setData(index.data(ServiceListModel::IdRole));
        action->setChecked(index.isValid() && m_view->selectionModel()->isSelected(index));
    }
}

void ServiceActions::choose(int row)
{
    const QModelIndex index = m_view->model()->index(row, 0);
    if (index.flags().testFlag(Qt::ItemIsEnabled))
        m_view->setCurrentIndex(index);
    update();
}
