// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

class TrainingDelegate;

// The table of the trainings. Rows that move under it, because of an answer, a filter or another
// order, do not take away what one was looking at.
class TrainingsView : public QTableView
{
    Q_OBJECT

public:
    explicit TrainingsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // Whose trainings are not fresh, which are shown dimmed.
    void setStaleServices(const QSet<QString> &ids);
    // Only where there are trainings of several services; the user may hide it there as well.
    void setShowsServices(bool shows);

    QByteArray saveTableState() const;
    void restoreTableState(const QByteArray &state);
    // Check marks for the columns.
    void fillColumnsMenu(QMenu *menu);

    void copyCell();
    void copyRows();

Q_SIGNALS:
    void detailsRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void resetColumns();
    void setColumnWanted(int column, bool wanted);
    void rememberPlace();
    void returnToPlace();
    void keepCurrentRow();

    TrainingDelegate *m_delegate;
    bool m_showsServices = true;
    bool m_wantsServices = true;

    QPersistentModelIndex m_place; // the row that shall stay where it is …
    int m_placeTop = 0;            // … at this height
    int m_currentRow = -1;
};
