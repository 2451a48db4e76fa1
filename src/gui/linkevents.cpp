// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linkevents.h"

#include "core/boardlink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>

using namespace Qt::StringLiterals;

// Until Qt 6.7 the link is an event of the application, later it is a call of the handler alone.
// https://github.com/qt/qtbase/blob/v6.8.2/src/plugins/platforms/cocoa/qcocoaapplicationdelegate.mm
LinkEvents::LinkEvents(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    QDesktopServices::setUrlHandler(u"trainboard"_s, this, "open");
}

LinkEvents::~LinkEvents()
{
    QDesktopServices::unsetUrlHandler(u"trainboard"_s);
}

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen && watched == QCoreApplication::instance()) {
        const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
        if (isBoardLink(url.toString())) {
            open(url);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void LinkEvents::open(const QUrl &url)
{
    Q_EMIT opened(url.toString(QUrl::FullyEncoded));
}
