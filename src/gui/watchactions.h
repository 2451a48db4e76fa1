// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/watchpreferences.h"

class AccountSession;
class Board;
class QAction;

// The entries of menus that say how the board is watched and what is told of it. They show what the
// preferences are, and the board follows them. Pausing is the same as not to refresh automatically,
// and is remembered likewise.
class WatchActions : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *pause;
        QAction *notifications;
        QAction *mute; // the service that is chosen
    };

    // All of them outlive it.
    WatchActions(
        AccountSession *session, Board *board, Settings *settings, const Actions &actions,
        QObject *parent = nullptr);

    WatchPreferences *preferences() { return &m_preferences; }
    QAction *pauseAction() const { return m_actions.pause; }
    // After another service was chosen.
    void update();
    // After the program has begun to speak another language.
    void retranslate() { follow(); }

Q_SIGNALS:
    // What somebody has done, in a sentence.
    void said(const QString &sentence);

private:
    void follow();

    AccountSession *m_session;
    Board *m_board;
    Actions m_actions;
    WatchPreferences m_preferences;
};
