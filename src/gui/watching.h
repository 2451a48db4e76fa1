// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/attention.h"
#include "gui/closetotray.h"
#include "gui/newsteller.h"
#include "gui/trayicon.h"

class AccountSession;
class MainWindow;
class PreferencesDialog;

// Joins what goes on by itself: how often the board is looked at, and what is told of it outside of
// the window.
class Watching : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it. `keepsHistoryOfDemo`: the history is of the demo alone, not the
    // user's.
    Watching(
        AccountSession *session, Board *board, History *history, const BoardRecorder *recorder,
        NewsCollector *newsSinceLooked, MainWindow *window, bool keepsHistoryOfDemo);

    // Before the board of an account is loaded.
    void follow();
    // After the program has begun to speak another language.
    void retranslate();
    // What the preferences say of the demo, of notifications and of the tray as they are now.
    void showState(PreferencesDialog *dialog) const;

private:
    QString notificationsHint() const;

    AccountSession *m_session;
    Board *m_board;
    History *m_history;
    NewsCollector *m_newsSinceLooked;
    MainWindow *m_window;
    bool m_keepsHistoryOfDemo;
    TrayIcon m_tray;
    CloseToTray m_closeToTray;
    NewsTeller m_news;
    Attention m_attention;
};
