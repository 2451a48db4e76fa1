// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

// Fusion, with what WCAG 2 asks for (1.4.11, 3 to 1): edges of controls, scroll handles and the
// frame round what has the focus can be seen, light and dark. Fusion takes them from shades of
// Window and Highlight, which in a dark window are darker still.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;

private:
    void drawHeaderSection(const QStyleOption &option, QPainter *painter) const;
    static void
    drawHeaderArrow(const QStyleOption &option, QPainter *painter, const QWidget *widget);

    template <typename Option>
    Option edged(const QStyleOption &option) const;

    // By the key of the palette that each was made from: Fusion keeps pixmaps by the key of the
    // palette that it gets, and a new one for each painting would fill that cache.
    mutable QHash<qint64, QPalette> m_edgedPalettes;
};
