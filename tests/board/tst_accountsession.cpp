// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/accountsession.h"
#include "storage/accountstore.h"
#include "storage/fakecredentialstore.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using State = AccountSession::State;

// Which account the board is of, and what comes of its keys.
class AccountSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasNoAccountAtFirst();
    void keysOfAStoredAccountComeFromTheKeychain();
    void keysThatDoNotComeCanBeAskedForAgain();
    void waitingCanBeCancelled();
    void anotherAccountEndsTheWait();
    void keysOfTheEnvironmentAreKnown();
    void variablesThatCannotBeKeysAreNamed();
    void theDemoIsTold();
    void fixedAccountsComeFirst();
    void badEndpointIsTold();
    void needsNoStoresForKnownKeys();

private:
    Account addToStore(const QString &name, const QString &endpoint = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeCredentialStore> m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<AccountSession> m_session;
    QStringList m_ready; // endpoint and secret key, each time
};

void AccountSessionTest::init()
{
    m_session.reset();
    m_credentials.reset();
    m_keychain = std::make_unique<FakeCredentialStore>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<AccountStore>(m_folder->filePath(u"settings.ini"_s));
    m_credentials = std::make_unique<CredentialCache>(*m_keychain);
    m_session = std::make_unique<AccountSession>(m_accounts.get(), m_credentials.get());
    m_ready.clear();
    connect(
        m_session.get(), &AccountSession::ready, this,
        [this](const QUrl &endpoint, const Credentials &credentials) {
            m_ready.append(endpoint.host() + u' ' + credentials.secretKey);
        });
}

Account AccountSessionTest::addToStore(const QString &name, const QString &endpoint)
{
    const auto account = m_accounts->add({.id = {}, .name = name, .endpoint = endpoint});
    if (!account)
        return {};
    m_keychain->items.insert(account->id, {.accessKey = u"K"_s, .secretKey = u"of "_s + name});
    return *account;
}

void AccountSessionTest::hasNoAccountAtFirst()
{
    QCOMPARE(m_session->state(), State::NoAccount);
    m_session->choose(u"nobody"_s);
    QCOMPARE(m_session->state(), State::NoAccount);
    QVERIFY(m_session->current().id.isEmpty());
    QVERIFY(m_session->accounts().isEmpty());
    QVERIFY(!m_session->isDemo());
}

void AccountSessionTest::keysOfAStoredAccountComeFromTheKeychain()
{
    const Account work = addToStore(u"work"_s, u"https://example.com"_s);
    m_session->choose(work.id);
    QCOMPARE(m_session->state(), State::Waiting);
    QVERIFY(m_session->isWaiting());
    QTRY_COMPARE(m_session->state(), State::Ready);
    QCOMPARE(m_session->current(), work);
    QVERIFY(!m_session->isFixed(work.id));
    QCOMPARE(m_ready, QStringList{u"example.com of work"_s});
    QCOMPARE(m_session->findByName(u" WORK "_s), work);
}

void AccountSessionTest::keysThatDoNotComeCanBeAskedForAgain()
{
    const Account work = addToStore(u"work"_s);
    m_keychain->failure = CredentialError::Kind::Locked;
    m_session->choose(work.id);
    QTRY_COMPARE(m_session->state(), State::KeysFailed);
    QCOMPARE(m_session->credentialError().kind, CredentialError::Kind::Locked);
    m_keychain->failure.reset();
    m_session->tryAgain();
    QTRY_COMPARE(m_session->state(), State::Ready);
    QCOMPARE(m_ready.size(), 1);
}

void AccountSessionTest::waitingCanBeCancelled()
{
    const Account work = addToStore(u"work"_s);
    m_session->cancel(); // nothing is under way
    QCOMPARE(m_session->state(), State::NoAccount);
    m_keychain->isWaiting = true;
    m_session->choose(work.id);
    m_session->cancel();
    QCOMPARE(m_session->state(), State::Cancelled);
    m_keychain->release();
    QCoreApplication::processEvents();
    QCOMPARE(m_session->state(), State::Cancelled);
    QVERIFY(m_ready.isEmpty());
}

void AccountSessionTest::anotherAccountEndsTheWait()
{
    const Account slow = addToStore(u"slow"_s);
    m_session->addFixed({u"test"_s, u"Test"_s, u"https://example.com"_s}, {u"A"_s, u"fixed"_s});
    m_keychain->isWaiting = true;
    m_session->choose(slow.id);
    m_session->choose(u"test"_s);
    QCOMPARE(m_session->state(), State::Ready);
    m_keychain->release();
    QCoreApplication::processEvents();
    QCOMPARE(m_ready, QStringList{u"example.com fixed"_s});
}

