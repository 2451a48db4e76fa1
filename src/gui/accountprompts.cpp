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
            sayWaiting(tr("Testing…"));
    });
    connect(
        editor, &AccountEditor::waitingLong, this, [this] { sayWaiting(keychainWaitingText()); });
    connect(editor, &AccountEditor::saved, this, &AccountPrompts::saySaved);
    connect(editor, &AccountEditor::removed, this, &AccountPrompts::sayRemoved);
    connect(editor, &AccountEditor::refused, this, &AccountPrompts::sayRefused);
    connect(editor, &AccountEditor::keychainFailed, this, &AccountPrompts::sayKeychainFailed);
    connect(
        editor, &AccountEditor::testSucceeded, this, [this](int services, qint64 clockCorrection) {
            const QString works = tr("It works: %n service(s).", nullptr, services);
            if (clockCorrection == 0)
                m_bar->say(PromptBar::Kind::Success, works);
            else // it works all the same, but other things on this computer may not
                m_bar->say(PromptBar::Kind::Warning, sentences(works, clockText(clockCorrection)));
        });
    connect(editor, &AccountEditor::testFailed, this, &AccountPrompts::sayTestFailed);
}

void AccountPrompts::sayWaiting(const QString &text)
{
    m_bar->say(
        PromptBar::Kind::Note, text,
        {{u"cancelButton"_s, tr("Cance&l"), [this] { cancel(); }, true}});
}

void AccountPrompts::cancel()
{
    const AccountEditor::State state = m_editor->state();
    m_editor->cancel();
    if (state == AccountEditor::State::Writing) {
        m_bar->say(
            PromptBar::Kind::Note,
            tr("Nothing was saved, and nothing you typed is lost. Save again, or keep the keys "
               "for this session only."));
    } else if (state == AccountEditor::State::Removing) {
        m_bar->say(
            PromptBar::Kind::Note,
            tr("\"%1\" was kept. The keychain may still remove its keys when it responds.")
                .arg(m_editor->account().name));
    }
    Q_EMIT cancelled();
}

void AccountPrompts::sayRefused(AccountProblem problem)
{
    m_bar->say(
        PromptBar::Kind::Error,
        accountProblemText(problem, m_editor->account().name, m_accounts->file()));
}

void AccountPrompts::sayKeychainFailed(KeychainTask task, const CredentialError &error)
{
    const Account account = m_editor->account();
    QList<PromptBar::Choice> choices;
    if (task == KeychainTask::Remove) {
        choices = {
            {u"tryAgainButton"_s, tr("Try A&gain"), [this, account] { m_editor->remove(account); }},
            {.objectName = u"removeAnywayButton"_s,
             .text = tr("Remove An&yway"),
             .choose = [this, account] { m_editor->removeWithoutKeys(account); },
             .destroys = true},
            {u"keepAccountButton"_s, tr("Keep Acco&unt"), {}, true}};
    } else {
        choices = {{u"tryAgainButton"_s, tr("Try A&gain"), [this] { Q_EMIT tryAgainRequested(); }}};
    }
    if (task == KeychainTask::Write) {
        choices += {u"keepForSessionButton"_s, tr("Keep for This Session Onl&y"), [this] {
                        Q_EMIT sessionOnlyRequested();
                    }};
    }
    const KeychainText text = keychainText(error, task, account.name);
    m_bar->say(PromptBar::Kind::Error, sentences(text.what, text.advice), choices, text.details);
}

void AccountPrompts::saySaved(const QString &accountId, bool newKeys, bool notSaved)
{
    const QString name = m_editor->account().name;
    if (notSaved) {
        m_bar->say(
            PromptBar::Kind::Warning,
            accountProblemText(AccountProblem::NotSaved, name, m_accounts->file()));
        return;
    }
    QString text = tr("\"%1\" was saved.").arg(name);
    if (m_credentials->isForSession(accountId)) {
        text = tr("\"%1\" was saved. Its keys stay in memory until you quit Trainboard.").arg(name);
    } else if (newKeys) {
        text = tr("\"%1\" was saved. Its keys are in the keychain (%2).")
                   .arg(name, m_credentials->backendName());
    }
    m_bar->say(PromptBar::Kind::Success, text);
}

void AccountPrompts::sayRemoved(const Account &account, bool withKeys, bool notSaved)
{
    QString text = withKeys
        ? tr("\"%1\" was removed, and its keys with it.").arg(account.name)
        : tr("\"%1\" was removed. Its keys may remain in the keychain (%2), in an item "
             "\"Trainboard\". See the details for its full name, and remove it in the keychain.")
              .arg(account.name, m_credentials->backendName());
    if (notSaved) {
        text = sentences(
            text, accountProblemText(AccountProblem::NotSaved, account.name, m_accounts->file()));
    }
    m_bar->say(
        withKeys && !notSaved ? PromptBar::Kind::Success : PromptBar::Kind::Warning, text, {},
        withKeys ? QString() : u"Trainboard %1"_s.arg(account.id));
}

void AccountPrompts::sayTestFailed(const ApiError &error)
{
    const ErrorText text = errorText(error, shownHost(m_editor->endpoint()));
    const bool hasReason = error.kind == ApiError::Kind::TlsFailed && !error.detail.isEmpty();
    const QString what =
        hasReason ? sentences(text.what, tr("The reason: %1").arg(error.detail)) : text.what;
    QList<PromptBar::Choice> choices;
    if (error.needsClockConsent) {
        choices +=
            {.objectName = u"useServerTimeButton"_s,
             .text = tr("&Use Server Time"),
             .choose = [this, error] {
                 m_editor->consentToServerTime(error);
                 Q_EMIT tryAgainRequested();
             }};
    }
    m_bar->say(
        PromptBar::Kind::Error, sentences(what, text.advice), choices, text.details,
        error.response);
}
