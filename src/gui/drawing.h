// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QImage>

// The drawings of resources/icons. Qt Svg draws them; where Qt comes without it, pictures made of
// them during the build are scaled instead. CMake chooses between svgdrawing.cpp and
// pngdrawing.cpp.

// In lines of the color, transparent elsewhere. Null if there is none of that name.
QImage drawing(const QString &name, const QSize &pixels, const QColor &color);

// One that has colors of its own, as that of the program.
QIcon pictureIcon(const QString &name);
