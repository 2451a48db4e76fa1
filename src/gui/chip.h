// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// How filters look: a button with a menu, or a combo box, that is a flat and round chip. One that
// holds something has a cross behind its arrow, see ChipCross.

void setChip(QWidget *widget);
bool isChip(const QWidget *widget);
// Whether it holds something.
void setChosen(QWidget *chip, bool isChosen);
bool isChosen(const QWidget *chip);

// With the room for a text of that width, and a little more: letters may reach beyond it.
QSize chipSize(int textWidth, const QWidget *chip);
QRect chipTextRect(const QStyleOption &option, const QWidget *chip);
QRect chipCrossRect(const QWidget *chip);

// Without its text.
void paintChip(const QStyleOption &option, QPainter *painter, const QWidget *chip);
void paintChipText(const QStyleOptionButton &option, QPainter *painter, const QWidget *chip);
