// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include <optional>

class QFont;
class QWidget;

// Of a Latin letter, in pixels. QFontMetrics::averageCharWidth() is that of all the letters that a
// font has: in a Korean one twice as much.
int letterWidth(const QWidget *widget);

// For ids and code: the fixed pitch of the system, in the size of the text around it.
QFont fixedFont(const QFont &likeThis);

// Before it is shown: no larger than its screen has room for.
void fitToScreen(QWidget *window);
// Before it is shown: where on the screen of `neighbour` it stands whole, beginning with `wanted`
// and going on by the height of a title bar while another window has its corner in `taken`. Nothing
// when the screen has no room for one more.
std::optional<QPoint> freePlace(
    const QWidget *window, const QWidget *neighbour, QPoint wanted, const QList<QPoint> &taken);
// While it is shown: higher by that many pixels, if its screen has room for them.
void growBy(QWidget *window, int height);
