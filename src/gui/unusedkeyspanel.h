// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class AccountStore;
class CredentialCache;
class PromptBar;
class UnusedKeys;

namespace Ui {
class UnusedKeysPanel;
}

// Says that the keychain holds keys that belong to no account, and offers to remove them. Hidden
// while there are none.
class UnusedKeysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnusedKeysPanel(QWidget *parent = nullptr);
    ~UnusedKeysPanel() override;

    // To be called once. All outlive the panel; questions and outcomes are shown in `prompt`.
    void setUp(AccountStore *accounts, CredentialCache *credentials, PromptBar *prompt);

    // Asks the keychain.
    void find();
    // To be called when the accounts have changed: some of the keys found may belong to one now.
    void updateKeys();

Q_SIGNALS:
    // The keys are removed. The accounts were read again before.
    void removed();
    // The button that had the focus is gone.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askToRemove();

    std::unique_ptr<Ui::UnusedKeysPanel> m_ui;
    CredentialCache *m_credentials = nullptr;
    PromptBar *m_prompt = nullptr;
    UnusedKeys *m_keys = nullptr;
};
