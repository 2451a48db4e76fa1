// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

// Keeps the mouse wheel from changing a choice that nobody has turned to: whoever scrolls a window
// passes over combo boxes, number and date fields, sliders and tabs. Over one that has not the
// focus the wheel does what it would do beside it; over one that has, it works as usual.
//
// One for the whole program, before there are windows.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
