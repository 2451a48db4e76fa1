// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

// An action of a menu bar, and where it stands.
struct MenuEntry
{
    QAction *action;
    QStringList menus; // their titles, the outermost first
};

// What stands in the menus of this window, as if each of them were opened: so menus that are filled
// only then have what they would show. An action counts once, where it stands first.
QList<MenuEntry> menuEntries(const QWidget &window);

// Without the marks of mnemonics, as in "(&F)" or "&File".
QString plainMenuText(const QString &text);
// Of menus within each other, the outermost first, and perhaps of an action in them.
QString menuPath(const QStringList &titles);
// As it may be read in a list, with its native names of keys.
QString keysText(const QAction &action);
