// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowtableview.h"

#include <QTimer>

class ComparisonHeader;
class ComparisonModel;

// The table of a comparison, cell by cell: what one looks at is a value, not a row. The options at
// its side stay in sight.
class ComparisonView : public RowTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &text) override; // letters are commands here

    // To the next or previous option that differs, in a column in which it does; whether there is
    // one.
    bool goToDifference(bool forward);
    // To the first one, or where there is none to the first cell.
    void goToFirst();
    // To the clipboard: the selected cells, columns apart by tabs; a single one as it is.
    void copyCells() const;

Q_SIGNALS:
    void columnMenuRequested(int column, const QPoint &globalPosition);
    void currentCellChanged();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    const ComparisonModel *comparison() const;
    void fitColumns();
    void goTo(int row);

    QTimer m_fit;
};
