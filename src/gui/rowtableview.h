// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"
#include "gui/typeahead.h"

#include <QTableView>

// A table to read, row by row. Home and End go to the first and the last row, with Ctrl as well:
// what matters in such a table is the row, not the cell. Thin lines instead of bands keep rows
// apart, because a line moves with its row, while each new row turns the bands of all others.
class RowTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RowTableView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override; // see TypeAhead

    // To the clipboard: the selected rows, or else the current one, with the columns that can be
    // seen, as tableText() writes them. `role`: that of the cells' texts.
    void copyRows(int role = Qt::DisplayRole, TableFormat format = TableFormat::Tsv) const;
    void copyCell(int role = Qt::DisplayRole) const; // the current one

    // Qt 6.4 can crash under a screen reader when there are rows and none is the current one. Makes
    // this row, or the one that is nearest to it, the current one, unless there is one already.
    void keepCurrentRow(int row);

    // Of the rows, the current cell matters only to whoever went to it by Left and Right.
    bool showsCell() const { return m_showsCell; }

protected:
    // Whether somebody is typing what a row begins with: then letters are no commands.
    bool isSearching() const { return m_typeAhead.isGoingOn(); }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRowMarks(
        QPainter &painter, const QStyleOptionViewItem &option, int row, const QRect &rect) const;

    bool m_showsCell = false;
    TypeAhead m_typeAhead;
};
