// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trayicon.h"

#include "board/board.h"
#include "gui/drawing.h"
#include "gui/traynotifier.h"
#include "wording/lists.h"

#include <QAction>

#ifdef TRAINBOARD_DBUS_NOTIFIER
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto closeInterval = 5s;   // between two questions for the tray, see setWatchesClosely()
constexpr auto searchInterval = 10s; // while there is none
constexpr auto usualInterval = 60s;
constexpr qsizetype toolTipUnits = 127; // of Windows

QIcon iconOf(TrayIcon::State state)
{
    switch (state) {
    case TrayIcon::State::Failed:
        return pictureIcon(u"tray-failed"_s);
    case TrayIcon::State::InProgress:
        return pictureIcon(u"tray-progress"_s);
    case TrayIcon::State::Quiet:
        break;
    }
    return pictureIcon(u"tray-quiet"_s);
}

} // namespace

TrayIcon::TrayIcon(const Board *board, QAction *pauseAction, const IsTrayThere &ask)
    : m_board(board)
    , m_ask(ask)
    , m_pauseAction(pauseAction)
{
    connect(&m_timer, &QTimer::timeout, this, &TrayIcon::check);
    connect(board, &Board::stateChanged, this, &TrayIcon::update);
    connect(&board->services(), &ServiceStore::countsChanged, this, &TrayIcon::update);
    connect(&board->services(), &ServiceStore::cleared, this, &TrayIcon::update);
}

TrayIcon::~TrayIcon() = default;

// Newer Qt takes the service that collects the icons for a tray, although nothing may draw them.
bool TrayIcon::isTrayThere()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
#ifdef TRAINBOARD_DBUS_NOTIFIER
    constexpr int patience = 1000; // ms
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.kde.StatusNotifierWatcher"_s << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    const QDBusReply<QDBusVariant> hasHost =
        QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    if (hasHost.isValid()) // else there is only a tray of the older kind
        return hasHost.value().variant().toBool();
#endif
    return true;
}

void TrayIcon::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    startTimer();
    if (wanted) // not before the window is painted
        QMetaObject::invokeMethod(this, &TrayIcon::check, Qt::QueuedConnection);
    else
        setShown(false);
}

void TrayIcon::setWatchesClosely(bool watches)
{
    m_watchesClosely = watches;
    startTimer();
}

void TrayIcon::startTimer()
{
    if (!m_isWanted)
        m_timer.stop();
    else
        m_timer.start(
            m_watchesClosely ? closeInterval
                : m_isShown  ? usualInterval
                             : searchInterval);
}

void TrayIcon::check()
{
    if (!m_isWanted)
        return;
    setShown(m_ask());
    update(); // failures grow older than a day
}

void TrayIcon::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    startTimer();
    if (shown)
        update();
    if (shown || m_icon)
        icon()->setVisible(shown);
    Q_EMIT shownChanged();
}

QSystemTrayIcon *TrayIcon::icon()
{
    if (m_icon)
        return m_icon.get();
    m_showAction = m_menu.addAction(QString());
    connect(m_showAction, &QAction::triggered, this, &TrayIcon::activated);
    m_menu.setDefaultAction(m_showAction);
    m_menu.addAction(m_pauseAction);
    m_menu.addSeparator();
    m_quitAction = m_menu.addAction(QString());
    connect(
        m_quitAction, &QAction::triggered, this, &TrayIcon::quitRequested, Qt::QueuedConnection);
    nameActions();

    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    m_icon->setIcon(iconOf(m_state));
    m_icon->setToolTip(m_toolTip);
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
#ifdef Q_OS_MACOS
            Q_UNUSED(reason) // a click opens the menu
#else
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT activated();
#endif
        });
    return m_icon.get();
}

void TrayIcon::nameActions()
{
    m_showAction->setText(tr("&Show Trainboard"));
    m_quitAction->setText(tr("&Quit"));
}

void TrayIcon::retranslate()
{
    if (m_icon)
        nameActions();
    update();
}

QSystemTrayIcon *TrayIcon::messageIcon()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return icon();
#else
    return nullptr;
#endif
}

TrayIcon::State TrayIcon::currentState() const
{
    if (!m_board->hasClient())
        return State::Quiet;
    const ServiceStore::Sum sum = m_board->services().sumOfAll();
    if (sum.failedInLastDay > 0)
        return State::Failed;
    return sum.inProgress > 0 ? State::InProgress : State::Quiet;
}

QString TrayIcon::toolTip() const
{
    const QString name = u"Trainboard"_s;
    if (!m_board->hasClient())
        return name;
    using Knowledge = ServiceStore::Knowledge;
    const ServiceStore::Sum sum = m_board->services().sumOfAll();
    const bool isKnown = sum.knowledge != Knowledge::None && sum.knowledge != Knowledge::Unknown;
    QStringList counts;
    if (sum.inProgress > 0 || isKnown)
        counts.append(tr("%Ln in progress", "trainings", sum.inProgress));
    if (sum.failedInLastDay > 0 || isKnown)
        counts.append(tr("%Ln failed in the last 24 hours", "trainings", sum.failedInLastDay));
    QStringList lines{name};
    if (!counts.isEmpty())
        lines.append(listed(counts));
    if (m_board->services().isLoaded() && sum.knowledge != Knowledge::Known &&
        sum.knowledge != Knowledge::None)
        lines.append(tr("Not all services are up to date."));
    if (!m_board->autoRefresh())
        lines.append(tr("Watching is paused."));
    return cutToUnits(lines.join(u'\n'), toolTipUnits);
}

// Each change goes to the desktop, so it hears of changes only.
void TrayIcon::update()
{
    if (!m_isWanted)
        return;
    const State state = currentState();
    if (std::exchange(m_state, state) != state && m_icon)
        m_icon->setIcon(iconOf(state));
    const QString text = toolTip();
    if (std::exchange(m_toolTip, text) != text && m_icon)
        m_icon->setToolTip(text);
}
