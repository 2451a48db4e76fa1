// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class Board;

// The icon in the system tray: the worst that is known of all services, in a shape and a colour,
// the numbers in its tool tip, and a menu for everything that a click does. It is made when it is
// first wanted, and waits for a tray where there is none yet.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    enum class State { Quiet, InProgress, Failed }; // the worst last

    // Whether there is a tray now. Asks the desktop and waits for its response.
    using IsTrayThere = std::function<bool()>;
    static bool isTrayThere();

    // `board` and `pauseAction` outlive it.
    TrayIcon(const Board *board, QAction *pauseAction, const IsTrayThere &ask = isTrayThere);
    ~TrayIcon() override;

    void setWanted(bool wanted);
    // Whether it is in a tray, as far as is known.
    bool isShown() const { return m_isShown; }
    // Asks now. While nobody sees the window it is asked often, for without a tray nobody could
    // open it any more.
    void check();
    void setWatchesClosely(bool watches);

    // For notifications, where the system shows them with the icon; else null.
    QSystemTrayIcon *messageIcon();
    // After the program has begun to speak another language.
    void retranslate();

    State state() const { return m_state; }
    QString toolTip() const;

Q_SIGNALS:
    void activated(); // to show the window
    void quitRequested();
    void shownChanged();

private:
    QSystemTrayIcon *icon();
    void nameActions();
    void setShown(bool shown);
    void startTimer();
    void update();
    State currentState() const;

    const Board *m_board;
    IsTrayThere m_ask;
    QAction *m_pauseAction;
    QMenu m_menu; // outlives the icon
    QAction *m_showAction = nullptr;
    QAction *m_quitAction = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_timer;
    bool m_isWanted = false;
    bool m_isShown = false;
    bool m_watchesClosely = false;
    State m_state = State::Quiet;
    QString m_toolTip;
};
