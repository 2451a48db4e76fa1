// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;

// The columns of the trainings: how wide each is, in which order they stand, which are shown, and
// by which the rows are sorted, with the mouse and with keys. The description takes the room that
// the others leave; where there is none, the table scrolls and every column can still be read.
class TrainingColumns : public QObject
{
    Q_OBJECT

public:
    // `view` is their parent, and has its model.
    explicit TrainingColumns(QTableView *view);

    // Only where there are trainings of several services; the user may hide it there as well.
    void setShowsServices(bool shows);

    QByteArray saveState() const;
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
    void takeWidth(int column, int width);
    QString title(int column) const;
    int defaultWidth(int column) const;
    int minimumWidth(int column) const;
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
    bool m_showsServices = true;
    bool m_wantsServices = true;
    int m_descriptionWidth = 0; // that somebody has given it; 0: no more than the room that is left
    bool m_isFitting = false;   // a width that changes now is nobody's wish

    QAction *m_moveLeftAction = nullptr;
    QAction *m_moveRightAction = nullptr;
    QAction *m_narrowerAction = nullptr;
    QAction *m_widerAction = nullptr;
    QAction *m_sortAction = nullptr;
};
