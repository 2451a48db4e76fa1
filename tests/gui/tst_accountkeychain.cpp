// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The accounts dialog: keys that are kept, for this session only, or not at all because the
// keychain fails or keeps everybody waiting.
class AccountKeychainTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void renamesWithoutTheKeychain();
    void newKeysReplaceTheOldOnes();
    void oneNewKeyIsJoinedWithTheOther();

    void keepsKeysForTheSession();
    void sessionOnlyNeedsKeys();
    void sessionKeysCanBeStoredLater();

    void aFailedWriteKeepsWhatWasTyped();
    void afterAFailedWriteTheSessionIsOffered();
    void saysThatItWaitsAndCanBeCancelled();
    void aCancelledWriteIsTakenBack();

    void removesKeysAndAccount();
    void keepsOrRemovesWhenTheKeychainFails();
    void withoutAKeychainASessionAccountIsRemoved();

private:
    QString addForSession(const QString &name);
    QCheckBox *sessionOnly() const { return part<QCheckBox>("sessionOnlyCheckBox"); }
};

QString AccountKeychainTest::addForSession(const QString &name)
{
    const QString id = addToStore(name);
    m_keychain->fake.items.clear();
    m_credentials->keepForSession(id, {accessKey, secretKey});
    return id;
}

void AccountKeychainTest::renamesWithoutTheKeychain()
{
    const QString id = addToStore(u"work"_s);
    open();
    QSignalSpy keysChanged(m_dialog.get(), &AccountsDialog::keysChanged);
    type(nameEdit(), u"night"_s);
    click("saveButton");
    QCOMPARE(m_accounts->findById(id)->name, u"night"_s);
    QCOMPARE(listed(), QStringList{u"night"_s});
    QCOMPARE(said(), u"\"night\" was saved."_s);
    QCOMPARE(QStringList(m_keychain->reads + m_keychain->writes), QStringList());
    QCOMPARE(keysChanged.size(), 0);
}

void AccountKeychainTest::newKeysReplaceTheOldOnes()
{
    const QString id = addToStore(u"work"_s);
    m_keychain->fake.items[id] = {u"old"_s, u"old"_s};
    open();
    QSignalSpy keysChanged(m_dialog.get(), &AccountsDialog::keysChanged);
    typeKeys();
    click("saveButton");
    QTRY_COMPARE(keysChanged.size(), 1);
    QCOMPARE(m_keychain->keys(id).accessKey, accessKey);
    QCOMPARE(m_keychain->keys(id).secretKey, secretKey);
    QCOMPARE(m_keychain->fake.items.size(), 1);
}

void AccountKeychainTest::oneNewKeyIsJoinedWithTheOther()
{
    const QString id = addToStore(u"work"_s);
    open();
    type(secretKeyEdit(), u"anotherSecret"_s);
    click("saveButton");
    QTRY_COMPARE(m_keychain->keys(id).secretKey, u"anotherSecret"_s);
    QCOMPARE(m_keychain->keys(id).accessKey, accessKey);
}

void AccountKeychainTest::keepsKeysForTheSession()
{
    open();
    QSignalSpy keysChanged(m_dialog.get(), &AccountsDialog::keysChanged);
    typeNewAccount();
    sessionOnly()->click();
    click("saveButton");
    QCOMPARE(m_accounts->accounts().size(), 1);
    QVERIFY(m_credentials->isForSession(m_accounts->accounts().first().id));
    QCOMPARE(m_keychain->writes, QStringList());
    QCOMPARE(keysChanged.size(), 1);
    QCOMPARE(said(), u"\"work\" was saved. Its keys stay in memory until you quit Trainboard."_s);
    QCOMPARE(
        secretKeyEdit()->placeholderText(), u"In memory for this session; leave empty to keep"_s);
    QVERIFY(sessionOnly()->isChecked());
}

void AccountKeychainTest::sessionOnlyNeedsKeys()
{
    const QString id = addToStore(u"work"_s);
    open();
    sessionOnly()->click();
    click("saveButton");
    QVERIFY(problem("keysProblemLabel").startsWith(u"Enter both keys to keep them for this"_s));
    QVERIFY(!m_credentials->isForSession(id));
    typeKeys();
    click("saveButton");
    QVERIFY(m_credentials->isForSession(id));
    QVERIFY(m_keychain->fake.items.contains(id)); // untouched
}

void AccountKeychainTest::sessionKeysCanBeStoredLater()
{
    const QString id = addForSession(u"work"_s);
    open();
    QVERIFY(sessionOnly()->isChecked());
    sessionOnly()->click();
    click("saveButton");
    QTRY_COMPARE(m_keychain->keys(id).secretKey, secretKey);
    QTRY_VERIFY(!m_credentials->isForSession(id));
    QCOMPARE(m_keychain->reads, QStringList());
}

