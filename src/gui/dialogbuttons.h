// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;
class QKeyEvent;
class QPushButton;
class QWidget;

// The standard button "Close" of the box, named "closeButton" and without the icon that the style
// would give it.
QPushButton *setUpCloseButton(QDialogButtonBox *box);

// None of the buttons is the default one: Enter in a table must not press it.
void leaveEnterToTables(const QDialogButtonBox *box);

// For the keyPressEvent() of a window to read in: Enter presses the button that has the focus, and
// does nothing where another widget has it. Returns whether the key was Enter.
bool pressFocusedButton(const QKeyEvent &event, const QWidget *window);
