// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/faults.h"

#include "gui/contrast.h"
#include "gui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    return widget->objectName().isEmpty() ? type : type + u' ' + widget->objectName();
}

// What scrolls may be larger than what it is in, and parts of Qt's own widgets are its matter.
bool isPlacedByOthers(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || qobject_cast<const QTabBar *>(parent) ||
        qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return (area && area->viewport() == parent) || qobject_cast<const QHeaderView *>(widget) ||
        qobject_cast<const QAbstractScrollArea *>(parent);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()
            ? QString()
            : button->text();
    }
    return {};
}

QString cutText(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty() || qobject_cast<const ElidedLabel *>(widget))
        return {};
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap()) {
        return label->heightForWidth(label->width()) > label->height()
            ? u"\"%1\" needs more lines than there are"_s.arg(text.left(60))
            : QString();
    }
    const int missing = widget->sizeHint().width() - widget->width();
    return missing > 0 ? u"\"%1\" is cut by %2"_s.arg(text.left(60)).arg(missing) : QString();
}

QString faintText(const QWidget *widget, const QWidget *window, const QImage &picture)
{
    // What is disabled need not be read.
    if (textOf(widget).trimmed().isEmpty() || !widget->isEnabled())
        return {};
    const QRect place(widget->mapTo(window, QPoint(0, 0)), widget->size());
    if (widget->visibleRegion().boundingRect() != widget->rect())
        return {}; // scrolled out of sight
    if (qobject_cast<const ElidedLabel *>(widget) &&
        widget->width() < widget->fontMetrics().averageCharWidth())
        return {}; // one that gives way to others, and has no room for a letter
    const qreal scale = picture.devicePixelRatio();
    const QRect pixels(place.topLeft() * scale, place.size() * scale);
    const double found = contrastWithin(picture, pixels.adjusted(1, 1, -1, -1));
    return found < readableContrast
        ? u"\"%1\" has a contrast of %2"_s.arg(textOf(widget).left(60)).arg(found, 0, 'f', 2)
        : QString();
}

QString unnamed(QWidget *widget)
{
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || widget->focusProxy())
        return {};
    const QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
    return part && part->text(QAccessible::Name).isEmpty() ? u"has no name"_s : QString();
}

} // namespace

QStringList faultsOf(QWidget *window)
{
    QStringList faults;
    const QImage picture = window->grab().toImage();
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (qobject_cast<QMenu *>(widget) || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto add = [&](const QString &fault) {
            if (!fault.isEmpty())
                faults.append(u"%1: %2"_s.arg(nameOf(widget), fault));
        };
        const QRect room = widget->parentWidget()->rect();
        if (!isPlacedByOthers(widget) && !room.contains(widget->geometry()))
            add(u"stands out of %1"_s.arg(nameOf(widget->parentWidget())));
        add(cutText(widget));
        add(faintText(widget, window, picture));
        add(unnamed(widget));
    }
    return faults;
}
