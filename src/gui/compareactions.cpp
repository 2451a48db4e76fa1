// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compareactions.h"

#include "core/comparison.h"
#include "core/lastgood.h"
#include "gui/comparewindows.h"
#include "gui/plaintooltip.h"
#include "gui/trainingsview.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingtablemodel.h"

#include <QAction>

#include <algorithm>

namespace {

// Where the action is greyed, the reason; else what it does.
void explain(QAction *action, const QString &reason, const QString &otherwise)
{
    action->setEnabled(reason.isEmpty());
    action->setStatusTip(reason.isEmpty() ? otherwise : reason);
    action->setToolTip(plainToolTip(action->statusTip()));
}

} // namespace

CompareActions::CompareActions(
    const Actions &actions, TrainingsView *view, const TrainingFilterModel *shown,
    CompareWindows *windows, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
    , m_shown(shown)
    , m_windows(windows)
{
    connect(m_actions.compare, &QAction::triggered, this, &CompareActions::compare);
    connect(m_actions.withLastCompleted, &QAction::triggered, this, [this] {
        m_windows->openWithLastCompleted(selectedKeys().value(0));
    });
    // The table has a key of its own, which also works while the entry is greyed: then it says why.
    connect(view, &TrainingsView::compareRequested, this, &CompareActions::compare);
}

// Without a list of all rows, of which there may be a million.
qint64 CompareActions::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count == 0 && m_view->currentIndex().isValid() ? 1 : count;
}

QList<TrainingKey> CompareActions::selectedKeys() const
{
    QList<TrainingKey> keys;
    const QList<int> rows = m_view->chosenRows();
    for (const int row : rows)
        keys.append(m_shown->keyAt(row));
    return keys;
}

QString CompareActions::pendingReason(qint64 count) const
{
    if (count == 0 || count > Comparison::most)
        return tr("Select %L1 to %L2 trainings to compare them.")
            .arg(Comparison::fewest)
            .arg(Comparison::most);
    return count == 1 ? lastCompletedReason() : QString();
}

QString CompareActions::lastCompletedReason() const
{
    const TrainingList &list = m_shown->store().list();
    const QList<TrainingKey> keys = selectedKeys();
    const int row = keys.size() == 1 ? list.find(keys.constFirst()) : -1;
    if (row < 0)
        return tr("Select one training to compare it with the last completed one.");
    if (!hasGoodBefore(list, row))
        return tr("The list has no earlier completed training of the same service and type.");
    return {};
}

void CompareActions::update()
{
    const qint64 count = selectedCount();
    const QString reason = pendingReason(count); // which looks through the whole list
    explain(
        m_actions.compare, reason,
        count == 1 ? tr("Compare the selected training with the last completed one of the same "
                        "service and type")
                   : tr("Compare the selected trainings option by option"));
    explain(
        m_actions.withLastCompleted,
        count == 1 ? reason : tr("Select one training to compare it with the last completed one."),
        tr("Compare the training with the last completed one of the same service and type"));
}

void CompareActions::compare()
{
    const qint64 count = selectedCount();
    if (const QString reason = pendingReason(count); !reason.isEmpty()) {
        Q_EMIT said(reason);
        return;
    }
    QList<TrainingKey> keys = selectedKeys();
    if (count == 1) {
        m_windows->openWithLastCompleted(keys.constFirst());
        return;
    }
    // The first one is the base: one that completed is what others are measured by.
    const TrainingList &list = m_shown->store().list();
    const auto completed = std::ranges::find_if(keys, [&list](const TrainingKey &key) {
        const int row = list.find(key);
        return row >= 0 && statusGroup(list.status(row).known()) == StatusGroup::Succeeded;
    });
    if (completed != keys.end())
        std::rotate(keys.begin(), completed, std::next(completed));
    m_windows->open(keys);
}
