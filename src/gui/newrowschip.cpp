// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/newrowschip.h"

#include "gui/colors.h"
#include "gui/lineicon.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int padding = 12;

} // namespace

NewRowsChip::NewRowsChip(QAbstractScrollArea *view)
    : QToolButton(view) // not on the viewport, which takes its children along when it scrolls
    , m_view(view)
{
    setObjectName(u"newRowsChip"_s);
    setFocusPolicy(Qt::NoFocus); // the keys for it are those of the list
    setCursor(Qt::PointingHandCursor);
    hide();
    retranslate();
    view->viewport()->installEventFilter(this);
    QScrollBar *bar = view->verticalScrollBar();
    connect(this, &QToolButton::clicked, bar, [bar] { bar->setValue(bar->minimum()); });
    const auto hideAtTop = [this, bar] {
        if (bar->value() == bar->minimum())
            hide();
    };
    connect(bar, &QScrollBar::valueChanged, this, hideAtTop);
    connect(bar, &QScrollBar::rangeChanged, this, hideAtTop);
}

void NewRowsChip::tell()
{
    if (m_view->verticalScrollBar()->value() == m_view->verticalScrollBar()->minimum())
        return;
    moveToPlace();
    show();
    raise();
}

bool NewRowsChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        moveToPlace();
    return QToolButton::eventFilter(watched, event);
}

void NewRowsChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToText();
}

// Not in the tint of the style, which is made for a button among others.
void NewRowsChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor back = palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? mixed(back, palette().color(QPalette::Text), 0.85) : back);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor front = palette().color(QPalette::HighlightedText);
    const int side = fontMetrics().ascent();
    const QRect icon(padding, (height() - side) / 2, side, side);
    paintLineIcon(&painter, icon, u"arrow-up"_s, front);
    painter.setPen(front);
    painter.drawText(
        rect().adjusted(padding + side + padding / 2, 0, -padding, 0),
        Qt::AlignLeft | Qt::AlignVCenter, text());
}

void NewRowsChip::retranslate()
{
    setText(tr("New rows above"));
    setToolTip(tr("Show the first row (Home)"));
    fitToText();
}

void NewRowsChip::fitToText()
{
    const int side = fontMetrics().ascent();
    resize(
        padding + side + padding / 2 + fontMetrics().horizontalAdvance(text()) + padding,
        fontMetrics().height() + margin);
    moveToPlace();
}

void NewRowsChip::moveToPlace()
{
    const QRect place = m_view->viewport()->geometry();
    move(place.left() + (place.width() - width()) / 2, place.top() + margin);
}
