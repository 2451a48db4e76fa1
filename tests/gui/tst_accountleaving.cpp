// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "support/testprogram.h"

using namespace Qt::StringLiterals;

// The accounts dialog: what was typed and is not saved when another account is chosen, or the
// window closed.
class AccountLeavingTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void asksBeforeSwitching_data();
    void asksBeforeSwitching();
    void asksBeforeAdding();
    void asksBeforeClosing();
    void whatCannotBeSavedKeepsTheWindowOpen();
    void escapeTakesTheWayOutFirst();
};

void AccountLeavingTest::asksBeforeSwitching_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("kept");
    QTest::newRow("saveFirstButton") << u"b"_s << u"a2"_s;
    QTest::newRow("discardButton") << u"b"_s << u"a"_s;
    QTest::newRow("keepEditingButton") << u"a2"_s << u"a"_s;
}

void AccountLeavingTest::asksBeforeSwitching()
{
    QFETCH(QString, shown);
    QFETCH(QString, kept);
    addToStore(u"a"_s);
    addToStore(u"b"_s);
    open();
    type(nameEdit(), u"a2"_s);
    choose(1);
    QTRY_COMPARE(said(), u"The changes to \"a\" are not saved yet."_s);
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(list()->selectedItems(), QList<QListWidgetItem *>{list()->item(0)});
    QCOMPARE(nameEdit()->text(), u"a2"_s);
    click(QTest::currentDataTag());
    QTRY_COMPARE(nameEdit()->text(), shown);
    QCOMPARE(list()->currentRow(), shown == u"b"_s ? 1 : 0);
    QCOMPARE(m_accounts->accounts().first().name, kept);

    if (shown == u"b"_s) { // nothing typed, nothing asked
        choose(0);
        QTRY_COMPARE(nameEdit()->text(), kept);
        QCOMPARE(said(), QString());
    }
}

void AccountLeavingTest::asksBeforeAdding()
{
    addToStore(u"a"_s);
    open();
    type(nameEdit(), u"a2"_s);
    m_dialog->addAccount();
    QCOMPARE(said(), u"The changes to \"a\" are not saved yet."_s);
    click("discardButton");
    QCOMPARE(nameEdit()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), nameEdit());
    QCOMPARE(listed(), QStringList({u"a"_s, u"New account"_s}));
    choose(0);
    QTRY_COMPARE(listed(), QStringList{u"a"_s});
}

void AccountLeavingTest::asksBeforeClosing()
{
    addToStore(u"a"_s);
    open();
    type(nameEdit(), u"night"_s);
    click("closeButton");
    QVERIFY(m_dialog->isVisible());
    click("saveFirstButton");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_accounts->accounts().first().name, u"night"_s);
}

void AccountLeavingTest::whatCannotBeSavedKeepsTheWindowOpen()
{
    open();
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    typeNewAccount();
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(said(), u"The new account is not saved yet."_s);
    click("saveFirstButton");
    QTRY_VERIFY(part<QAbstractButton>("tryAgainButton"));
    QCOMPARE(secretKeyEdit()->text(), secretKey);
    // Whoever has read why wants to see that it is saved after all.
    m_keychain->fake.failure.reset();
    click("tryAgainButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void AccountLeavingTest::escapeTakesTheWayOutFirst()
{
    open();
    type(nameEdit(), u"work"_s);
    QTest::keyClick(nameEdit(), Qt::Key_Escape);
    QCOMPARE(said(), u"The new account is not saved yet."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(said(), QString());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), nameEdit());
    type(nameEdit(), QString());
    QTest::keyClick(nameEdit(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

static const RegisteredTest registered(__FILE__, runTest<AccountLeavingTest, QApplication>);
#include "tst_accountleaving.moc"
