// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contraststyle.h"

#include "gui/colors.h"
#include "gui/itemdelegate.h"
#include "gui/lineicon.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPalettes = 32; // there are two or three, and new ones with each message
constexpr qreal radius = 2;      // Fusion's

void paintFrame(QPainter *painter, const QRect &rect, const QColor &color, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocus(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    paintFrame(painter, rect, focusColor(option.palette), 2);
}

void paintScrollHandle(QPainter *painter, const QRect &rect, const QStyleOptionSlider &option)
{
    const bool isTouched = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isTouched ? quietColor(option.palette) : edgeColor(option.palette));
    painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), radius, radius);
    painter->restore();
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_KeyboardFocusChange;
}

QIcon iconInMode(const QIcon &icon, QIcon::Mode mode, const QSize &size, const QPainter &painter)
{
    return fixedIcon(icon.pixmap(size, painter.device()->devicePixelRatioF(), mode));
}

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

// Fusion draws the edge in a darker shade of Window. The focus is left to us.
template <typename Option>
Option ContrastStyle::edged(const QStyleOption &option) const
{
    Option copy;
    if (const auto *whole = qstyleoption_cast<const Option *>(&option))
        copy = *whole;
    else
        copy.QStyleOption::operator=(option);
    copy.state &= ~State_HasFocus;

    if (m_edgedPalettes.size() > manyPalettes)
        m_edgedPalettes.clear();
    auto found = m_edgedPalettes.find(option.palette.cacheKey());
    if (found == m_edgedPalettes.end()) {
        found = m_edgedPalettes.insert(option.palette.cacheKey(), option.palette);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            QPalette source = option.palette;
            source.setCurrentColorGroup(group);
            found->setColor(group, QPalette::Window, edgeColor(source).lighter(135));
        }
    }
    copy.palette = *found;
    copy.palette.setCurrentColorGroup(option.palette.currentColorGroup());
    return copy;
}

void ContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit: {
        const auto copy = edged<QStyleOptionFrame>(*option);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        if (option->state & State_HasFocus)
            paintFocus(painter, option->rect, *option);
        break;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton: {
        const auto copy = edged<QStyleOptionButton>(*option);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        break;
    }
    case PE_PanelButtonCommand: {
        auto copy = edged<QStyleOptionButton>(*option);
        const bool isDefault = copy.features.testFlag(QStyleOptionButton::DefaultButton);
        copy.features.setFlag(QStyleOptionButton::DefaultButton, false);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        if (hasKeyboardFocus(*option))
            paintFocus(painter, option->rect, *option);
        else if (isDefault && option->state & State_Enabled)
            paintFrame(painter, option->rect, focusColor(option->palette), 1);
        break;
    }
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange))
            break;
        const bool isOnHighlight = option->state & State_Item && option->state & State_Selected;
        paintFrame(
            painter, option->rect,
            isOnHighlight ? option->palette.color(QPalette::HighlightedText)
                          : focusColor(option->palette),
            1);
        break;
    }
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            ItemDelegate::quietUnlessFocused(&copy, widget);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        }
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ContrastStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const bool isSelected = option->state & State_Selected && option->state & State_Enabled;
    if (element == CE_MenuItem && isSelected) {
        // Fusion asks for an active icon, which cannot know that it lies on the highlight; that of
        // a checked entry lies on a lighter field.
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && !item->icon.isNull() && !item->checked) {
            const int extent = pixelMetric(PM_SmallIconSize, item, widget);
            QStyleOptionMenuItem copy = *item;
            copy.icon = iconInMode(item->icon, QIcon::Selected, QSize(extent, extent), *painter);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            ItemDelegate::quietUnlessFocused(&copy, widget);
            if (isSelected && !(copy.state & State_Active) && !copy.icon.isNull())
                copy.icon = iconInMode(item->icon, QIcon::Normal, item->decorationSize, *painter);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const auto copy = edged<QStyleOptionSpinBox>(*box);
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            if (box->frame && box->state & State_HasFocus)
                paintFocus(painter, box->rect.adjusted(0, 1, 0, -1), *box);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            // Fusion's handle has the colour of its groove.
            QStyleOptionSlider copy = *bar;
            copy.palette.setColor(QPalette::Button, copy.palette.color(QPalette::Window));
            copy.subControls &= ~SC_ScrollBarSlider;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            if (bar->subControls & SC_ScrollBarSlider)
                paintScrollHandle(
                    painter, subControlRect(control, bar, SC_ScrollBarSlider, widget), *bar);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ContrastStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fusion leaves three pixels between the text and the edge.
    const QSize padding(button->fontMetrics.height(), 0);
    return QProxyStyle::sizeFromContents(type, option, size + padding, widget);
}
