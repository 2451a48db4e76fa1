// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountform.h"

#include "core/keytext.h"
#include "core/training.h"
#include "gui/accountprompts.h"
#include "gui/announce.h"
#include "gui/colors.h"
#include "gui/overwrite.h"
#include "gui/promptbar.h"
#include "storage/accountstore.h"
#include "ui_accountform.h"
#include "wording/errortext.h"
#include "wording/keychaintext.h"

#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QLineEdit *edit)
{
    return keyFromText(edit->text());
}

bool cannotBeKey(const QString &key)
{
    return !key.isEmpty() && !isKey(key);
}

// As it is saved and shown again: what may look like another address is written as it is asked.
QString plainEndpoint(const QString &text)
{
    const auto url = endpointFromText(text);
    return url && hasLookalikes(text) ? shownAddress(*url) : text;
}

// The end of a long key tells it from others; of a short one it would tell too much.
QString maskedKey(const QString &key)
{
    return key.size() >= 12 ? u"••••"_s + key.right(4) : QString();
}

} // namespace

AccountForm::AccountForm(
    AccountStore *accounts, CredentialCache *credentials, AccountEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_editor(editor)
{
    m_ui->setupUi(this);
    setUpFields();
    setUpEditor();
    updateColors();
    startNew();
}

AccountForm::~AccountForm()
{
    const QSignalBlocker accessKeyBlocker(m_ui->accessKeyEdit);
    const QSignalBlocker secretKeyBlocker(m_ui->secretKeyEdit);
    clearKeys();
}

void AccountForm::setUpFields()
{
    m_ui->endpointEdit->setPlaceholderText(publicEndpoint().toString());
    for (QLineEdit *edit :
         {m_ui->nameEdit, m_ui->accessKeyEdit, m_ui->secretKeyEdit, m_ui->endpointEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &AccountForm::updateState);
        // What was said was said about something else.
        connect(edit, &QLineEdit::textEdited, m_ui->promptBar, &PromptBar::clear);
    }
    connect(m_ui->sessionOnlyCheckBox, &QCheckBox::toggled, this, &AccountForm::updateState);
    connect(m_ui->sessionOnlyCheckBox, &QCheckBox::clicked, m_ui->promptBar, &PromptBar::clear);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this] {
        showProblem(m_ui->nameProblemLabel, m_ui->nameEdit, {});
    });
    for (QLineEdit *edit : {m_ui->accessKeyEdit, m_ui->secretKeyEdit}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showProblem(m_ui->keysProblemLabel, nullptr, {});
        });
    }
    connect(m_ui->endpointEdit, &QLineEdit::textChanged, this, [this] {
        static_cast<void>(checkEndpoint());
    });
    connect(
        m_ui->secretKeyEdit, &QLineEdit::customContextMenuRequested, this,
        &AccountForm::openKeyMenu);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AccountForm::save);
    connect(m_ui->testButton, &QPushButton::clicked, this, &AccountForm::test);
}

void AccountForm::setUpEditor()
{
    connect(m_editor, &AccountEditor::stateChanged, this, &AccountForm::followEditor);
    connect(m_editor, &AccountEditor::saved, this, [this](const QString &accountId, bool newKeys) {
        edit(*m_accounts->findById(accountId));
        Q_EMIT saved(accountId, newKeys);
    });
    connect(m_editor, &AccountEditor::refused, this, &AccountForm::notSaved);
    connect(m_editor, &AccountEditor::keychainFailed, this, &AccountForm::notSaved);

    // After the form has taken its last prompt away.
    const auto *prompts =
        new AccountPrompts(m_accounts, m_credentials, m_editor, m_ui->promptBar, this);
    connect(prompts, &AccountPrompts::cancelled, this, &AccountForm::notSaved);
    connect(prompts, &AccountPrompts::tryAgainRequested, this, [this] {
        if (m_editor->isTest())
            test();
        else
            save();
    });
    connect(prompts, &AccountPrompts::sessionOnlyRequested, this, [this] {
        m_ui->sessionOnlyCheckBox->setChecked(true);
        save();
    });
}

void AccountForm::startNew()
{
    showAccount({});
}

void AccountForm::edit(const Account &account)
{
    showAccount(account);
}

void AccountForm::reset()
{
    showAccount(Account(m_account));
}

void AccountForm::showAccount(const Account &account)
{
    m_editor->cancel();
    m_ui->promptBar->clear();
    clearKeys();
    m_account = account;
    m_account.endpoint = plainEndpoint(account.endpoint);
    m_wasForSession = !isNew() && m_credentials->isForSession(account.id);
    m_ui->nameEdit->setText(account.name);
    m_ui->endpointEdit->setText(m_account.endpoint);
    m_ui->sessionOnlyCheckBox->setChecked(m_wasForSession || !m_credentials->isLasting());
    showProblem(m_ui->nameProblemLabel, m_ui->nameEdit, {});
    showProblem(m_ui->keysProblemLabel, nullptr, {});
    checkEndpoint();
    showKeyHints();
    updateState();
}

