// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "storage/sessioncredentialstore.h"
#include "support/accountids.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What the window of accounts leaves behind: keys of accounts that are no more can be removed, and
// in the demo there is nothing to leave.
class AccountTracesTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void unusedKeysAreOfferedForRemoval();
    void theyStayWhenNobodyWantsThat();
    void keysLeftByARemovalAreOffered();
    void noTwoHaveTheSameMnemonic();
    void lockedKeychainIsSaid();
    void nothingIsSaidWhereThereAreNone();
    void demoSaysThatNothingIsKept();
    void demoKeepsKeysForTheSessionOnly();
};

void AccountTracesTest::unusedKeysAreOfferedForRemoval()
{
    const QString id = addToStore(u"work"_s);
    m_keychain->fake.items.insert(testAccountId(1), {accessKey, secretKey});
    open();
    QTRY_VERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
    QVERIFY(part<QLabel>("unusedKeysLabel")->text().contains(u"Fake"_s));
    click("removeUnusedKeysButton");
    QVERIFY(said().contains(u"another installation"_s));
    QVERIFY(m_keychain->removals.isEmpty());
    click("confirmRemoveUnusedKeysButton");
    QTRY_VERIFY(!part<QWidget>("unusedKeysPanel")->isVisible());
    QCOMPARE(m_keychain->removals, QStringList{testAccountId(1)});
    QCOMPARE(m_keychain->fake.items.keys(), QStringList{id});
    QVERIFY(said().contains(u"removed"_s));
    QVERIFY(m_keychain->reads.isEmpty()); // to read could ask somebody for a password
}

void AccountTracesTest::theyStayWhenNobodyWantsThat()
{
    m_keychain->fake.items.insert(testAccountId(1), {accessKey, secretKey});
    open();
    QTRY_VERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
    click("removeUnusedKeysButton");
    click("keepUnusedKeysButton");
    QVERIFY(m_keychain->removals.isEmpty());
    QVERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
}

void AccountTracesTest::keysLeftByARemovalAreOffered()
{
    addToStore(u"work"_s);
    open();
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    click("removeButton");
    click("confirmRemoveButton");
    QTRY_VERIFY(part<QAbstractButton>("removeAnywayButton"));
    m_keychain->fake.failure.reset();
    click("removeAnywayButton");
    QTRY_VERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
}

// Where as much as possible is to be seen at once.
void AccountTracesTest::noTwoHaveTheSameMnemonic()
{
    addToStore(u"work"_s);
    m_keychain->fake.items.insert(testAccountId(1), {accessKey, secretKey});
    open();
    QTRY_VERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    click("removeButton");
    click("confirmRemoveButton");
    QTRY_VERIFY(part<QAbstractButton>("keepAccountButton"));
    QVERIFY(part<QWidget>("removeUnusedKeysButton")->isVisible());

    QHash<QString, QString> texts; // by their letters
    const auto look = [&texts](const QString &text) {
        static const QRegularExpression letter(u"&([^&])"_s);
        const QString found = letter.match(text).captured(1).toUpper();
        QVERIFY2(
            found.isEmpty() || !texts.contains(found),
            qPrintable(text + u" and "_s + texts.value(found)));
        if (!found.isEmpty())
            texts.insert(found, text);
    };
    for (const auto *button : m_dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            look(button->text());
    }
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            look(label->text());
    }
    QVERIFY(texts.size() > 5);
}

void AccountTracesTest::lockedKeychainIsSaid()
{
    addToStore(u"work"_s);
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    open();
    QTRY_VERIFY(part<QWidget>("unusedKeysPanel")->isVisible());
    QVERIFY(part<QLabel>("unusedKeysLabel")->text().contains(u"unlocked"_s));
    QVERIFY(!part<QWidget>("removeUnusedKeysButton")->isVisible());
}

void AccountTracesTest::nothingIsSaidWhereThereAreNone()
{
    addToStore(u"work"_s);
    open();
    QTRY_COMPARE(m_keychain->answeredLists, 1);
    QVERIFY(!part<QWidget>("unusedKeysPanel")->isVisible());
    QVERIFY(!part<QLabel>("demoLabel")->isVisible());
}

void AccountTracesTest::demoSaysThatNothingIsKept()
{
    SessionCredentialStore memory;
    m_credentials = std::make_unique<CredentialCache>(memory);
    open();
    QVERIFY(part<QLabel>("demoLabel")->isVisible());
    QVERIFY(part<QLabel>("demoLabel")->text().contains(u"forgotten when you quit"_s));
    QVERIFY(part<QCheckBox>("sessionOnlyCheckBox")->isChecked());
    QVERIFY(!part<QCheckBox>("sessionOnlyCheckBox")->isEnabled());
    finish();
}

void AccountTracesTest::demoKeepsKeysForTheSessionOnly()
{
    SessionCredentialStore memory;
    m_credentials = std::make_unique<CredentialCache>(memory);
    open();
    typeNewAccount();
    click("saveButton");
    QTRY_COMPARE(listed(), QStringList{u"work"_s});
    QVERIFY2(!said().contains(u"in the keychain"_s), qPrintable(said()));
    QVERIFY(m_credentials->isForSession(m_accounts->accounts().first().id));
    // Nor when it is opened again, or the keys are typed again.
    choose(0);
    QVERIFY(part<QCheckBox>("sessionOnlyCheckBox")->isChecked());
    typeKeys();
    QCOMPARE(said(), QString());
    click("saveButton");
    QTRY_VERIFY2(said().contains(u"saved"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"in the keychain"_s), qPrintable(said()));
    QVERIFY(m_credentials->isForSession(m_accounts->accounts().first().id));
    finish();
}

static const RegisteredTest registered(__FILE__, runTest<AccountTracesTest, QApplication>);
#include "tst_accounttraces.moc"
