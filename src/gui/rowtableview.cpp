// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowtableview.h"

#include "gui/colors.h"
#include "gui/itemdelegate.h"
#include "gui/shownsections.h"
#include "gui/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

RowTableView::RowTableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    // Digits of equal width, so that numbers and times stand below each other also in a font that
    // has others. Nothing but this differs from the font of the window.
    QFont tabular;
    tabular.setFeature("tnum", 1);
    setFont(tabular);
#endif
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
}

void RowTableView::keyboardSearch(const QString &text)
{
    m_typeAhead.choose(*this, text);
}

void RowTableView::copyRows(int role, TableFormat format) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    if (rows.isEmpty())
        return;
    const QList<int> columns = shownSections(*horizontalHeader());
    QGuiApplication::clipboard()->setText(tableText(*model(), rows, columns, role, format));
}

void RowTableView::copyCell(int role) const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(role).toString());
}

void RowTableView::keepCurrentRow(int row)
{
    if (currentIndex().isValid() || model()->rowCount() == 0)
        return;
    const int nearest = qBound(0, row, model()->rowCount() - 1);
    selectionModel()->setCurrentIndex(model()->index(nearest, 0), QItemSelectionModel::NoUpdate);
}

// Qt paints two cells anew, but the frame is round whole rows.
void RowTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        const QRect cell = visualRect(index);
        viewport()->update(0, cell.top(), viewport()->width(), cell.height());
    }
}

void RowTableView::mousePressEvent(QMouseEvent *event)
{
    m_showsCell = false;
    QTableView::mousePressEvent(event);
}

void RowTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        m_showsCell = true;
    if (event->key() != Qt::Key_Home && event->key() != Qt::Key_End) {
        QTableView::keyPressEvent(event);
        return;
    }
    // With Ctrl the current row would move and the selection stay.
    QKeyEvent plain(
        event->type(), event->key(), event->modifiers() & ~Qt::ControlModifier, event->text(),
        event->isAutoRepeat(), ushort(event->count()));
    QTableView::keyPressEvent(&plain);
    event->setAccepted(plain.isAccepted());
}

QModelIndex RowTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    return model()->index(row, qMax(currentIndex().column(), 0));
}

void RowTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    QPainter painter(viewport());
    painter.setPen(lineColor(palette()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    ItemDelegate::quietUnlessFocused(&option, this);
    const QRect dirty = event->rect();
    int row = rowAt(dirty.top());
    for (; row >= 0 && row < verticalHeader()->count(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > dirty.bottom())
            break;
        const int bottom = top + rowHeight(row) - 1;
        painter.drawLine(qMax(dirty.left(), 0), bottom, qMin(dirty.right(), end - 1), bottom);
        paintRowMarks(painter, option, row, QRect(0, top, end, bottom - top));
    }
}

// An edge at each chosen row, for the field behind it alone is too pale to be seen by everybody;
// and a frame round the current one when it is not chosen.
void RowTableView::paintRowMarks(
    QPainter &painter, const QStyleOptionViewItem &option, int row, const QRect &rect) const
{
    if (selectionModel()->isRowSelected(row))
        ItemDelegate::paintChosenEdge(&painter, option, rect);
    else if (hasFocus() && currentIndex().row() == row) {
        painter.save();
        painter.setPen(focusColor(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        painter.restore();
    }
}