void AccountForm::fill(const QString &name, const Credentials &keys)
{
    m_ui->nameEdit->setText(name);
    m_ui->accessKeyEdit->setText(keys.accessKey);
    m_ui->secretKeyEdit->setText(keys.secretKey);
}

void AccountForm::clearKeys()
{
    overwrite(m_ui->accessKeyEdit);
    overwrite(m_ui->secretKeyEdit);
}

void AccountForm::showKeyHints()
{
    // Whether the keys of an account are there, and can be read, is not asked here.
    QString hint = tr("Leave empty to keep the key in %1").arg(m_credentials->backendName());
    if (m_wasForSession)
        hint = tr("In memory for this session; leave empty to keep");
    QString placeholder = hint;
    if (isNew()) {
        hint = tr("In the console: My Account > Manage Account and Security > Security Management "
                  "> Access Management");
        placeholder = tr("In the console: My Account > … > Access Management");
    }
    for (QLineEdit *edit : {m_ui->accessKeyEdit, m_ui->secretKeyEdit}) {
        edit->setPlaceholderText(placeholder);
        edit->setToolTip(hint);
        edit->setAccessibleDescription(hint);
    }
    if (isNew() || !m_credentials->isKnown(m_account.id))
        return;
    // It is in memory: the keychain is not asked.
    CredentialReadReply *reply = m_credentials->read(m_account.id);
    connect(reply, &CredentialReply::finished, this, [this, reply, id = m_account.id] {
        if (id != m_account.id || !reply->result())
            return;
        const QString key = maskedKey(reply->result()->accessKey);
        if (!key.isEmpty())
            m_ui->accessKeyEdit->setPlaceholderText(tr("%1; leave empty to keep").arg(key));
    });
}

bool AccountForm::hasChanges() const
{
    const AccountEditor::Entry typed = entry();
    if (typed.account != m_account || !typed.keys.accessKey.isEmpty() ||
        !typed.keys.secretKey.isEmpty())
        return true;
    return !isNew() && typed.sessionOnly != m_wasForSession;
}

AccountEditor::Entry AccountForm::entry() const
{
    return {
        .account =
            {.id = m_account.id,
             .name = m_ui->nameEdit->text().simplified(),
             .endpoint = plainEndpoint(m_ui->endpointEdit->text().trimmed())},
        .keys = {keyOf(m_ui->accessKeyEdit), keyOf(m_ui->secretKeyEdit)},
        .sessionOnly = m_ui->sessionOnlyCheckBox->isChecked()};
}

Result<QUrl, EndpointProblem> AccountForm::endpoint() const
{
    const QString text = entry().account.endpoint;
    return text.isEmpty() ? publicEndpoint() : endpointFromText(text);
}

void AccountForm::save()
{
    if (m_editor->state() != AccountEditor::State::Idle || !m_ui->saveButton->isEnabled())
        return;
    m_ui->promptBar->clear();
    // All that is wrong is said at once, and the first of it gets the focus last.
    const bool endpointIsGood = checkEndpoint();
    const bool keysAreGood = checkKeys(true);
    const bool nameIsGood = checkName();
    if (!endpointIsGood && keysAreGood && nameIsGood)
        m_ui->endpointEdit->setFocus();
    if (endpointIsGood && keysAreGood && nameIsGood)
        m_editor->save(entry());
    else
        Q_EMIT notSaved();
}

void AccountForm::test()
{
    if (m_editor->state() != AccountEditor::State::Idle)
        return;
    m_ui->promptBar->clear();
    const bool endpointIsGood = checkEndpoint();
    const bool keysAreGood = checkKeys(false);
    if (!endpointIsGood && keysAreGood)
        m_ui->endpointEdit->setFocus();
    if (endpointIsGood && keysAreGood)
        m_editor->test(entry(), *endpoint());
}

bool AccountForm::checkName()
{
    const QString name = entry().account.name;
    const auto problem = m_accounts->checkName({.id = m_account.id, .name = name});
    if (!problem)
        return true;
    showProblem(
        m_ui->nameProblemLabel, m_ui->nameEdit,
        [problem = *problem, name, file = m_accounts->file()] {
            return accountProblemText(problem, name, file);
        });
    focusName();
    return false;
}

