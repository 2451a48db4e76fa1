// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/namedcombobox.h"

// A filter that lets choose one of some values, of which the first one means all. It looks as a
// ChoiceButton does, which lets choose several: as wide as what it says, and while nothing is
// chosen it says what it is called.
class ChoiceComboBox : public NamedComboBox
{
    Q_OBJECT

public:
    explicit ChoiceComboBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QString shownText() const override;

private:
    void followChoice();
};
