// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "board/accountsession.h"
#include "board/board.h"
#include "core/hpocatalog.h"
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "gui/nokeychain.h"
#include "gui/smallaitems.h"
#include "gui/trainingsview.h"
#include "gui/viewswitcher.h"
#include "storage/accountstore.h"
#include "storage/settings.h"
#include "support/testnetwork.h"

#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A main window over a small AiTEMS. Each test begins with startOver() and ends with endWindow().
class MainWindowFixture : protected SmallAitems
{
protected:
    void startOver()
    {
        startServer();
        m_folder = std::make_unique<QTemporaryDir>();
        m_network = std::make_unique<TestNetwork>();
        m_network->manager.setProxy(QNetworkProxy::NoProxy);
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_accounts = std::make_unique<AccountStore>(m_folder->filePath(u"accounts.ini"_s));
        m_credentials = std::make_unique<CredentialCache>(m_keychain);
        m_session = std::make_unique<AccountSession>(m_accounts.get(), m_credentials.get());
        m_board = std::make_unique<Board>();
        m_board->setAutoRefresh(false);
        m_settings->setAutoRefresh(false);
        QObject::connect(
            m_session.get(), &AccountSession::ready, m_board.get(),
            [this](const QUrl &endpoint, const Credentials &keys) {
                // As the program does.
                const auto recentOnly = m_window ? m_window->views()->begin({}) : std::nullopt;
                m_board->setClient(
                    std::make_unique<ApiClient>(&m_network->transport, endpoint, keys), {},
                    recentOnly);
            });
        openWindow();
    }

    void endWindow()
    {
        m_window.reset();
        m_board.reset();
        m_session.reset();
        m_credentials.reset();
        m_network.reset();
        m_server.reset();
    }

    void connectAccount(const QString &id = u"test"_s)
    {
        m_session->addFixed({id, u"Test"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
        m_session->choose(id);
        QTRY_COMPARE(rows(), 42);
        QTRY_VERIFY(!m_board->isLoading());
    }

    // Once more, as after a new start.
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(
            m_session.get(), m_board.get(), m_settings.get(), &m_appearance, &m_catalog,
            m_network->transport.log());
        m_window->resize(1200, 700);
        m_window->showAccounts();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *widget = m_window->findChild<Widget *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    TrainingsView *view() const { return child<TrainingsView>(u"trainingsView"_s); }
    int rows() const { return view()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountStore> m_accounts;
    NoKeychain m_keychain; // the accounts of these tests bring their keys along
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<Board> m_board;
    Appearance m_appearance;
    HpoCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};
