// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicecombobox.h"

#include "gui/chip.h"
#include "gui/chipcross.h"

#include <QStyleOptionComboBox>

ChoiceComboBox::ChoiceComboBox(QWidget *parent)
    : NamedComboBox(parent)
{
    setChip(this);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(new ChipCross(this), &ChipCross::clicked, this, [this] { setCurrentIndex(0); });
    connect(this, &QComboBox::currentTextChanged, this, &ChoiceComboBox::followChoice);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceComboBox::followChoice);
}

void ChoiceComboBox::followChoice()
{
    setChosen(this, currentIndex() > 0);
    // What a screen reader finds in a combo box is its list alone, not the cross.
    setAccessibleDescription(isChosen(this) ? ChipCross::hint() : QString());
    updateGeometry();
}

QString ChoiceComboBox::shownText() const
{
    return currentIndex() > 0 ? currentText() : accessibleName();
}

// Qt's is that of the widest value.
QSize ChoiceComboBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize text = fontMetrics().size(Qt::TextSingleLine, shownText()) + QSize(1, 0);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}
