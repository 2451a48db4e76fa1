// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

// The icons of resources/icons are drawn in black lines and coloured when they are painted: in the
// colour of the text of the palette then in force, so that a change to dark needs no new icons.

// `name`: the file's, without ".svg".
QIcon lineIcon(const QString &name);

// As it is in every mode; else a style would tint it where it is selected.
QIcon fixedIcon(const QPixmap &pixmap);

// In a colour of its own.
QPixmap linePixmap(const QString &name, const QSize &size, qreal scale, const QColor &color);
void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);
