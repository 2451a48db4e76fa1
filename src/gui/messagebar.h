// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/noticebar.h"

#include <QTimer>

#include <memory>

namespace Ui {
class MessageBar;
}

// Something to say about the board.
struct Message
{
    using Kind = NoticeBar::Kind;
    // What further buttons offer.
    enum class Action { None, Cancel, EnterKeys, EditAccount, InspectSignature, UseServerTime };

    Kind kind = Kind::Error;
    QString text;
    QString details = {}; // technical facts, folded away at first
    // Of a server, as it came: only for somebody who asks for it, and in no report.
    QString response = {};
    bool canRetry = false;
    Action action = Action::None;
    Action secondAction = Action::None;
    // Something happens by itself at that moment (milliseconds since 1970). Until then the text
    // ends in this sentence, whose %1 is the number of seconds left.
    qint64 until = 0;
    QString countdown = {};
    QString progress = {}; // the sentence that it ends in otherwise

    bool operator==(const Message &) const = default;
};

// Tells inside the window what happened and what to do.
class MessageBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    // The same message again, whatever its details and response, does not unfold, speak or come
    // back once it was closed by hand, until clearMessage().
    void showMessage(const Message &message);
    // What it says, in another language.
    void rewordMessage(const Message &message);
    void clearMessage();
    // What it says holds only for as long as somebody goes on saying so.
    bool tellsProgress() const { return m_message.until != 0 || !m_message.progress.isEmpty(); }
    // Somebody asks by hand: what was closed shall be seen again.
    void reopen();

Q_SIGNALS:
    void retryRequested();
    void actionRequested(Message::Action action);
    void closed();                                                // by hand
    void messageShown(NoticeBar::Kind kind, const QString &text); // once for each message

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void updateText();
    void copyReport();

    std::unique_ptr<Ui::MessageBar> m_ui;
    Message m_message;
    QStringList m_told;   // what has been said, each once
    QStringList m_closed; // and what nobody wanted to see any more
    QTimer m_clock;       // while something is counted down
};
