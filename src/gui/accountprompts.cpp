// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountprompts.h"

#include "core/endpoint.h"
#include "gui/promptbar.h"
#include "storage/accountstore.h"
#include "wording/errortext.h"
#include "wording/keychaintext.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

AccountPrompts::AccountPrompts(
    const AccountStore *accounts, const CredentialCache *credentials, AccountEditor *editor,
    PromptBar *bar, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_editor(editor)
    , m_bar(bar)
{
    connect(editor, &AccountEditor::stateChanged, this, [this] {
        if (m_editor->state() == AccountEditor::State::Testing)
            sayWaiting([] { return tr("Testing…"); });
    });
    connect(editor, &AccountEditor::waitingLong, this, [this] { sayWaiting(keychainWaitingText); });
    connect(editor, &AccountEditor::saved, this, &AccountPrompts::saySaved);
    connect(editor, &AccountEditor::removed, this, &AccountPrompts::sayRemoved);
    connect(editor, &AccountEditor::refused, this, &AccountPrompts::sayRefused);
    connect(editor, &AccountEditor::keychainFailed, this, &AccountPrompts::sayKeychainFailed);
    connect(
        editor, &AccountEditor::testSucceeded, this, [this](int services, qint64 clockCorrection) {
            // It works all the same, but other things on this computer may not.
            const bool isClockWrong = clockCorrection != 0;
            m_bar->say(
                isClockWrong ? PromptBar::Kind::Warning : PromptBar::Kind::Success,
                [services, clockCorrection, isClockWrong] {
                    return sentences(
                        tr("It works: %n service(s).", nullptr, services),
                        isClockWrong ? clockText(clockCorrection) : QString());
                });
        });
    connect(editor, &AccountEditor::testFailed, this, &AccountPrompts::sayTestFailed);
}

void AccountPrompts::sayWaiting(const LateText &text)
{
    m_bar->say(
        PromptBar::Kind::Note, text,
        {{u"cancelButton"_s, [] { return tr("Cance&l"); }, [this] { cancel(); }, true}});
}

void AccountPrompts::cancel()
{
    const AccountEditor::State state = m_editor->state();
    m_editor->cancel();
    if (state == AccountEditor::State::Writing) {
        m_bar->say(PromptBar::Kind::Note, [] {
            return tr("Nothing was saved, and nothing you typed is lost. Save again, or keep the "
                      "keys for this session only.");
        });
    } else if (state == AccountEditor::State::Removing) {
        m_bar->say(PromptBar::Kind::Note, [name = m_editor->account().name] {
            return tr("\"%1\" was kept. The keychain may still remove its keys when it responds.")
                .arg(name);
        });
    }
    Q_EMIT cancelled();
}

void AccountPrompts::sayRefused(AccountProblem problem)
{
    m_bar->say(
        PromptBar::Kind::Error,
        [problem, name = m_editor->account().name, file = m_accounts->file()] {
            return accountProblemText(problem, name, file);
        });
}

void AccountPrompts::sayKeychainFailed(KeychainTask task, const CredentialError &error)
{
    const Account account = m_editor->account();
    const auto tryAgain = [] { return tr("Try A&gain"); };
    QList<PromptBar::Choice> choices;
    if (task == KeychainTask::Remove) {
        choices = {
            {u"tryAgainButton"_s, tryAgain, [this, account] { m_editor->remove(account); }},
            {.objectName = u"removeAnywayButton"_s,
             .text = [] { return tr("Remove An&yway"); },
             .choose = [this, account] { m_editor->removeWithoutKeys(account); },
             .destroys = true},
            {u"keepAccountButton"_s, [] { return tr("Keep Acco&unt"); }, {}, true}};
    } else {
        choices = {{u"tryAgainButton"_s, tryAgain, [this] { Q_EMIT tryAgainRequested(); }}};
    }
    if (task == KeychainTask::Write) {
        choices +=
            {u"keepForSessionButton"_s, [] { return tr("Keep for This Session Onl&y"); },
             [this] { Q_EMIT sessionOnlyRequested(); }};
    }
    const auto text = [error, task, name = account.name] {
        return keychainText(error, task, name);
    };
    m_bar->say(
        PromptBar::Kind::Error, [text] { return sentences(text().what, text().advice); }, choices,
        [text] { return text().details; });
}

void AccountPrompts::saySaved(const QString &accountId, bool newKeys, bool notSaved)
{
    const QString name = m_editor->account().name;
    if (notSaved) {
        m_bar->say(PromptBar::Kind::Warning, [name, file = m_accounts->file()] {
            return accountProblemText(AccountProblem::NotSaved, name, file);
        });
        return;
    }
    const bool isForSession = m_credentials->isForSession(accountId);
    const QString keychain = m_credentials->backendName();
    m_bar->say(PromptBar::Kind::Success, [name, newKeys, isForSession, keychain] {
        if (isForSession)
            return tr("\"%1\" was saved. Its keys stay in memory until you quit Trainboard.")
                .arg(name);
        return newKeys
            ? tr("\"%1\" was saved. Its keys are in the keychain (%2).").arg(name, keychain)
            : tr("\"%1\" was saved.").arg(name);
    });
}

void AccountPrompts::sayRemoved(const Account &account, bool withKeys, bool notSaved)
{
    const QString keychain = m_credentials->backendName();
    const auto text = [name = account.name, withKeys, notSaved, keychain,
                       file = m_accounts->file()] {
        const QString what = withKeys
            ? tr("\"%1\" was removed, and its keys with it.").arg(name)
            : tr("\"%1\" was removed. Its keys may remain in the keychain (%2), in an item "
                 "\"Trainboard\". See the details for its full name, and remove it in the "
                 "keychain.")
                  .arg(name, keychain);
        return sentences(
            what, notSaved ? accountProblemText(AccountProblem::NotSaved, name, file) : QString());
    };
    m_bar->say(
        withKeys && !notSaved ? PromptBar::Kind::Success : PromptBar::Kind::Warning, text, {},
        LateText(withKeys ? QString() : u"Trainboard %1"_s.arg(account.id)));
}

void AccountPrompts::sayTestFailed(const ApiError &error)
{
    const auto text = [error, host = shownHost(m_editor->endpoint())] {
        return errorText(error, host);
    };
    const auto sentence = [error, text] {
        const bool hasReason = error.kind == ApiError::Kind::TlsFailed && !error.detail.isEmpty();
        const QString reason = hasReason ? tr("The reason: %1").arg(error.detail) : QString();
        return sentences(sentences(text().what, reason), text().advice);
    };
    QList<PromptBar::Choice> choices;
    if (error.needsClockConsent) {
        choices +=
            {.objectName = u"useServerTimeButton"_s,
             .text = [] { return tr("&Use Server Time"); },
             .choose =
                 [this, error] {
                     m_editor->consentToServerTime(error);
                     Q_EMIT tryAgainRequested();
                 }};
    }
    m_bar->say(
        PromptBar::Kind::Error, sentence, choices, [text] { return text().details; },
        error.response);
}
