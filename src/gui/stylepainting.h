// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPointF;
class QStyleOption;

// What the style and what it paints have in common.

// Whether a frame shows that it has the focus: Qt asks for one only of whoever works with keys.
bool hasKeyboardFocus(const QStyleOption &option);
// Twice as wide as high.
void paintArrow(QPainter *painter, const QPointF &middle, bool isUp, const QColor &color);
