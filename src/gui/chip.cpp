// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chip.h"

#include "gui/colors.h"
#include "gui/stylepainting.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr char chipProperty[] = "isChip";
constexpr char chosenProperty[] = "isChosen";

constexpr int padding = 12; // beside the text, and all above and below it
constexpr int gap = 8;      // between the text and the arrow
constexpr int arrow = 8;
constexpr int overhang = 3;
constexpr int cross = 24; // in place of the padding, and large enough to be hit
constexpr int behindCross = 4;

// Behind the arrow.
int endWidth(const QWidget *chip)
{
    return isChosen(chip) ? cross + behindCross : padding;
}

} // namespace

void setChip(QWidget *widget)
{
    widget->setProperty(chipProperty, true);
}

bool isChip(const QWidget *widget)
{
    return widget && widget->property(chipProperty).toBool();
}

void setChosen(QWidget *chip, bool isChosen)
{
    chip->setProperty(chosenProperty, isChosen);
}

bool isChosen(const QWidget *chip)
{
    return chip->property(chosenProperty).toBool();
}

QSize chipSize(int textWidth, const QWidget *chip)
{
    return {
        padding + textWidth + overhang + gap + arrow + endWidth(chip),
        chip->fontMetrics().height() + padding};
}

QRect chipTextRect(const QStyleOption &option, const QWidget *chip)
{
    const QRect rect = option.rect.adjusted(padding, 0, -(endWidth(chip) + arrow + gap), 0);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect chipCrossRect(const QWidget *chip)
{
    const QRect rect = chip->rect();
    return QStyle::visualRect(
        chip->layoutDirection(), rect,
        QRect(rect.width() - behindCross - cross, 0, cross, rect.height()));
}

// Flat and round; one that holds something has the colours of what is chosen.
void paintChip(const QStyleOption &option, QPainter *painter, const QWidget *chip)
{
    const bool isHeld = isChosen(chip);
    const bool isTouched =
        option.state & (QStyle::State_Sunken | QStyle::State_MouseOver | QStyle::State_On);
    const bool isFilled = isHeld && isHighlightPale(option.palette); // its text is no other one
    QColor fill = option.palette.color(isFilled ? QPalette::Highlight : QPalette::Button);
    if (isTouched && option.state & QStyle::State_Enabled)
        fill = mixed(fill, option.palette.color(QPalette::Text), 0.94);
    const bool isFocused = hasKeyboardFocus(option);
    const QRectF rect(option.rect);
    const qreal round = rect.height() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor line =
        isHeld || isFocused ? focusColor(option.palette) : edgeColor(option.palette);
    const qreal width = isFocused ? 2 : 1;
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();

    const QRect place(option.rect.right() - endWidth(chip) - arrow, 0, arrow, option.rect.height());
    const QRect visible = QStyle::visualRect(option.direction, option.rect, place);
    paintArrow(
        painter, QPointF(QRectF(visible).center().x(), rect.center().y()), false,
        option.palette.color(QPalette::ButtonText));
}

void paintChipText(const QStyleOptionButton &option, QPainter *painter, const QWidget *chip)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic |
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    chip->style()->drawItemText(
        painter, chipTextRect(option, chip), flags, option.palette, isEnabled, option.text,
        QPalette::ButtonText);
}
