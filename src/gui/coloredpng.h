// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

// What is made of the pictures of the icons where Qt Svg is missing, see drawing.h.
QImage scaledPng(const QImage &png, const QSize &pixels);

// In the color instead of its own, as transparent as it is.
QImage coloredPng(const QImage &png, const QSize &pixels, const QColor &color);
