// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/menubutton.h"

#include <QIcon>
#include <QMenu>

// A menu whose check marks are set one after the other without opening it again for each.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

// A button that lets choose several of some values; none chosen means all. Its accessible name
// stays the one of the part, what is chosen is in its text and its description.
class ChoiceButton : public MenuButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        QIcon icon;
        int count = 0;
    };

    explicit ChoiceButton(QWidget *parent = nullptr);

    // What the button is called while nothing is chosen.
    void setTitle(const QString &title);
    // Chosen values that are no longer among them stay chosen, and are shown. `notListed`: how many
    // further ones there are.
    void setChoices(const QList<Choice> &choices, int notListed = 0);

    // How many of the chosen values stand in it; of the others how many there are.
    static constexpr int mostShown = 3;
    void setShown(int count);

    const QStringList &chosen() const { return m_chosen; }
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &key, bool on);
    static void setCount(QAction *action, int count);
    void removeOthers(const QList<Choice> &choices);
    void updateText();

    CheckMenu *m_menu;
    QAction *m_allAction;
    QAction *m_notListedAction;
    QString m_title;
    int m_shown = mostShown;
    QHash<QString, QAction *> m_actions;
    QStringList m_chosen;
};