void AccountSessionTest::keysOfTheEnvironmentAreKnown()
{
    m_session->addFixed({u"test"_s, u"Test"_s, u"https://example.com"_s}, {u"A"_s, u"fixed"_s});
    m_session->choose(u"test"_s);
    QCOMPARE(m_session->state(), State::Ready);
    QVERIFY(m_session->isFixed(u"test"_s));
    QVERIFY(!m_session->isDemo());
    QVERIFY(m_session->unusableVariables().isEmpty());
    QCOMPARE(m_keychain->reads, 0);
    QCOMPARE(m_ready, QStringList{u"example.com fixed"_s});
}

void AccountSessionTest::variablesThatCannotBeKeysAreNamed()
{
    const QStringList unusable{u"NCLOUD_SECRET_KEY"_s};
    m_session->addFixed(
        {u"test"_s, u"Test"_s, u"https://example.com"_s}, {u"A"_s, u"a b"_s}, unusable);
    m_session->addFixed({u"good"_s, u"Good"_s, u"https://example.com"_s}, {u"A"_s, u"good"_s});
    m_session->addFixed({u"bad"_s, u"Bad"_s, u"not an address"_s}, {u"A"_s, u"a b"_s}, unusable);
    m_session->choose(u"bad"_s);
    QCOMPARE(m_session->state(), State::BadKeys); // before the endpoint
    const QSignalSpy changes(m_session.get(), &AccountSession::stateChanged);
    m_session->choose(u"test"_s);
    QCOMPARE(m_session->state(), State::BadKeys);
    QCOMPARE(m_session->unusableVariables(), unusable);
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_ready.isEmpty());
    m_session->tryAgain();
    QCOMPARE(m_session->state(), State::BadKeys);

    m_session->choose(u"good"_s);
    QCOMPARE(m_session->state(), State::Ready);
    QVERIFY(m_session->unusableVariables().isEmpty());
}

void AccountSessionTest::theDemoIsTold()
{
    m_session->addDemo({u"demo"_s, u"Demo"_s, u"http://127.0.0.1:1"_s}, {u"A"_s, u"demo"_s});
    const Account work = addToStore(u"work"_s);
    QVERIFY(!m_session->isDemo()); // nothing has been chosen
    m_session->choose(u"demo"_s);
    QCOMPARE(m_session->state(), State::Ready);
    QVERIFY(m_session->isDemo());
    QVERIFY(m_session->isFixed(u"demo"_s));
    QCOMPARE(m_ready, QStringList{u"127.0.0.1 demo"_s});
    m_session->choose(work.id);
    QVERIFY(!m_session->isDemo());
}

void AccountSessionTest::fixedAccountsComeFirst()
{
    addToStore(u"work"_s);
    m_session->addFixed({u"test"_s, u"Test"_s, u"https://example.com"_s}, {});
    const QList<Account> accounts = m_session->accounts();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].name, u"Test"_s);
    QCOMPARE(accounts[1].name, u"work"_s);
    QCOMPARE(m_session->findByName(u"TEST"_s), accounts[0]);
}

void AccountSessionTest::badEndpointIsTold()
{
    m_session->addFixed({u"test"_s, u"Test"_s, u"not an address"_s}, {u"A"_s, u"fixed"_s});
    m_session->choose(u"test"_s);
    QCOMPARE(m_session->state(), State::BadEndpoint);
    QCOMPARE(m_session->endpointProblem(), endpointFromText(u"not an address"_s).error());
    QVERIFY(m_ready.isEmpty());
}

void AccountSessionTest::needsNoStoresForKnownKeys()
{
    AccountSession session(nullptr, nullptr);
    QVERIFY(session.accounts().isEmpty());
    session.addFixed({u"test"_s, u"Test"_s, {}}, {u"A"_s, u"fixed"_s});
    const QSignalSpy ready(&session, &AccountSession::ready);
    session.choose(u"test"_s);
    QCOMPARE(session.state(), State::Ready);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().at(0).toUrl(), publicEndpoint());
    session.choose(u"other"_s);
    QCOMPARE(session.state(), State::NoAccount);
}

static const RegisteredTest registered(__FILE__, runTest<AccountSessionTest, QCoreApplication>);
#include "tst_accountsession.moc"
