// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/latetext.h"

#include <QObject>

class AccountEditor;
class AccountForm;
class AccountStore;
class CredentialCache;
struct NcloudProfile;

// Makes an account of a profile of NAVER's own command line: fills in the form as if somebody had
// typed it, so that a keychain that fails is handled in one way, and saves it.
class AccountImport : public QObject
{
    Q_OBJECT

public:
    // All outlive it. The form says its own about what was saved before this adds to it, because it
    // was connected to the editor first.
    AccountImport(
        const AccountStore *accounts, const CredentialCache *credentials, AccountEditor *editor,
        AccountForm *form, QObject *parent = nullptr);

    // The form is that of a new account.
    void start(const NcloudProfile &profile);
    // To be called when the form shows another account: what is saved next was not imported.
    void forget();

private:
    void sayImported(bool notSaved);
    QString freeName(const QString &wanted) const;

    const AccountStore *m_accounts;
    const CredentialCache *m_credentials;
    AccountEditor *m_editor;
    AccountForm *m_form;
    // To be said when what was imported is saved.
    QString m_file;
    LateText m_note;
};
