// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/columnlayout.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;
class TrainingFilterModel;
struct TrainingColumn;

// The columns of the trainings: how wide each is, in which order they stand, which are shown, and
// by which the rows are sorted, with the mouse and with keys. The description takes the room that
// the others leave; where there is none, the table scrolls and every column can still be read.
class TrainingColumns : public QObject
{
    Q_OBJECT

public:
    // `view` is their parent, and has its model, a TrainingFilterModel.
    explicit TrainingColumns(QTableView *view);

    // Only where there are trainings of several services; the user may hide it there as well.
    void setShowsServices(bool shows);

    ColumnLayout layout() const;
    // Ignored if it shows no column that exists.
    void setLayout(const ColumnLayout &layout);
    // The same as it was saved before there were ids.
    void restoreState(const QByteArray &state);

    // Check marks for the columns, and what can be done with the one of the current cell.
    void fillMenu(QMenu *menu);
    // What the rows can be sorted by.
    void fillSortMenu(QMenu *menu);

    // To the new size of the table.
    void fit();
    // After a change of the font.
    void measure();

Q_SIGNALS:
    // What a key has changed, as a sentence.
    void changed(const QString &sentence);

private:
    void setUpHeader();
    void setUpActions();
    void nameActions();
    void reset();
    void setWanted(int column, bool wanted);
    void showWanted();
    void takeWidth(int column, int width);
    void applySavedLayout();
    const TrainingColumn &columnAt(int column) const;
    int columnThatTakesTheRest() const;
    QString title(int column) const;
    int defaultWidth(int column) const;
    int minimumWidth(int column) const;
    int widthOf(int column) const;
    QList<int> shownColumns() const; // as they stand
    int currentColumn() const;

    void moveLeft() { moveBy(-1); }
    void moveRight() { moveBy(1); }
    void moveBy(int places);
    void makeNarrower() { widenBy(-1); }
    void makeWider() { widenBy(1); }
    void widenBy(int steps);
    void sortByCurrent();
    void sortBy(int column, Qt::SortOrder order);

    QTableView *m_view;
    QHeaderView *m_header;
    const TrainingFilterModel *m_model;
    bool m_showsServices = true;
    QSet<int> m_unwanted; // columns that the user has hidden
    // That the user gave to the column that takes the rest; 0: none, so it fills the free room.
    int m_restWidth = 0;
    QHash<int, int> m_widths; // last one of each column above 0; a header reports 0 for hidden ones
    bool m_isFitting = false; // a width that changes now is nobody's wish

    QAction *m_moveLeftAction = nullptr;
    QAction *m_moveRightAction = nullptr;
    QAction *m_narrowerAction = nullptr;
    QAction *m_widerAction = nullptr;
    QAction *m_sortAction = nullptr;
};
