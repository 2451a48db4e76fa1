// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowlayout.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

// An item that expands is content with its minimum; the others are as wide as they like to be.
int widthOf(const QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width() : item->sizeHint().width();
}

// In a line of that width; a layout may need several lines of its own.
int heightIn(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(std::min(widthOf(item), width))
                                     : item->sizeHint().height();
}

} // namespace

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

FlowLayout *FlowLayout::replace(QBoxLayout *row, QBoxLayout *parent)
{
    auto *flow = new FlowLayout;
    flow->setSpacing(row->spacing());
    while (QLayoutItem *item = row->takeAt(0))
        flow->addItem(item);
    const int place = parent->indexOf(row);
    parent->removeItem(row);
    row->deleteLater();
    parent->insertLayout(place, flow);
    return flow;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return std::ranges::any_of(m_items, expands) ? Qt::Horizontal : Qt::Orientations();
}

QList<QList<QLayoutItem *>> FlowLayout::lines(int width) const
{
    QList<QList<QLayoutItem *>> lines;
    int taken = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !item->spacerItem()) // hidden
            continue;
        const int wanted = widthOf(item);
        if (lines.isEmpty() || (taken + spacing() + wanted > width && !lines.last().isEmpty())) {
            lines.append(QList<QLayoutItem *>());
            taken = 0;
        }
        taken += wanted + (lines.last().isEmpty() ? 0 : spacing());
        lines.last().append(item);
    }
    return lines;
}

int FlowLayout::heightOf(const QList<QLayoutItem *> &line, int width)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, heightIn(item, width));
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    int height = 0;
    for (const QList<QLayoutItem *> &line : lines(room))
        height += heightOf(line, room) + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return QSize(width, heightOf(m_items, width)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // A layout of its own goes on in further lines.
        const int width = item->layout() ? item->minimumSize().width() : widthOf(item);
        size = size.expandedTo({width, item->minimumSize().height()});
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect place = rect.marginsRemoved(contentsMargins());
    for (const QList<QLayoutItem *> &line : lines(place.width())) {
        place.setHeight(heightOf(line, place.width()));
        placeLine(line, place);
        place.translate(0, place.height() + spacing());
    }
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &place) const
{
    int left = place.width() - spacing() * int(line.size() - 1);
    int expanding = 0;
    for (const QLayoutItem *item : line) {
        left -= widthOf(item);
        expanding += expands(item) ? 1 : 0;
    }
    int x = place.left();
    for (QLayoutItem *item : line) {
        int width = widthOf(item);
        if (expands(item)) {
            const int share = std::max(0, left / expanding);
            width += share;
            left -= share;
            --expanding;
        }
        width = std::min(width, place.width());
        const int height = std::min(heightIn(item, place.width()), place.height());
        const int above =
            item->alignment().testFlag(Qt::AlignTop) ? 0 : (place.height() - height) / 2;
        const QRect geometry(x, place.top() + above, width, height);
        item->setGeometry(QStyle::visualRect(
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, place, geometry));
        x += width + spacing();
    }
}
