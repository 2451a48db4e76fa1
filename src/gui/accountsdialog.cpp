// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsdialog.h"

#include "core/endpoint.h"
#include "gui/accountform.h"
#include "gui/accountimport.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/dialogbuttons.h"
#include "gui/importmenu.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "gui/promptbar.h"
#include "storage/accountstore.h"
#include "ui_accountsdialog.h"
#include "wording/keychaintext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

// In letters: from this width on the form stands beside the list.
constexpr int besideWidth = 88;
constexpr int listWidth = 34;
// In rows, above the form.
constexpr int shortListHeight = 4;

QString accountIdOf(const QListWidgetItem *item)
{
    return item->data(Qt::UserRole).toString();
}

} // namespace

AccountsDialog::AccountsDialog(
    AccountStore *accounts, CredentialCache *credentials, ClientFactory makeClient, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_editor(accounts, credentials, std::move(makeClient))
    , m_importMenu(new ImportMenu(this))
{
    m_ui->setupUi(this);
    m_ui->demoLabel->setVisible(!credentials->isLasting());
    fitToScreen(this);
    closeWithStandardKeys(this);
    // Before the form says it, which would be taken away with the form of that account.
    connect(&m_editor, &AccountEditor::removed, this, &AccountsDialog::finishRemoving);
    setUpForm();
    setUpList();
    updateImport();

    QPushButton *closeButton = setUpCloseButton(m_ui->buttonBox);
    // Behind the form, which came later. The box would hand the focus to the button from the place
    // where it stands itself, and cannot be moved.
    m_ui->buttonBox->setFocusProxy(nullptr);
    setTabOrder(previousInFocusChain(), closeButton);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);

    const QList<Account> &all = m_accounts->accounts();
    showForm(all.value(0).id);
    if (m_form->isNew())
        m_form->focusName();
    else
        m_ui->accountsView->setFocus();
    updateDirection();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setUpForm()
{
    // In the dialog from the first, or its default button would not be that of the dialog.
    m_form = std::make_unique<AccountForm>(m_accounts, m_credentials, &m_editor, this);
    m_ui->contentLayout->addWidget(m_form.get(), 1);
    connect(m_form.get(), &AccountForm::saved, this, &AccountsDialog::finishSaving);
    connect(m_form.get(), &AccountForm::notSaved, this, [this] { m_afterSaving = {}; });
    // After the form, so that it speaks first.
    m_import = new AccountImport(m_accounts, m_credentials, &m_editor, m_form.get(), this);
    connect(&m_editor, &AccountEditor::stateChanged, this, &AccountsDialog::updateButtons);
    connect(
        new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_form.get(),
        &AccountForm::save);
}

void AccountsDialog::setUpList()
{
    // Queued, so that the view has done with the key or click when the choice is taken back.
    connect(
        m_ui->accountsView, &QListWidget::currentItemChanged, this, &AccountsDialog::followList,
        Qt::QueuedConnection);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AccountsDialog::addAccount);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_ui->moveUpButton, &QToolButton::clicked, this, [this] { moveAccount(-1); });
    connect(m_ui->moveDownButton, &QToolButton::clicked, this, [this] { moveAccount(1); });
    connect(
        new QShortcut(
            QKeySequence::Delete, m_ui->accountsView, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &AccountsDialog::askToRemove);

    m_ui->importButton->setMenu(m_importMenu);
    connect(m_importMenu, &ImportMenu::chosen, this, [this](const NcloudProfile &profile) {
        leaveForm([this, profile] {
            showForm({});
            m_import->start(profile);
        });
    });

    UnusedKeysPanel *unusedKeys = m_ui->unusedKeysPanel;
    unusedKeys->setUp(m_accounts, m_credentials, m_form->prompt());
    connect(unusedKeys, &UnusedKeysPanel::removed, this, [this] {
        showAccounts();
        Q_EMIT accountsChanged();
    });
    connect(unusedKeys, &UnusedKeysPanel::left, this, [this] { m_ui->accountsView->setFocus(); });
}

