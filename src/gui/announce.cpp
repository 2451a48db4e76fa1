// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/announce.h"

#include <QAccessible>
#include <QWidget>

void announce(QWidget *widget, const QString &sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, sentence);
#else
    // Qt knows no announcements yet: the alert names the widget, and its description is spoken.
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
