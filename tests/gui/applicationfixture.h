// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/networksettings.h"
#include "gui/application.h"
#include "gui/recordedkeychain.h"
#include "gui/smallaitems.h"
#include "storage/accountstore.h"
#include "storage/networksettingsstore.h"
#include "storage/settings.h"
#include "support/testnetwork.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

// The whole program over a small AiTEMS of its own, with accounts, settings and keys of its own.
// Each test begins with startOver() and ends with endApplication().
class ApplicationFixture : protected SmallAitems
{
protected:
    void startOver();
    void endApplication();
    QString add(const QString &name, const QString &endpoint = {});
    void start(const StartOptions &options = {}, const EnvironmentAccount &environment = {});
    MainWindow *window() const;
    void trigger(const char *action) const { child<QAction>(action)->trigger(); }
    template <typename Child>
    Child *child(const char *name) const
    {
        return window()->findChild<Child *>(QString::fromLatin1(name));
    }
    QStringList offered() const;
    QString shown() const { return child<QComboBox>("accountCombo")->currentText(); }
    QString said() const;
    void choose(int place) const; // of the accounts, by hand
    QByteArrayList targets() const { return m_server->targets(); }
    qsizetype loads() const { return targets().count("/api/v1/services"); }
    QByteArrayList trainingTargets() const
    {
        QByteArrayList found;
        for (const QByteArray &target : targets()) {
            if (target.contains("/trains"))
                found += target;
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestNetwork> m_network;
    AccountStore *m_accounts = nullptr;
    Settings *m_settings = nullptr;
    NetworkSettingsStore *m_networkSettings = nullptr;
    RecordedKeychain *m_keychain = nullptr;
    UserData m_userData;
    int m_demoStarts = 0;
    QString m_demoProblem; // why the demo does not start; empty: it does
    std::weak_ptr<void> m_demo;
    std::unique_ptr<Application> m_application;
};

inline void ApplicationFixture::startOver()
{
    startServer();
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<TestNetwork>();
    m_network->manager.setProxy(QNetworkProxy::NoProxy);
    auto keychain = std::make_unique<RecordedKeychain>();
    m_keychain = keychain.get();
    m_userData = UserData::inFolder(m_folder->path(), std::move(keychain));
    m_accounts = m_userData.accounts.get();
    m_settings = m_userData.settings.get();
    m_networkSettings = m_userData.networkSettings.get();
    m_settings->setAutoRefresh(false);
    m_demoStarts = 0;
    m_demoProblem.clear();
}

inline void ApplicationFixture::endApplication()
{
    m_application.reset();
    m_userData = {};
    m_network.reset();
    m_server.reset();
}

// Its id. The keys are in the keychain.
inline QString ApplicationFixture::add(const QString &name, const QString &endpoint)
{
    const QString usual = m_server->endpoint().toString();
    const auto account =
        m_accounts->add({.name = name, .endpoint = endpoint.isEmpty() ? usual : endpoint});
    m_keychain->fake.items.insert(account->id, {u"A"_s, u"S"_s});
    return account->id;
}

inline void
ApplicationFixture::start(const StartOptions &options, const EnvironmentAccount &environment)
{
    const auto startDemo = [this](qint64) -> Result<RunningDemo, QString> {
        ++m_demoStarts;
        if (!m_demoProblem.isEmpty())
            return m_demoProblem;
        const auto server = std::make_shared<int>();
        m_demo = server;
        return RunningDemo{server, m_server->endpoint(), {u"A"_s, u"S"_s}};
    };
    m_application =
        std::make_unique<Application>(std::move(m_userData), &m_network->transport, startDemo);
    m_application->start(options, environment);
}

inline MainWindow *ApplicationFixture::window() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            return found;
    }
    qFatal("There is no main window");
}

inline QStringList ApplicationFixture::offered() const
{
    const auto *combo = child<QComboBox>("accountCombo");
    QStringList names;
    for (int i = 0; i < combo->count(); ++i)
        names += combo->itemText(i);
    return names;
}

inline QString ApplicationFixture::said() const
{
    const auto *bar = child<MessageBar>("messageBar");
    return bar->isVisible() ? bar->findChild<QTextEdit *>(u"messageText"_s)->toPlainText()
                            : QString();
}

inline void ApplicationFixture::choose(int place) const
{
    auto *combo = child<QComboBox>("accountCombo");
    combo->setCurrentIndex(place);
    Q_EMIT combo->activated(place);
}
