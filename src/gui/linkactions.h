// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardlink.h"

#include <QObject>

class Board;
class FilterBar;
class QAction;
class TrainingFilterModel;
class TrainingsView;
class ViewSwitcher;

// The entries of menus that copy links: to the selected trainings, to the chosen service, and to
// what the window shows.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *trainings; // a line for each
        QAction *service;
        QAction *view;
    };

    // All of them outlive it.
    LinkActions(
        const Actions &actions, const Board *board, const ViewSwitcher *views,
        const FilterBar *filterBar, const TrainingsView *view, const TrainingFilterModel *shown,
        QObject *parent = nullptr);

    // After another selection, or when something else is on the board.
    void update();

Q_SIGNALS:
    // What was copied, or why nothing was, in a sentence.
    void said(const QString &sentence);

private:
    void copyTrainings();
    void copy(const BoardLink &link);
    BoardLink linkToView() const;

    Actions m_actions;
    const Board *m_board;
    const ViewSwitcher *m_views;
    const FilterBar *m_filterBar;
    const TrainingsView *m_view;
    const TrainingFilterModel *m_shown;
};
