// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/latetext.h"

#include <QList>
#include <QObject>

class Board;
class QAction;
class QActionGroup;
class QMenu;
class ViewFiles;
class ViewSwitcher;

// The menu of the views: all of them, the first nine with a key, and what can be done with the one
// that is shown.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    ViewActions(ViewSwitcher *switcher, const Board *board, QMenu *menu, QWidget *window);

    // Asks for a name, under which what is shown becomes a view.
    void saveAs();
    // After the program has begun to speak another language.
    void retranslate();

Q_SIGNALS:
    // What was done, in a sentence.
    void said(const QString &sentence);
    // What could not be done, and why.
    void failed(const LateText &sentence);

private:
    QAction *add(const QString &name, void (ViewActions::*action)());
    void fill();
    void nameActions();
    void update();
    void updateChoices();
    void updateDefaults();
    void save();
    void revert();
    void rename();
    void remove();
    void moveLeft();
    void moveRight();
    void exportView();
    void exportAll();
    void import();
    void setServiceDefault();
    void setAllDefault();

    ViewSwitcher *m_switcher;
    const Board *m_board;
    QMenu *m_menu;
    QWidget *m_window;
    ViewFiles *m_files;
    QActionGroup *m_group;
    QList<QAction *> m_choices; // a view each
    QAction *m_endOfChoices = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_moveLeft = nullptr;
    QAction *m_moveRight = nullptr;
    QAction *m_serviceDefault = nullptr;
    QAction *m_allDefault = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exportView = nullptr;
    QAction *m_exportAll = nullptr;
};
