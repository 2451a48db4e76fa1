// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/measures.h"

#include <QFontMetrics>
#include <QScreen>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// Of the window without its frame, which is not known before it is shown.
QSize room(const QWidget *window)
{
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    return window->screen()->availableSize() - QSize(0, title);
}

} // namespace

int letterWidth(const QWidget *widget)
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    return widget->fontMetrics().horizontalAdvance(letters) / int(letters.size());
}

void fitToScreen(QWidget *window)
{
    window->resize(window->size().boundedTo(room(window)));
}

void growBy(QWidget *window, int height)
{
    window->resize(window->width(), qMin(window->height() + height, room(window).height()));
}
