// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/announce.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

void announce(QWidget *widget, const QString &sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, sentence);
    QAccessible::updateAccessibility(&event);
#else
    // Qt knows no announcements yet: the alert names the widget, and its description is spoken. It
    // is asked for a little later, and describes the widget no longer than that.
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(std::chrono::seconds(5), widget, [widget, sentence] {
        if (widget->accessibleDescription() == sentence)
            widget->setAccessibleDescription({});
    });
#endif
}
