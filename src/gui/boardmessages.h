// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/timeformat.h"

#include <QObject>
#include <QStringList>

class AccountSession;
class Board;
class MessageBar;

// Which message stands in the message bar: what the account or the board has to say, or what others
// have.
class BoardMessages : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    BoardMessages(
        const AccountSession *session, const Board *board, MessageBar *bar,
        QObject *parent = nullptr);

    // Whether others have something to say.
    bool hasOthers() const { return !m_notice.isEmpty() || !m_warnings.isEmpty(); }
    // Something that does not come from the board; an empty text takes it away.
    void showNotice(const QString &text);
    // Likewise, but it waits until there is nothing else to say, and stays until it is closed by
    // hand or taken away.
    void addWarning(const QString &text);
    void removeWarning(const QString &text);
    // Something is shown once an account is ready: see LinkFollower.
    void setAwaitsAccount(bool awaits);
    bool awaitsAccount() const { return m_awaitsAccount; }
    // Why what somebody has just asked for was not done, in front of all else until it is closed.
    // The last one counts; an empty text takes it away.
    void showAnswer(const QString &text);
    const QString &answer() const { return m_answer; } // empty: none, or it was closed

    // As things are now.
    void update(const TimeFormat &times);

Q_SIGNALS:
    // It has something else to say: update() it.
    void changed();

private:
    const AccountSession *m_session;
    const Board *m_board;
    MessageBar *m_bar;
    QString m_notice;
    QStringList m_warnings;
    QString m_answer;
    bool m_showsWarning = false;
    bool m_awaitsAccount = false;
};
