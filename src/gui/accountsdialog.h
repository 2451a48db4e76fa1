// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/accounteditor.h"

#include <QDialog>

#include <memory>

class AccountForm;
class AccountImport;
class ImportMenu;

namespace Ui {
class AccountsDialog;
}

// The accounts and their keys: a list, and the form of the one that is chosen in it. It does not
// block: show() or open() it. What was typed is forgotten when it closes, the keys first of all.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    // All outlive the dialog.
    AccountsDialog(
        AccountStore *accounts, CredentialCache *credentials, ClientFactory makeClient,
        QWidget *parent = nullptr);
    ~AccountsDialog() override;

    // These ask first when something is typed and not saved.
    // An empty form, with the focus in its name.
    void addAccount();
    // The form of that account, with the focus in its access key.
    void enterKeys(const QString &accountId);

    // Closes it, after asking the same.
    void reject() override;

Q_SIGNALS:
    void accountRemoved(const QString &accountId); // before accountsChanged()
    void accountsChanged();                        // which there are, their names, order, endpoints
    // There are new keys, in the keychain or for this session. Comes after accountsChanged().
    void keysChanged(const QString &accountId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpForm();
    void setUpList();

    void showAccounts();
    void showForm(const QString &accountId);
    void followList();
    void leaveForm(const std::function<void()> &next);
    void saveBefore(const std::function<void()> &next);
    void finishSaving(const QString &accountId, bool newKeys);

    void moveAccount(int by);
    void askToRemove();
    void finishRemoving(const Account &account);

    void updateImport();
    void updateButtons();
    void updateDirection();

    std::unique_ptr<Ui::AccountsDialog> m_ui;
    AccountStore *m_accounts;
    CredentialCache *m_credentials;
    AccountEditor m_editor;
    std::unique_ptr<AccountForm> m_form; // goes before its editor
    AccountImport *m_import = nullptr;
    ImportMenu *m_importMenu;
    std::function<void()> m_afterSaving;
};
