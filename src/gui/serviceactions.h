// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class ServicesView;

// The first services of the list as a menu, each with a key: Ctrl+1 is all services.
class ServiceActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostKeys = 9;

    // Both must outlive it; the view has its model. The actions come before what the menu has.
    ServiceActions(ServicesView *view, QMenu *menu, QObject *parent);

private:
    void update();
    void choose(int row);

    ServicesView *m_view;
    QList<QAction *> m_actions; // as the rows stand
};
