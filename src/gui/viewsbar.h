// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;
class ViewCounts;
class ViewSwitcher;
class ViewTabs;

// The views as tabs over the table. One that has been changed is marked; the one that is shown can
// then be saved or be taken back. The bar is as high in each case, so that nothing moves.
class ViewsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewsBar(QWidget *parent = nullptr);

    // All must outlive it. The menu is what can be done with views.
    void setUp(ViewSwitcher *switcher, const ViewCounts *counts, QMenu *menu);

Q_SIGNALS:
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
    void updateTabs();
    void showMenu(const QPoint &place);

    ViewTabs *m_tabs;
    QToolButton *m_saveButton;
    QToolButton *m_revertButton;
    QToolButton *m_menuButton;
    ViewSwitcher *m_switcher = nullptr;
    const ViewCounts *m_counts = nullptr;
    QMenu *m_menu = nullptr;
};