// The list as the store has it, and at its end an account that is being added.
void AccountsDialog::showAccounts()
{
    QListWidget *view = m_ui->accountsView;
    const QSignalBlocker blocker(view);
    view->clear();
    m_ui->unusedKeysPanel->updateKeys();
    const auto addRow = [&](const QString &id, const QString &name, const QString &toolTip) {
        auto *item = new QListWidgetItem(lineIcon(u"account"_s), name, view);
        item->setData(Qt::UserRole, id);
        item->setToolTip(plainToolTip(toolTip));
        if (id == m_form->accountId())
            view->setCurrentItem(item);
        return item;
    };
    for (const Account &account : m_accounts->accounts()) {
        const QString endpoint = account.endpoint.isEmpty() ? shownAddress(publicEndpoint())
                                                            : shownAddress(account.endpoint);
        addRow(account.id, account.name, account.name + u'\n' + endpoint);
    }
    if (m_form->isNew()) {
        QListWidgetItem *item = addRow({}, tr("New account"), {});
        item->setForeground(quietColor(palette()));
    }
    updateButtons();
}

void AccountsDialog::showForm(const QString &accountId)
{
    m_import->forget();
    const std::optional<Account> account = m_accounts->findById(accountId);
    if (account)
        m_form->edit(*account);
    else
        m_form->startNew();
    showAccounts();
}

void AccountsDialog::followList()
{
    QListWidget *view = m_ui->accountsView;
    const QListWidgetItem *item = view->currentItem();
    if (!item || accountIdOf(item) == m_form->accountId())
        return;
    const QString chosen = accountIdOf(item);
    showAccounts(); // until it may be left, the list shows whose form it is
    leaveForm([this, chosen] { showForm(chosen); });
}

void AccountsDialog::leaveForm(const std::function<void()> &next)
{
    m_editor.cancel();
    m_afterSaving = {};
    if (!m_form->hasChanges()) {
        next();
        return;
    }
    const Account account = m_accounts->findById(m_form->accountId()).value_or(Account());
    const auto text = [isNew = m_form->isNew(), name = account.name] {
        return isNew ? tr("The new account is not saved yet.")
                     : tr("The changes to \"%1\" are not saved yet.").arg(name);
    };
    m_form->prompt()->ask(
        PromptBar::Kind::Warning, text,
        {{u"saveFirstButton"_s, [] { return tr("Sa&ve"); }, [this, next] { saveBefore(next); }},
         {u"discardButton"_s, [] { return tr("&Discard"); },
          [this, next] {
              m_form->reset();
              next();
          }},
         {u"keepEditingButton"_s, [] { return tr("Keep Editin&g"); }, {}, true}});
}

void AccountsDialog::saveBefore(const std::function<void()> &next)
{
    // Taken back when it is not saved, which may be known before save() returns.
    m_afterSaving = next;
    m_form->save();
}

void AccountsDialog::finishSaving(const QString &accountId, bool newKeys)
{
    showAccounts();
    // Once everybody knows that it is saved.
    if (m_afterSaving)
        QMetaObject::invokeMethod(this, std::exchange(m_afterSaving, {}), Qt::QueuedConnection);
    Q_EMIT accountsChanged();
    if (newKeys)
        Q_EMIT keysChanged(accountId);
}

void AccountsDialog::addAccount()
{
    if (m_form->isNew()) {
        m_form->focusName();
        return;
    }
    leaveForm([this] {
        showForm({});
        m_form->focusName();
    });
}

void AccountsDialog::enterKeys(const QString &accountId)
{
    const auto focus = [this, accountId] {
        if (m_form->accountId() != accountId)
            showForm(accountId);
        m_form->focusKeys();
    };
    if (m_form->accountId() == accountId)
        focus();
    else if (m_accounts->findById(accountId))
        leaveForm(focus);
}

void AccountsDialog::reject()
{
    leaveForm([this] { QDialog::reject(); });
}

void AccountsDialog::moveAccount(int by)
{
    const QString name = m_ui->accountsView->currentItem()->text();
    const int row = m_ui->accountsView->currentRow();
    const auto problem = m_accounts->move(row, row + by);
    showAccounts();
    if (problem) {
        m_form->prompt()->say(
            PromptBar::Kind::Warning, [problem = *problem, name, file = m_accounts->file()] {
                return accountProblemText(problem, name, file);
            });
    }
    Q_EMIT accountsChanged();
}

