// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/columnlayout.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

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

    // More would be of use to nobody.
    static constexpr qsizetype mostHyperparameters = 50;

    ColumnLayout layout() const;
    // Ignored if it shows no column that exists.
    void setLayout(const ColumnLayout &layout);

    // The ids of all columns of the table as they stand, those that are hidden among them.
    QStringList ids() const;
    // Whether the user wants the column. One of a hyperparameter is there as long as it is wanted.
    bool isWanted(const QString &id) const;
    // False: there are too many hyperparameters already, or it would be the last column.
    bool setWanted(const QString &id, bool wanted);
    // To this place in ids().
    void move(const QString &id, int place);
    // Keeps columns for exactly the hyperparameters that differ among the rows that are shown.
    bool showsDifferences() const { return m_showsDifferences; }
    void setShowsDifferences(bool on);

    // Check marks for the columns, and what can be done with the one of the current cell.
    void fillMenu(QMenu *menu);
    // What can be done with the column of the current cell.
    void fillColumnMenu(QMenu *menu);
    // What the rows can be sorted by.
    void fillSortMenu(QMenu *menu);

    // To the new size of the table.
    void fit();
    // After a change of the font.
    void measure();
    // After the program has begun to speak another language.
    void retranslate();

Q_SIGNALS:
    // What a key has changed, as a sentence.
    void changed(const QString &sentence);
    // Other columns are shown, or they stand in another order.
    void arranged();
    // The rows stand in another order.
    void sorted();
    // A column has another width.
    void resized();
    // Somebody wants to choose among all columns.
    void chooserRequested();

public Q_SLOTS:
    // As they are in the beginning.
    void reset();
    // The same, and sorted as in the beginning.
    void resetAll();

private:
    void setUpHeader();
    void setUpActions();
    void nameActions();
    void addColumnActions(QMenu *menu);
    void takeNewColumns(int first, int last);
    void followDifferences();
    void showWanted();
    void takeWidth(int column, int width);
    const QString &idOf(int column) const;
    const TrainingColumn &columnAt(int column) const;
    int columnThatTakesTheRest() const;
    QString title(int column) const;
    QString heading(int column) const; // as it stands in the header
    int defaultWidth(int column) const;
    int newDefaultWidth(int column); // remembers it
    int minimumWidth(int column) const;
    int widthOf(int column) const;
    QList<int> shownColumns() const; // as they stand
    int currentColumn() const;

    void moveLeft() { moveBy(-1); }
    void moveRight() { moveBy(1); }
    void moveBy(int places);
    void makeNarrower() { widenBy(-1); }
    void makeWider() { widenBy(1); }
    void fitCurrent();
    void hideCurrent();
    void widenBy(int steps);
    void sortByCurrent();
    void sortBy(int column, Qt::SortOrder order);

    QTableView *m_view;
    QHeaderView *m_header;
    TrainingFilterModel *m_model;
    bool m_showsServices = true;
    bool m_showsDifferences = false;
    // What the rows are sorted by once it has a column again: its id, and how.
    std::optional<std::pair<QString, Qt::SortOrder>> m_awaitedSort;
    QTimer m_differences;     // the rows that are shown have changed, and nobody has looked yet
    QSet<QString> m_unwanted; // columns that the user has hidden
    // That the user gave to the column that takes the rest; 0: none, so it fills the free room.
    int m_restWidth = 0;
    // Last one of each column above 0; a header reports 0 for hidden ones.
    QHash<QString, int> m_widths;
    std::pair<int, Qt::SortOrder> m_firstSort; // as in the beginning
    QHash<QString, int> m_defaultWidths;       // as they were worked out last
    bool m_isFitting = false;                  // a width that changes now is nobody's wish

    QAction *m_moveLeftAction = nullptr;
    QAction *m_moveRightAction = nullptr;
    QAction *m_narrowerAction = nullptr;
    QAction *m_widerAction = nullptr;
    QAction *m_fitAction = nullptr;
    QAction *m_hideAction = nullptr;
    QAction *m_sortAction = nullptr;
};
