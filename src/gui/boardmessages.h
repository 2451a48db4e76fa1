// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/noticebar.h"
#include "wording/latetext.h"
#include "wording/timeformat.h"

#include <QObject>

#include <QStringList>
#include <optional>

class AccountSession;
class Board;
class MessageBar;
struct Message;

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
    void showNotice(const LateText &text);
    // Likewise, but it waits until there is nothing else to say, and stays until it is closed by
    // hand or taken away.
    void addWarning(const LateText &text);
    void removeWarning(const LateText &text);
    // Something is shown once an account is ready: see LinkFollower.
    void setAwaitsAccount(bool awaits);
    bool awaitsAccount() const { return m_awaitsAccount; }
    // Why what somebody has just asked for was not done, in front of all else until it is closed.
    // The last one counts; an empty text takes it away.
    void showAnswer(const LateText &text);
    QString answer() const { return m_answer.text(); } // empty: none, or it was closed

    // As things are now.
    void update(const TimeFormat &times);
    // The same, after the program has begun to speak another language: nothing is news by that.
    void retranslate(const TimeFormat &times);

Q_SIGNALS:
    // It has something else to say: update() it.
    void changed();
    // Somebody has seen it, or could have.
    void messageShown(NoticeBar::Kind kind, const QString &text);

private:
    std::optional<Message> message(const TimeFormat &times);

    const AccountSession *m_session;
    const Board *m_board;
    MessageBar *m_bar;
    LateText m_notice;
    QList<LateText> m_warnings;
    LateText m_answer;
    bool m_showsWarning = false;
    bool m_awaitsAccount = false;
};
