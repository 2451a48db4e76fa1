// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// The cross at the end of a filter that holds something: it lets go of all of that. Whoever works
// with keys has Del for it, which asks for the same; the Tab key passes it by.
class ChipCross : public QToolButton
{
    Q_OBJECT

public:
    // Stands in `chip`, as chipSize() leaves room for it.
    explicit ChipCross(QWidget *chip);

    // What it does, and which key does the same.
    static QString hint();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();
};
