// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coloredpng.h"

#include <QColor>
#include <QPainter>

QImage scaledPng(const QImage &png, const QSize &pixels)
{
    if (png.isNull())
        return {};
    return png.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage coloredPng(const QImage &png, const QSize &pixels, const QColor &color)
{
    QImage image = scaledPng(png, pixels);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), QColor(color.rgb()));
    return image;
}
