// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "gui/accountsfixture.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The accounts dialog: trying keys and an endpoint before they are saved.
class AccountConnectionTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void triesWhatWasTyped();
    void triesStoredKeys();
    void saysWhyItDoesNotWork();
    void canBeCancelled();
    void saysThatStoredKeysCannotBeRead();

private:
    std::unique_ptr<DemoServer> m_server;
};

void AccountConnectionTest::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    startOver();
}

void AccountConnectionTest::cleanup()
{
    finish(); // with the connections that the server would wait for
    m_server.reset();
}

void AccountConnectionTest::triesWhatWasTyped()
{
    open();
    type(accessKeyEdit(), m_server->accessKey());
    type(secretKeyEdit(), m_server->secretKey());
    type(endpointEdit(), m_server->endpoint().toString());
    click("testButton");
    QCOMPARE(said(), u"Testing…"_s);
    const QRegularExpression works(u"^It works: \\d+ service\\(s\\)\\.$"_s);
    QTRY_VERIFY2(works.match(said()).hasMatch(), qPrintable(said()));
    // Nothing is saved, nothing is lost.
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_keychain->writes.isEmpty());
    QCOMPARE(secretKeyEdit()->text(), m_server->secretKey());
    QVERIFY(part<QWidget>("testButton")->isEnabled());
}

void AccountConnectionTest::triesStoredKeys()
{
    const QString id = addToStore(u"work"_s, m_server->endpoint().toString());
    m_keychain->fake.items[id] = {m_server->accessKey(), m_server->secretKey()};
    open();
    click("testButton");
    QTRY_VERIFY2(said().startsWith(u"It works: "_s), qPrintable(said()));
    QCOMPARE(m_keychain->reads, QStringList{id});
}

void AccountConnectionTest::saysWhyItDoesNotWork()
{
    open();
    type(endpointEdit(), m_server->endpoint().toString());
    typeKeys();
    click("testButton");
    QTRY_VERIFY2(said().startsWith(u"The service did not accept the keys."_s), qPrintable(said()));

    type(endpointEdit(), u"http://127.0.0.1:1/api/v1"_s);
    QCOMPARE(said(), QString()); // that was about another endpoint
    click("testButton");
    QTRY_VERIFY2(said().startsWith(u"127.0.0.1 refused the connection."_s), qPrintable(said()));
    QCOMPARE(secretKeyEdit()->text(), secretKey);
}

void AccountConnectionTest::canBeCancelled()
{
    const LoopbackServer silent(LoopbackResponse::never());
    addToStore(u"work"_s, silent.endpoint().toString());
    open();
    click("testButton");
    QTRY_COMPARE(silent.requests().size(), 1);
    QCOMPARE(said(), u"Testing…"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(said(), QString());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QWidget>("testButton")->isEnabled());
    QTRY_COMPARE(silent.openConnections(), 0);
    QCOMPARE(said(), QString());
}

void AccountConnectionTest::saysThatStoredKeysCannotBeRead()
{
    const QString id = addToStore(u"work"_s);
    m_keychain->fake.items.clear();
    open();
    click("testButton");
    QTRY_VERIFY2(
        said().startsWith(u"The keys of \"work\" could not be read."_s), qPrintable(said()));
    click("tryAgainButton");
    QTRY_COMPARE(m_keychain->reads, QStringList({id, id}));
}

static const RegisteredTest registered(__FILE__, runTest<AccountConnectionTest, QApplication>);
#include "tst_accountconnection.moc"
