// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessiontext.h"

#include "board/accountsession.h"
#include "wording/errortext.h"
#include "wording/keychaintext.h"
#include "wording/lists.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

std::optional<Message> sessionMessage(const AccountSession &session)
{
    switch (session.state()) {
    case AccountSession::State::NoAccount:
    case AccountSession::State::Waiting:
    case AccountSession::State::Ready:
        return {};
    case AccountSession::State::WaitingLong:
        return Message{
            .kind = Message::Kind::Note,
            .text = keychainWaitingText(),
            .action = Message::Action::Cancel};
    case AccountSession::State::Cancelled:
        return Message{
            .kind = Message::Kind::Warning,
            .text =
                SessionText::tr("Waiting for the keychain was cancelled. Try again, or enter the "
                                "keys and keep them for this session."),
            .canRetry = true,
            .action = Message::Action::EnterKeys};
    case AccountSession::State::KeysFailed: {
        const KeychainText text =
            keychainText(session.credentialError(), KeychainTask::Read, session.current().name);
        return Message{
            .kind = Message::Kind::Error,
            .text = sentences(text.what, text.advice),
            .details = text.details,
            .canRetry = true,
            .action = Message::Action::EnterKeys};
    }
    case AccountSession::State::BadEndpoint:
        return Message{
            .kind = Message::Kind::Error,
            .text = errorText(session.endpointProblem(), session.current().endpoint),
            .action = session.isFixed(session.current().id) ? Message::Action::None
                                                            : Message::Action::EditAccount};
    case AccountSession::State::BadKeys:
        return Message{
            .kind = Message::Kind::Error,
            .text =
                SessionText::tr("These environment variables contain characters that no key has: "
                                "%1. Copy the keys again without spaces and line breaks, set the "
                                "variables, and start Trainboard again.")
                    .arg(listed(session.unusableVariables()))};
    }
    return {};
}
