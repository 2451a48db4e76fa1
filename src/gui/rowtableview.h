// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TypeAhead m_typeAhead;
};
