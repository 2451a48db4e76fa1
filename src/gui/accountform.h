// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/accounteditor.h"
#include "core/endpoint.h"
#include "wording/latetext.h"

#include <QWidget>

#include <memory>

class PromptBar;
class QLabel;
class QLineEdit;

namespace Ui {
class AccountForm;
}

// One account to fill in, try and save. The keys are never filled in from the keychain.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    // All outlive the form.
    AccountForm(
        AccountStore *accounts, CredentialCache *credentials, AccountEditor *editor,
        QWidget *parent = nullptr);
    ~AccountForm() override;

    // These forget what was typed and cancel what is under way.
    void startNew();
    void edit(const Account &account);
    void reset(); // as before anything was typed

    // As if somebody had typed it.
    void fill(const QString &name, const Credentials &keys);

    // Empty: of one that is not saved yet.
    const QString &accountId() const { return m_account.id; }
    bool isNew() const { return m_account.id.isEmpty(); }
    bool hasChanges() const;

    void save();
    void test();
    void focusName();
    void focusKeys();

    // Below the fields, also for what the dialog has to say.
    PromptBar *prompt() const;

Q_SIGNALS:
    // The account is in the store and shown as it is kept.
    void saved(const QString &accountId, bool newKeys);
    // Nor will it be by itself; why is said in the form.
    void notSaved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpFields();
    void setUpEditor();
    void openKeyMenu(const QPoint &position);

    void showAccount(const Account &account);
    void clearKeys();
    void showKeyHints();
    void updateColors();
    void updateState();

    AccountEditor::Entry entry() const;
    Result<QUrl, EndpointProblem> endpoint() const;
    bool checkName();
    bool checkKeys(bool forSaving);
    bool checkEndpoint();
    void showNote(const QString &note);
    void showProblem(QLabel *label, QLineEdit *edit, const LateText &problem);
    void retranslate();
    void followEditor();

    std::unique_ptr<Ui::AccountForm> m_ui;
    AccountStore *m_accounts;
    CredentialCache *m_credentials;
    AccountEditor *m_editor;
    Account m_account;
    bool m_wasForSession = false;
    QHash<const QLabel *, LateText> m_problems; // what each label says
    QPointer<QWidget> m_focusBefore;
};
