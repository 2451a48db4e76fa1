// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unusedkeyspanel.h"

#include "board/unusedkeys.h"
#include "gui/promptbar.h"
#include "storage/credentialcache.h"
#include "ui_unusedkeyspanel.h"
#include "wording/keychaintext.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

UnusedKeysPanel::UnusedKeysPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnusedKeysPanel>())
{
    m_ui->setupUi(this);
    hide();
    connect(
        m_ui->removeUnusedKeysButton, &QPushButton::clicked, this, &UnusedKeysPanel::askToRemove);
}

UnusedKeysPanel::~UnusedKeysPanel() = default;

void UnusedKeysPanel::setUp(AccountStore *accounts, CredentialCache *credentials, PromptBar *prompt)
{
    m_credentials = credentials;
    m_prompt = prompt;
    m_keys = new UnusedKeys(accounts, credentials, this);
    connect(m_keys, &UnusedKeys::changed, this, &UnusedKeysPanel::updateKeys);
    connect(m_keys, &UnusedKeys::removed, this, [this](int count) {
        Q_EMIT removed();
        m_prompt->say(PromptBar::Kind::Success, [count] {
            return tr(
                "The unused keys of %n account(s) were removed from the keychain.", nullptr, count);
        });
    });
    connect(m_keys, &UnusedKeys::failed, this, [this](const CredentialError &error) {
        const auto text = [error] { return keychainText(error, KeychainTask::RemoveUnused, {}); };
        m_prompt->say(
            PromptBar::Kind::Error, [text] { return sentences(text().what, text().advice); }, {},
            [text] { return text().details; });
    });
}

void UnusedKeysPanel::find()
{
    m_keys->find();
}

void UnusedKeysPanel::updateKeys()
{
    const int count = int(m_keys->ids().size());
    const bool isLocked = m_keys->error() && m_keys->error()->kind == CredentialError::Kind::Locked;
    if (isLocked) {
        m_ui->unusedKeysLabel->setText(
            tr("Keys that belong to no account can only be found while the keychain (%1) is "
               "unlocked.")
                .arg(m_credentials->backendName()));
    } else {
        m_ui->unusedKeysLabel->setText(
            tr("The keychain (%1) also holds keys of %n account(s) that are not in this list.",
               nullptr, count)
                .arg(m_credentials->backendName()));
    }
    if (count == 0 && m_ui->removeUnusedKeysButton->hasFocus())
        Q_EMIT left();
    m_ui->removeUnusedKeysButton->setVisible(count > 0);
    setVisible(count > 0 || isLocked);
}

void UnusedKeysPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_keys)
            updateKeys();
    }
    QWidget::changeEvent(event);
}

void UnusedKeysPanel::askToRemove()
{
    const QStringList ids = m_keys->ids();
    m_prompt->ask(
        PromptBar::Kind::Warning,
        [count = int(ids.size()), keychain = m_credentials->backendName()] {
            return tr("Remove the keys of %n account(s) from the keychain (%1)? Keep them if "
                      "another installation of Trainboard on this computer, or another settings "
                      "file, uses them.",
                      nullptr, count)
                .arg(keychain);
        },
        {{.objectName = u"confirmRemoveUnusedKeysButton"_s,
          .text = [] { return tr("Re&move Keys"); },
          .choose = [this, ids] { m_keys->remove(ids); },
          .destroys = true},
         {u"keepUnusedKeysButton"_s, [] { return tr("Keep Keys"); }, {}, true}});
}
