// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traynotifier.h"

#include "wording/showntext.h"

#include <QSystemTrayIcon>
#include <QTextBoundaryFinder>

#include <utility>

namespace {

// Of Windows: https://learn.microsoft.com/windows/win32/api/shellapi/ns-shellapi-notifyicondataw
constexpr qsizetype titleUnits = 63;
constexpr qsizetype bodyUnits = 255;

} // namespace

QString cutToUnits(const QString &text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(units - 1); // for the ellipsis
    const qsizetype end =
        finder.isAtBoundary() ? finder.position() : qMax<qsizetype>(finder.toPreviousBoundary(), 0);
    return text.first(end) + u'…';
}

TrayNotifier::TrayNotifier(QSystemTrayIcon *icon, QObject *parent)
    : Notifier(parent)
    , m_icon(icon)
{
    if (!icon)
        return;
    // It does not say which message was clicked: the last one.
    connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (std::exchange(m_isOpen, false))
            Q_EMIT activated(m_target);
    });
}

bool TrayNotifier::isAvailable() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::show(const Notification &notification)
{
    if (!isAvailable())
        return;
    m_target = notification.target;
    m_isOpen = true;
    QString title = shownInLine(notification.title);
    QString body = shownInLines(notification.body);
#ifdef Q_OS_WIN
    title = cutToUnits(title, titleUnits);
    body = cutToUnits(body, bodyUnits);
#endif
    const auto kind =
        notification.isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information;
    // Without a time limit macOS keeps it in its list.
    m_icon->showMessage(title, body, kind, 0);
}

void TrayNotifier::close()
{
    m_isOpen = false;
    m_target.clear();
}