bool AccountForm::checkKeys(bool forSaving)
{
    const AccountEditor::Entry typed = entry();
    LateText problem;
    if (isNew() && !typed.keys.isComplete()) {
        problem = [] { return tr("Enter both the access key and the secret key."); };
    } else if (forSaving && typed.sessionOnly && !m_wasForSession && !typed.keys.isComplete()) {
        problem = [] {
            return tr("Enter both keys to keep them for this session only. The keys in the "
                      "keychain stay there.");
        };
    } else if (cannotBeKey(typed.keys.accessKey)) {
        problem = [] {
            return tr("The access key has characters that no key has. Copy it again.");
        };
    } else if (cannotBeKey(typed.keys.secretKey)) {
        problem = [] {
            return tr("The secret key has characters that no key has. Copy it again.");
        };
    }
    if (problem.isEmpty())
        return true;
    showProblem(m_ui->keysProblemLabel, nullptr, problem);
    if (typed.keys.accessKey.isEmpty() || cannotBeKey(typed.keys.accessKey))
        m_ui->accessKeyEdit->setFocus();
    else
        m_ui->secretKeyEdit->setFocus();
    return false;
}

bool AccountForm::checkEndpoint()
{
    const auto url = endpoint();
    const QString text = url ? QString() : errorText(url.error(), entry().account.endpoint);
    showProblem(m_ui->endpointProblemLabel, m_ui->endpointEdit, text);
    QString note;
    if (url && hasLookalikes(m_ui->endpointEdit->text())) {
        note =
            tr("This address contains characters that can look like other ones, outside of ASCII "
               "or spelled as \"xn--\". Trainboard connects to %1. Make sure that this is the "
               "address you mean.")
                .arg(shownAddress(*url));
    }
    showNote(note);
    return url.hasValue();
}

void AccountForm::showNote(const QString &note)
{
    QLabel *label = m_ui->endpointNoteLabel;
    const bool isNew = label->text().isEmpty() && !note.isEmpty();
    showProblem(label, nullptr, note);
    if (!note.isEmpty())
        m_ui->endpointEdit->setAccessibleDescription(note);
    // Once: a sentence at each letter that is typed would drown the letters.
    if (isNew)
        announce(label, note);
}

void AccountForm::showProblem(QLabel *label, QLineEdit *edit, const LateText &problem)
{
    m_problems.insert(label, problem);
    const QString text = problem.text();
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (edit)
        edit->setAccessibleDescription(text);
}

void AccountForm::retranslate()
{
    m_ui->retranslateUi(this);
    showKeyHints();
    showProblem(
        m_ui->nameProblemLabel, m_ui->nameEdit, LateText(m_problems.value(m_ui->nameProblemLabel)));
    showProblem(
        m_ui->keysProblemLabel, nullptr, LateText(m_problems.value(m_ui->keysProblemLabel)));
    checkEndpoint();
}

void AccountForm::focusName()
{
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

void AccountForm::focusKeys()
{
    m_ui->accessKeyEdit->setFocus();
}

PromptBar *AccountForm::prompt() const
{
    return m_ui->promptBar;
}

void AccountForm::openKeyMenu(const QPoint &position)
{
    // The usual one, but for copying: a key comes in and never goes out.
    QLineEdit *edit = m_ui->secretKeyEdit;
    auto *menu = new QMenu(edit);
    menu->setObjectName(u"keyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"), edit, &QLineEdit::paste);
    paste->setEnabled(!edit->isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    QAction *clear = menu->addAction(tr("&Clear"), edit, [edit] { overwrite(edit); });
    clear->setEnabled(!edit->isReadOnly() && !edit->text().isEmpty());
    menu->popup(edit->mapToGlobal(position));
}

void AccountForm::updateState()
{
    const bool busy = m_editor->state() != AccountEditor::State::Idle;
    for (QLineEdit *edit :
         {m_ui->nameEdit, m_ui->accessKeyEdit, m_ui->secretKeyEdit, m_ui->endpointEdit})
        edit->setReadOnly(busy);
    m_ui->sessionOnlyCheckBox->setEnabled(!busy && m_credentials->isLasting());
    m_ui->testButton->setEnabled(!busy);
    m_ui->saveButton->setEnabled(!busy && (isNew() || hasChanges()));
}

// A button that is disabled loses the focus, which it gets back afterwards.
void AccountForm::followEditor()
{
    const bool idle = m_editor->state() == AccountEditor::State::Idle;
    QWidget *focused = window()->focusWidget();
    if (!idle && (focused == m_ui->testButton || focused == m_ui->saveButton))
        m_focusBefore = focused;
    updateState();
    if (idle && m_focusBefore && m_focusBefore->isEnabled())
        m_focusBefore->setFocus();
    if (idle)
        m_focusBefore.clear();
}

void AccountForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void AccountForm::updateColors()
{
    for (QLabel *label :
         {m_ui->nameProblemLabel, m_ui->keysProblemLabel, m_ui->endpointProblemLabel,
          m_ui->endpointNoteLabel})
        setTextColor(label, statusColor(StatusGroup::Failed, palette()));
    setTextColor(m_ui->sessionOnlyHintLabel, quietColor(palette()));
}
