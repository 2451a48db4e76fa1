// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "gui/accountswindow.h"
#include "gui/recordedkeychain.h"
#include "storage/accountstore.h"
#include "support/testnetwork.h"

#include <QTemporaryDir>

// A window of accounts with a keychain and a home of its own. Each test begins with startOver() and
// ends with finish().
class AccountsFixture : protected AccountsWindow
{
protected:
    const QString accessKey = QStringLiteral("ABCDEFGHIJKLMNOPQRST");
    const QString secretKey = QStringLiteral("canary-0123456789-canary-0123456789-cana");

    void startOver()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_accounts = std::make_unique<AccountStore>(m_home->filePath(QStringLiteral("a.ini")));
        m_keychain = std::make_unique<RecordedKeychain>();
        m_credentials = std::make_unique<CredentialCache>(*m_keychain);
        m_network = std::make_unique<TestNetwork>();
    }

    void finish()
    {
        m_dialog.reset();
        m_network.reset();
        m_credentials.reset();
        m_keychain.reset();
    }

    // With keys in the keychain.
    QString addToStore(const QString &name, const QString &endpoint = {})
    {
        const QString id = m_accounts->add({.name = name, .endpoint = endpoint})->id;
        m_keychain->fake.items.insert(id, {accessKey, secretKey});
        return id;
    }

    void open()
    {
        const auto makeClient = [this](const QUrl &endpoint, const Credentials &credentials) {
            return std::make_unique<ApiClient>(&m_network->transport, endpoint, credentials);
        };
        m_dialog =
            std::make_unique<AccountsDialog>(m_accounts.get(), m_credentials.get(), makeClient);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void typeKeys() const
    {
        type(accessKeyEdit(), accessKey);
        type(secretKeyEdit(), secretKey);
    }
    void typeNewAccount() const
    {
        type(nameEdit(), QStringLiteral("work"));
        typeKeys();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<RecordedKeychain> m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<TestNetwork> m_network;
};
