// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watchactions.h"

#include "board/accountsession.h"
#include "board/board.h"

#include <QAction>

WatchActions::WatchActions(
    AccountSession *session, Board *board, Settings *settings, const Actions &actions,
    QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_actions(actions)
    , m_preferences(settings)
{
    const auto followSession = [this] {
        m_preferences.setAccount(m_session->current().id, !m_session->isDemo());
    };
    followSession();
    connect(session, &AccountSession::stateChanged, this, followSession);
    connect(&m_preferences, &WatchPreferences::changed, this, &WatchActions::follow);

    connect(actions.pause, &QAction::triggered, this, [this] {
        const bool resumes = !m_preferences.autoRefresh();
        m_preferences.setAutoRefresh(resumes);
        Q_EMIT said(resumes ? tr("Watching has been resumed.") : tr("Watching is paused."));
    });
    connect(
        actions.notifications, &QAction::toggled, &m_preferences,
        &WatchPreferences::setShowsNotifications);
    connect(actions.mute, &QAction::triggered, this, [this](bool mutes) {
        m_preferences.setMuted(m_board->chosenService(), mutes);
    });
    follow();
}

void WatchActions::follow()
{
    const bool watches = m_preferences.autoRefresh();
    m_board->setAutoRefresh(watches);
    m_actions.pause->setText(watches ? tr("Pa&use Watching") : tr("Res&ume Watching"));
    m_actions.notifications->setChecked(m_preferences.showsNotifications());
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    m_actions.notifications->setVisible(m_preferences.showsTrayIcon()); // which shows them
#endif
    update();
}

void WatchActions::update()
{
    const QString &serviceId = m_board->chosenService();
    m_actions.mute->setEnabled(!serviceId.isEmpty());
    m_actions.mute->setChecked(m_preferences.isMuted(serviceId));
}
