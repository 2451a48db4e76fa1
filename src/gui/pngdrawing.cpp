// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coloredpng.h"
#include "gui/drawing.h"

#include <QPixmap>

using namespace Qt::StringLiterals;

namespace {

QImage png(const QString &name)
{
    return QImage(u":/icons/%1.png"_s.arg(name));
}

} // namespace

QImage drawing(const QString &name, const QSize &pixels, const QColor &color)
{
    return coloredPng(png(name), pixels, color);
}

QIcon pictureIcon(const QString &name)
{
    const QImage large = png(name);
    QIcon icon;
    // The sizes that Windows and the windows of Trainboard ask for. A QIcon scales well only to
    // something smaller that is close to them.
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 96, 128, 192, 256})
        icon.addPixmap(QPixmap::fromImage(scaledPng(large, {size, size})));
    return icon;
}