void AccountsDialog::askToRemove()
{
    if (m_form->isNew()) {
        if (!m_accounts->accounts().isEmpty())
            leaveForm([this] { showForm(m_accounts->accounts().last().id); });
        return;
    }
    const Account account = m_accounts->findById(m_form->accountId()).value_or(Account());
    const auto text = [name = account.name, isForSession = m_credentials->isForSession(account.id),
                       keychain = m_credentials->backendName()] {
        return isForSession
            ? tr("Remove \"%1\" and its keys?").arg(name)
            : tr("Remove \"%1\" and its keys from this computer? They are in the keychain (%2).")
                  .arg(name, keychain);
    };
    m_form->prompt()->ask(
        PromptBar::Kind::Warning, text,
        {{.objectName = u"confirmRemoveButton"_s,
          .text = [] { return tr("Re&move"); },
          .choose = [this, account] { m_editor.remove(account); },
          .destroys = true},
         {u"keepAccountButton"_s, [] { return tr("Keep Acco&unt"); }, {}, true}});
}

void AccountsDialog::finishRemoving(const Account &account)
{
    if (account.id == m_form->accountId()) {
        const QList<Account> &left = m_accounts->accounts();
        const qsizetype row = qMin(m_ui->accountsView->currentRow(), int(left.size()) - 1);
        showForm(left.value(row).id);
    } else {
        showAccounts();
    }
    m_ui->accountsView->setFocus();
    m_ui->unusedKeysPanel->find(); // they stay where they are when the account is removed anyway
    Q_EMIT accountRemoved(account.id);
    Q_EMIT accountsChanged();
}

void AccountsDialog::updateImport()
{
    const QString text = m_importMenu->text();
    m_ui->importButton->setEnabled(m_importMenu->hasProfiles());
    setPlainToolTip(m_ui->importButton, text);
}

void AccountsDialog::updateButtons()
{
    const qsizetype count = m_accounts->accounts().size();
    const int row = m_ui->accountsView->currentRow();
    // Of what is being removed nothing else can be done.
    m_ui->listPanel->setEnabled(m_editor.state() != AccountEditor::State::Removing);
    m_ui->removeButton->setEnabled(count > 0);
    m_ui->moveUpButton->setEnabled(!m_form->isNew() && row > 0);
    m_ui->moveDownButton->setEnabled(!m_form->isNew() && row < count - 1);
}

void AccountsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_form->prompt()->takeWayOut())
        return;
    QDialog::keyPressEvent(event);
}

void AccountsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    const QList<Account> before = m_accounts->accounts();
    m_accounts->reload();
    const QList<Account> &now = m_accounts->accounts();
    if (m_form->hasChanges())
        showAccounts();
    else if (m_form->isNew() || m_accounts->findById(m_form->accountId()))
        showForm(m_form->accountId());
    else
        showForm(now.value(0).id);
    updateImport();
    m_ui->unusedKeysPanel->find();
    if (now != before)
        Q_EMIT accountsChanged();
}

void AccountsDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (event->spontaneous())
        return; // minimized
    m_afterSaving = {};
    m_form->reset();
    if (m_form->isNew())
        showForm(m_accounts->accounts().value(0).id);
}

void AccountsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateDirection();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showAccounts();
        updateImport();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateDirection();
}

void AccountsDialog::updateDirection()
{
    const QFontMetrics metrics = fontMetrics();
    const bool beside = width() >= besideWidth * letterWidth(this);
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // What stands beside each other must not keep the window from becoming so narrow that it no
    // longer does. Below each other it is the layout that says how narrow that may be.
    if (!isVisible() || direction != m_ui->contentLayout->direction())
        setMinimumSize(beside ? 1 : 0, 0);
    m_ui->contentLayout->setDirection(direction);
    const int width =
        qMax(listWidth * letterWidth(this), m_ui->listPanel->minimumSizeHint().width());
    m_ui->listPanel->setMinimumWidth(beside ? width : 0);
    m_ui->listPanel->setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
    const int rowHeight = metrics.height() + 4;
    m_ui->accountsView->setMinimumHeight(2 * rowHeight);
    m_ui->accountsView->setMaximumHeight(beside ? QWIDGETSIZE_MAX : shortListHeight * rowHeight);
}
