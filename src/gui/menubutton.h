// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

// A button that opens a menu, and says so. On Linux Qt keeps it to itself that a button has a menu,
// but tells what can be expanded, so this one can.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
};
