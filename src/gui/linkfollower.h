// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training.h"
#include "gui/boardplace.h"

#include <QObject>

class AccountSession;
class Board;
class MainWindow;

// Shows in the window what a link or the command line asks for: at once, or as soon as an account
// is ready. It never chooses an account by itself. What cannot be shown is said in the window.
class LinkFollower : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    LinkFollower(
        const AccountSession *session, Board *board, MainWindow *window, QObject *parent = nullptr);

    // Of the account that is ready.
    void show(const BoardPlace &place);
    // Of the next account that is ready.
    void await(const BoardPlace &place);
    // For the one that is ready now: what was awaited, which is awaited no more.
    BoardPlace take();
    // After the board has begun with the service of what take() has returned. `usual`: the service
    // that is shown if the account does not have that one.
    void showBegun(const BoardPlace &place, const QString &usual);

private:
    bool hasService(const QString &serviceId) const;
    bool isMissing(const QString &serviceId) const;
    void begin(const BoardPlace &place);
    void showContent(const BoardPlace &place);
    void checkService();
    void lookForTraining();
    void tellMissingService(const BoardPlace &place);

    const AccountSession *m_session;
    Board *m_board;
    MainWindow *m_window;
    BoardPlace m_awaited;
    // Begun before it was known whether the account has that service.
    std::optional<BoardPlace> m_unchecked;
    QString m_usual;
    // Of a service that the account does not have: another account may have it.
    std::optional<BoardPlace> m_elsewhere;
    std::optional<TrainingKey> m_training; // to be selected once its list has come
};
