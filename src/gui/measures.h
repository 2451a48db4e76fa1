// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Of a Latin letter, in pixels. QFontMetrics::averageCharWidth() is that of all the letters that a
// font has: in a Korean one twice as much.
int letterWidth(const QWidget *widget);

// Before it is shown: no larger than its screen has room for.
void fitToScreen(QWidget *window);
// While it is shown: higher by that many pixels, if its screen has room for them.
void growBy(QWidget *window, int height);
