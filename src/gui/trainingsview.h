// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowtableview.h"
#include "gui/trainingcolumns.h"

#include <QPersistentModelIndex>

class NewRowsChip;
class TrainingDelegate;

// The table of the trainings. Rows that move under it, because of a response, a filter or another
// order, do not take away what one was looking at.
class TrainingsView : public RowTableView
{
    Q_OBJECT

public:
    explicit TrainingsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // Whose trainings are not fresh, which are shown dimmed.
    void setStaleServices(const QSet<QString> &ids);
    // The selected rows, or else the current one, as they stand in the table.
    QList<int> chosenRows() const;
    // All about columns; once there is a model.
    TrainingColumns *columns() const { return m_columns; }
    void setShowsServices(bool shows) { m_columns->setShowsServices(shows); }

Q_SIGNALS:
    void detailsRequested(const QModelIndex &index);
    // With the keyboard, of the selected trainings.
    void compareRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rememberPlace();
    void returnToPlace();

    bool isMerging() const;

    TrainingDelegate *m_delegate;
    NewRowsChip *m_newRows;
    TrainingColumns *m_columns = nullptr;

    QPersistentModelIndex m_place; // the row that shall stay where it is …
    int m_placeTop = 0;            // … at this height,
    int m_placeRow = -1;           // where it was this row …
    int m_rowsBefore = 0;          // … of so many
    QPoint m_scrolledTo;
    int m_currentRow = -1;
};
