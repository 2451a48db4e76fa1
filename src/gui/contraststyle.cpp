// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contraststyle.h"

#include "gui/chip.h"
#include "gui/colors.h"
#include "gui/itemdelegate.h"
#include "gui/lineicon.h"
#include "gui/rowtableview.h"
#include "gui/stylepainting.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPalettes = 32; // there are two or three, and new ones with each message
constexpr qreal radius = 2;      // Fusion's

constexpr int cellMargin = 8;
constexpr int fieldMargin = 2; // that Fusion leaves beside the text of a combo box

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
    case PE_IndicatorHeaderArrow:
        drawHeaderArrow(*option, painter, widget);
        break;
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
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && isChip(widget)) {
        if (element == CE_PushButtonBevel) {
            paintChip(*option, painter, widget);
            return;
        }
        if (element == CE_PushButtonLabel) {
            paintChipText(*button, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        drawHeaderSection(*option, painter);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, quietColor(option->palette));
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
    if (control == CC_ComboBox && isChip(widget)) {
        paintChip(*option, painter, widget);
        return;
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

// A quiet line of titles on the ground of the table, that what is below it speaks.
void ContrastStyle::drawHeaderSection(const QStyleOption &option, QPainter *painter) const
{
    const bool isTouched = option.state & (State_Sunken | State_MouseOver);
    const QRect rect = option.rect;
    painter->fillRect(
        rect,
        isTouched && option.state & State_Enabled ? option.palette.color(QPalette::AlternateBase)
                                                  : option.palette.color(QPalette::Base));
    painter->save();
    painter->setPen(lineColor(option.palette));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    // Where its width is changed.
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->orientation == Qt::Horizontal) {
        const int inset = rect.height() / 4;
        const int end = option.direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter->drawLine(end, rect.top() + inset, end, rect.bottom() - inset);
    }
    painter->restore();
}

// Up where the values rise, on every system: Fusion's points the other way on Linux. Its rectangle
// lies at the top of the title there.
void ContrastStyle::drawHeaderArrow(
    const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    QPointF middle = QRectF(option.rect).center();
    if (widget && header->orientation == Qt::Horizontal)
        middle.setY(widget->height() / 2.0);
    const bool rises = header->sortIndicator == QStyleOptionHeader::SortDown; // sic
    paintArrow(painter, middle, rises, quietColor(option.palette));
}

int ContrastStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // beside the text of a cell; one pixel more
        return qobject_cast<const RowTableView *>(widget)
            ? cellMargin - 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return cellMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect ContrastStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part,
    const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && isChip(widget))
        return chipTextRect(*option, widget).adjusted(-fieldMargin, 0, fieldMargin, 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ContrastStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (isChip(widget) && (type == CT_PushButton || type == CT_ComboBox)) {
        const int text = type == CT_ComboBox
            ? size.width()
            : widget->fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
        return chipSize(text, widget);
    }
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fusion leaves three pixels between the text and the edge.
    const QSize padding(button->fontMetrics.height(), 0);
    return QProxyStyle::sizeFromContents(type, option, size + padding, widget);
}
