// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attention.h"

#include "board/board.h"
#include "board/newscollector.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

Attention::Attention(Board *board, QWidget *window, NewsCollector *news)
    : m_board(board)
    , m_window(window)
    , m_news(news)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Attention::updateActive);
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool changesWindow =
        type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange;
    if (watched == m_window && changesWindow) {
        m_isWindowSeen = type != QEvent::Hide && !m_window->isMinimized();
        updateSeen();
        updateActive();
    }
    switch (type) {
    case QEvent::Show:
    case QEvent::Hide:
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            !widget || widget->windowType() != Qt::Popup)
            break;
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        // The application has not taken notice of it yet.
        QMetaObject::invokeMethod(this, &Attention::updateHold, Qt::QueuedConnection);
        break;
    case QEvent::MouseMove: // a button that was released elsewhere is never told of
        if (m_isHeld)
            updateHold();
        break;
    default:
        break;
    }
    return false;
}

void Attention::setIsTold(bool told)
{
    m_isTold = told;
    updateSeen();
}

void Attention::updateSeen()
{
    m_board->setSeen(m_isWindowSeen || m_isTold);
}

// Another window of the program may be active while the board is not to be seen.
void Attention::updateActive()
{
    if (m_news)
        m_news->setActive(
            QGuiApplication::applicationState() == Qt::ApplicationActive && m_window->isVisible() &&
            !m_window->isMinimized());
}

void Attention::updateHold()
{
    const bool isHeld =
        QApplication::activePopupWidget() || QApplication::mouseButtons() != Qt::NoButton;
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    m_board->setHeld(isHeld);
}
