// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watching.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "board/newscollector.h"
#include "gui/mainwindow.h"
#include "gui/preferencesdialog.h"
#include "gui/showwindow.h"
#include "gui/watchactions.h"
#include "gui/watchingpage.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

// Trainings of the demo live through their states in a minute.
constexpr RefreshSchedule demoSchedule{.busy = 3s, .idle = 3s};
constexpr std::chrono::milliseconds demoAbsence = 20s;

RefreshSchedule usualSchedule(const RefreshIntervals &intervals)
{
    return {
        .busy = intervals.busy,
        .idle = intervals.idle,
        .jitter = 0.1,
        .shortest = RefreshIntervals::shortest};
}

} // namespace

Watching::Watching(
    AccountSession *session, Board *board, History *history, const BoardRecorder *recorder,
    NewsCollector *newsSinceLooked, MainWindow *window, bool keepsHistoryOfDemo)
    : m_session(session)
    , m_board(board)
    , m_history(history)
    , m_newsSinceLooked(newsSinceLooked)
    , m_window(window)
    , m_keepsHistoryOfDemo(keepsHistoryOfDemo)
    , m_tray(board, window->watchActions()->pauseAction())
    , m_closeToTray(window, &m_tray, [window] { window->saveState(); })
    , m_news(
          board, history, recorder, window->watchActions()->preferences(),
          Notifier::create(m_tray.messageIcon()))
    , m_attention(board, window, newsSinceLooked)
{
    connect(&m_news, &NewsTeller::activated, this, [this](const TrainingKey &key) {
        bringToFront(m_window);
        m_window->goTo(key);
    });
    connect(&m_news, &NewsTeller::compareRequested, this, [this](const TrainingKey &key) {
        bringToFront(m_window);
        m_window->compareWithLastCompleted(key);
    });
    connect(&m_news, &NewsTeller::availabilityChanged, this, &Watching::follow);
    connect(&m_tray, &TrayIcon::shownChanged, this, &Watching::follow);
    connect(&m_tray, &TrayIcon::activated, window, [window] { bringToFront(window); });
    connect(&m_tray, &TrayIcon::quitRequested, qApp, &QCoreApplication::quit);
    connect(
        window->watchActions()->preferences(), &WatchPreferences::changed, this, &Watching::follow);
    follow();
}

void Watching::follow()
{
    const WatchPreferences *preferences = m_window->watchActions()->preferences();
    m_board->setSchedule(
        m_session->isDemo() ? demoSchedule : usualSchedule(preferences->intervals()));
    m_newsSinceLooked->setShortestAbsence(
        m_session->isDemo() ? demoAbsence : NewsCollector::usualAbsence);
    m_tray.setWanted(preferences->showsTrayIcon());
    m_closeToTray.setOn(preferences->showsTrayIcon() && preferences->closesToTray());
    m_attention.setIsTold((preferences->wantsNews() && m_news.isAvailable()) || m_tray.isShown());
    if (auto *dialog = openWindow<PreferencesDialog>(m_window))
        showState(dialog);
}

void Watching::retranslate()
{
    m_tray.retranslate();
    if (auto *dialog = openWindow<PreferencesDialog>(m_window))
        showState(dialog);
}

QString Watching::notificationsHint() const
{
    if (m_news.isAvailable())
        return {};
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return tr("Notifications come with the icon in the system tray. Show it to see them.");
#else
    return tr("This desktop shows no notifications at the moment.");
#endif
}

void Watching::showState(PreferencesDialog *dialog) const
{
    const bool isDemo = m_session->isDemo();
    dialog->setDemo(isDemo, isDemo && !m_keepsHistoryOfDemo);
    dialog->watchingPage()->setNotificationsHint(notificationsHint());
    dialog->watchingPage()->setTrayAvailable(m_tray.isShown() || TrayIcon::isTrayThere());
}
