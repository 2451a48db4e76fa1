// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingsview.h"

#include "gui/cellflash.h"
#include "gui/newrowschip.h"
#include "gui/trainingdelegate.h"
#include "models/trainingfiltermodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int minimumRowHeight = 30;

} // namespace

TrainingsView::TrainingsView(QWidget *parent)
    : RowTableView(parent)
    , m_delegate(new TrainingDelegate(this))
    , m_newRows(new NewRowsChip(this))
{
    setItemDelegate(m_delegate);
    setWordWrap(false);
    setFrameShape(NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(minimumRowHeight, fontMetrics().height() + 12));
    connect(this, &QTableView::doubleClicked, this, &TrainingsView::detailsRequested);
}

void TrainingsView::setModel(QAbstractItemModel *model)
{
    // Before the view itself hears of it, and after.
    connect(
        model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TrainingsView::rememberPlace);
    RowTableView::setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TrainingsView::returnToPlace);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_currentRow = -1;
        keepCurrentRow(0);
    });
    m_columns = new TrainingColumns(this);
    if (const auto *trainings = qobject_cast<const TrainingFilterModel *>(model))
        m_delegate->setFlash(new CellFlash(this, trainings));
    keepCurrentRow(m_currentRow);
}

void TrainingsView::setStaleServices(const QSet<QString> &ids)
{
    if (ids == m_delegate->staleServices()) // as nearly always, and all would be painted anew
        return;
    m_delegate->setStaleServices(ids);
    viewport()->update();
}

QList<int> TrainingsView::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TrainingsView::resizeEvent(QResizeEvent *event)
{
    RowTableView::resizeEvent(event);
    if (m_columns)
        m_columns->fit();
}

void TrainingsView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns)
        m_columns->measure();
}

void TrainingsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        Q_EMIT detailsRequested(currentIndex());
    } else if (
        event->key() == Qt::Key_D &&
        (event->modifiers() == Qt::ControlModifier ||
         (event->modifiers() == Qt::NoModifier && !isSearching()))) {
        Q_EMIT compareRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        // Qt would copy the current cell.
        if (selectionModel()->hasSelection())
            copyRows(TrainingTableModel::WrittenRole);
    } else {
        RowTableView::keyPressEvent(event);
    }
}

bool TrainingsView::isMerging() const
{
    const auto *trainings = qobject_cast<const TrainingFilterModel *>(model());
    return trainings && trainings->isMerging();
}

// The current row, if one can see it, else the uppermost one. At the very top, where the newest
// shall appear, only a selected row is held, and only when a response comes: who sorts or filters
// wants to see what comes first then.
void TrainingsView::rememberPlace()
{
    // The selection is held row by row. Of one that was made in one go, and is of all rows, Qt
    // would only hold the corners, which is false once rows come or go.
    selectionModel()->select(QItemSelection(), QItemSelectionModel::Select);
    m_currentRow = currentIndex().row();
    m_place = QModelIndex();
    m_scrolledTo = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    const QRect currentRect = visualRect(currentIndex());
    const bool seesCurrent = currentIndex().isValid() && viewport()->rect().intersects(currentRect);
    const bool isAtWork =
        seesCurrent && isMerging() && selectionModel()->isSelected(currentIndex());
    if (m_scrolledTo.y() == 0 && !isAtWork)
        return;
    const QModelIndex place = seesCurrent ? currentIndex() : indexAt(QPoint(0, 0));
    m_place = place;
    m_placeTop = visualRect(place).top();
    m_placeRow = place.row();
    m_rowsBefore = model()->rowCount();
}

void TrainingsView::returnToPlace()
{
    keepCurrentRow(m_currentRow); // which may scroll to it
    // By so many rows at most the others have pushed it down; by more it went down itself.
    const int pushed = m_place.isValid() ? m_place.row() - m_placeRow : 0;
    const bool isPushed = isMerging() && pushed > 0 && pushed <= model()->rowCount() - m_rowsBefore;
    const bool isHeld = m_place.isValid() && (m_scrolledTo.y() > 0 || isPushed);
    const int top =
        isHeld ? verticalHeader()->sectionPosition(m_place.row()) - m_placeTop : m_scrolledTo.y();
    verticalScrollBar()->setValue(top);
    horizontalScrollBar()->setValue(m_scrolledTo.x());
    if (isPushed)
        m_newRows->tell();
    else if (!isMerging()) // another filter, or another order
        m_newRows->hide();
    m_place = QModelIndex();
}
