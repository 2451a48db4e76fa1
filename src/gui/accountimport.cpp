// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountimport.h"

#include "board/accounteditor.h"
#include "gui/accountform.h"
#include "gui/promptbar.h"
#include "storage/ncloudconfigure.h"
#include "wording/keychaintext.h"

#include <QDir>

AccountImport::AccountImport(
    const AccountStore *accounts, const CredentialCache *credentials, AccountEditor *editor,
    AccountForm *form, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_editor(editor)
    , m_form(form)
{
    connect(form, &AccountForm::notSaved, this, [this] {
        m_file.clear(); // what is typed now may be anything
    });
    connect(editor, &AccountEditor::saved, this, [this](const QString &, bool, bool notSaved) {
        sayImported(notSaved);
    });
}

void AccountImport::start(const NcloudProfile &profile)
{
    m_form->fill(freeName(profile.name), profile.credentials);
    m_file = ncloudConfigureFile();
    m_note = [exposure = ncloudConfigureExposure(m_file), file = m_file] {
        return ncloudExposureText(exposure, file);
    };
    m_form->save();
}

void AccountImport::forget()
{
    m_file.clear();
    m_note = {};
}

void AccountImport::sayImported(bool notSaved)
{
    const QString file = std::exchange(m_file, {});
    const LateText note = std::exchange(m_note, {});
    const Account account = m_editor->account();
    // Otherwise the form has said what is more important.
    if (!file.isEmpty() && !notSaved && !m_credentials->isForSession(account.id)) {
        m_form->prompt()->say(
            PromptBar::Kind::Success,
            [name = account.name, file, keychain = m_credentials->backendName()] {
                return tr("\"%1\" was imported from %2, which was only read. Its keys are in the "
                          "keychain (%3); its endpoint is the public one.")
                    .arg(name, QDir::toNativeSeparators(file), keychain);
            });
    }
    if (!note.isEmpty())
        m_form->prompt()->append(note, PromptBar::Kind::Warning);
}

QString AccountImport::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int i = 2; m_accounts->findByName(name); ++i)
        name = tr("%1 (%2)", "a name that is taken, with a number to tell them apart")
                   .arg(wanted)
                   .arg(i);
    return name;
}