void AccountKeychainTest::aFailedWriteKeepsWhatWasTyped()
{
    open();
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    typeNewAccount();
    const QString endpoint = u"https://example.com/api/v1"_s;
    type(endpointEdit(), endpoint);
    click("saveButton");
    QTRY_VERIFY2(
        said().startsWith(u"The keys of \"work\" could not be stored. The keychain (Fake) is "
                          u"locked."_s),
        qPrintable(said()));
    QVERIFY(m_accounts->accounts().isEmpty());
    QCOMPARE(nameEdit()->text(), u"work"_s);
    QCOMPARE(accessKeyEdit()->text(), accessKey);
    QCOMPARE(secretKeyEdit()->text(), secretKey);
    QCOMPARE(endpointEdit()->text(), endpoint);
    QVERIFY(!secretKeyEdit()->isReadOnly());

    m_keychain->fake.failure.reset();
    click("tryAgainButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_accounts->accounts().first().endpoint, endpoint);
    QCOMPARE(m_keychain->fake.items.size(), 1);
}

void AccountKeychainTest::afterAFailedWriteTheSessionIsOffered()
{
    open();
    m_keychain->fake.failure = CredentialError::Kind::NoService;
    typeNewAccount();
    click("saveButton");
    QTRY_VERIFY(part<QAbstractButton>("keepForSessionButton"));
    click("keepForSessionButton");
    QCOMPARE(m_accounts->accounts().size(), 1);
    QVERIFY(m_credentials->isForSession(m_accounts->accounts().first().id));
    QCOMPARE(said(), u"\"work\" was saved. Its keys stay in memory until you quit Trainboard."_s);
}

void AccountKeychainTest::saysThatItWaitsAndCanBeCancelled()
{
    const QString id = addToStore(u"work"_s);
    open();
    m_keychain->fake.isWaiting = true;
    typeKeys();
    click("saveButton");
    QCOMPARE(said(), QString()); // not at once
    QVERIFY(!part<QWidget>("saveButton")->isEnabled());
    QVERIFY(secretKeyEdit()->isReadOnly());
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"Waiting for the keychain…"_s, 20000);
    click("cancelButton");
    QVERIFY(said().startsWith(u"Nothing was saved, and nothing you typed is lost."_s));
    QCOMPARE(secretKeyEdit()->text(), secretKey);
    QVERIFY(!secretKeyEdit()->isReadOnly());
    QVERIFY(part<QWidget>("saveButton")->isEnabled());
    QCOMPARE(m_keychain->removals, QStringList()); // the old keys are still good
    QVERIFY(m_keychain->fake.items.contains(id));
}

void AccountKeychainTest::aCancelledWriteIsTakenBack()
{
    open();
    m_keychain->fake.isWaiting = true;
    typeNewAccount();
    click("saveButton");
    QCOMPARE(m_keychain->writes.size(), 1);
    m_dialog->close();
    QTRY_VERIFY(part<QAbstractButton>("keepEditingButton"));
    QCOMPARE(m_keychain->removals, m_keychain->writes);
    click("keepEditingButton");
    QCOMPARE(secretKeyEdit()->text(), secretKey);

    // Whatever the keychain still does about the first attempt, the second is another item.
    m_keychain->fake.release();
    click("saveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    QVERIFY(m_accounts->accounts().first().id != m_keychain->removals.first());
    QCOMPARE(m_keychain->fake.items.keys(), QStringList{m_accounts->accounts().first().id});
}

void AccountKeychainTest::removesKeysAndAccount()
{
    const QString id = addToStore(u"a"_s);
    addToStore(u"b"_s);
    open();
    QSignalSpy accountsChanged(m_dialog.get(), &AccountsDialog::accountsChanged);
    click("removeButton");
    click("confirmRemoveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    QVERIFY(!m_keychain->fake.items.contains(id));
    QCOMPARE(said(), u"\"a\" was removed, and its keys with it."_s);
    QCOMPARE(listed(), QStringList{u"b"_s});
    QCOMPARE(nameEdit()->text(), u"b"_s);
    QCOMPARE(accountsChanged.size(), 1);
    QCOMPARE(QApplication::focusWidget(), list());

    click("removeButton");
    click("confirmRemoveButton");
    QTRY_COMPARE(listed(), QStringList{u"New account"_s});
    QCOMPARE(nameEdit()->text(), QString());
}

void AccountKeychainTest::keepsOrRemovesWhenTheKeychainFails()
{
    const QString id = addToStore(u"work"_s);
    open();
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    click("removeButton");
    click("confirmRemoveButton");
    QTRY_VERIFY(part<QAbstractButton>("removeAnywayButton"));
    QVERIFY(said().startsWith(u"The keys of \"work\" could not be removed."_s));
    click("keepAccountButton");
    QCOMPARE(m_accounts->accounts().size(), 1);

    click("removeButton");
    click("confirmRemoveButton");
    QTRY_VERIFY(part<QAbstractButton>("removeAnywayButton"));
    click("removeAnywayButton");
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(
        said().startsWith(u"\"work\" was removed. Its keys may remain in the keychain (Fake)"_s));
    click("detailsButton");
    QCOMPARE(part<QPlainTextEdit>("detailsText")->toPlainText(), QString(u"Trainboard "_s + id));
    QVERIFY(part<QWidget>("detailsText")->isVisible());
}

void AccountKeychainTest::withoutAKeychainASessionAccountIsRemoved()
{
    const QString id = addForSession(u"work"_s);
    open();
    m_keychain->fake.failure = CredentialError::Kind::NoService;
    click("removeButton");
    QCOMPARE(said(), u"Remove \"work\" and its keys?"_s);
    click("confirmRemoveButton");
    QTRY_VERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(!m_credentials->isKnown(id));
}

static const RegisteredTest registered(__FILE__, runTest<AccountKeychainTest, QApplication>);
#include "tst_accountkeychain.moc"
