// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <algorithm>
#include <cmath>

// What WCAG asks for: 1.4.11 of what is drawn, 1.4.3 of what is written.
constexpr double visibleContrast = 3;
constexpr double readableContrast = 4.5;

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
inline double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
        0.0722 * linear(color.blueF());
}

// From 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// The pixel of `rect` that stands out most from `background`.
inline QColor standingOut(const QImage &image, const QRect &rect, const QColor &background)
{
    QColor found = background;
    const QRect inside = rect & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (contrast(color, background) > contrast(found, background))
                found = color;
        }
    }
    return found;
}

// Between a background and what is drawn on it, where nothing else is in `rect`.
inline double contrastWithin(const QImage &image, const QRect &rect)
{
    const QColor lightest = standingOut(image, rect, Qt::black);
    return contrast(lightest, standingOut(image, rect, lightest));
}

inline QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage();
}
