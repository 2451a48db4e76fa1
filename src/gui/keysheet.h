// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class FilterEdit;
class QTreeWidget;
class QTreeWidgetItem;

// All keys of a window: those of its actions, as the actions have them, and what its parts do with
// keys by themselves. A window of its own: show() it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    // Of this window, which outlives it.
    explicit KeySheet(QWidget *window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addActions();
    void addActionsOutsideOfMenus();
    void addKeysOfParts();
    QTreeWidgetItem *group(const QString &title);
    void add(QTreeWidgetItem *group, const QString &what, const QString &keys);
    void filter(const QString &text);

    QWidget *m_window;
    FilterEdit *m_edit;
    QTreeWidget *m_tree;
};
