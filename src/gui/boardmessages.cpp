// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardmessages.h"

#include "board/accountsession.h"
#include "board/board.h"
#include "gui/boardtext.h"
#include "gui/messagebar.h"
#include "gui/sessiontext.h"
#include "wording/sentences.h"

#include <utility>

namespace {

KeyOrigin keyOrigin(const AccountSession &session)
{
    if (session.isDemo())
        return KeyOrigin::Demo;
    return session.isFixed(session.current().id) ? KeyOrigin::Environment : KeyOrigin::Account;
}

} // namespace

BoardMessages::BoardMessages(
    const AccountSession *session, const Board *board, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_bar(bar)
{
    connect(bar, &MessageBar::messageShown, this, &BoardMessages::messageShown);
    connect(bar, &MessageBar::closed, this, [this] {
        if (!m_answer.isEmpty())
            showAnswer({});
        else if (m_showsWarning)
            removeWarning(LateText(m_warnings.constFirst()));
    });
}

void BoardMessages::showNotice(const LateText &text)
{
    m_notice = text;
    Q_EMIT changed();
}

void BoardMessages::addWarning(const LateText &text)
{
    if (m_warnings.contains(text)) // settings and accounts share a file
        return;
    m_warnings += text;
    Q_EMIT changed();
}

void BoardMessages::removeWarning(const LateText &text)
{
    if (m_warnings.removeOne(text))
        Q_EMIT changed();
}

void BoardMessages::setAwaitsAccount(bool awaits)
{
    m_awaitsAccount = awaits;
    Q_EMIT changed();
}

void BoardMessages::showAnswer(const LateText &text)
{
    if (m_answer.isEmpty() && text.isEmpty())
        return;
    m_answer = text;
    if (!text.isEmpty())
        m_bar->reopen(); // one that was closed is said again
    Q_EMIT changed();
}

std::optional<Message> BoardMessages::message(const TimeFormat &times)
{
    std::optional<Message> message = sessionMessage(*m_session);
    if (!message)
        message = boardMessage(*m_board, keyOrigin(*m_session), times);
    else if (m_awaitsAccount)
        message->text =
            sentences(message->text, tr("After that, Trainboard shows what you asked for."));
    if (!m_notice.isEmpty())
        message = Message{.kind = Message::Kind::Warning, .text = m_notice.text()};
    m_showsWarning = !message && !m_warnings.isEmpty();
    if (m_showsWarning)
        message = Message{.kind = Message::Kind::Warning, .text = m_warnings.constFirst().text()};
    if (!m_answer.isEmpty()) // somebody waits for it
        message = Message{.kind = Message::Kind::Warning, .text = m_answer.text()};
    return message;
}

void BoardMessages::update(const TimeFormat &times)
{
    const std::optional<Message> message = this->message(times);
    if (message)
        m_bar->showMessage(*message);
    else if (!m_board->isLoading() || m_bar->tellsProgress())
        m_bar->clearMessage(); // else when it is known whether it went away
}

void BoardMessages::retranslate(const TimeFormat &times)
{
    if (const std::optional<Message> message = this->message(times))
        m_bar->rewordMessage(*message);
    else
        update(times);
}
