// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The window of the accounts: its names, its list, its shape, its way by keyboard. Neighbours:
// accountform, accountkeychain, accountconnection, accountleaving, accountimport.
class AccountsDialogTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void hasItsFixedNames_data();
    void hasItsFixedNames();
    void labelsLeadToTheirFields();
    void isNotModal();
    void withoutAccountsTheFormIsThatOfANewOne();

    void addsAnAccount();
    void changesTheOrder();
    void asksBeforeRemoving();
    void entersKeysOfAnAccount();

    void formStandsBelowTheListInANarrowWindow();
    void everythingIsReachedWithTab();
    void answersAreReachedWithTab();

private:
    QByteArray reachedWithTab() const;
};

void AccountsDialogTest::hasItsFixedNames_data()
{
    QTest::addColumn<QString>("accessibleName");
    QTest::newRow("accountsView") << u"Accounts"_s;
    QTest::newRow("nameEdit") << u"Account name"_s;
    QTest::newRow("accessKeyEdit") << u"Access key"_s;
    QTest::newRow("secretKeyEdit") << u"Secret key"_s;
    QTest::newRow("endpointEdit") << u"Endpoint"_s;
    QTest::newRow("sessionOnlyCheckBox") << u"Keep for this session only"_s;
    QTest::newRow("addButton") << u"Add"_s;
    QTest::newRow("importButton") << u"Import"_s;
    QTest::newRow("removeButton") << u"Remove"_s;
    QTest::newRow("moveUpButton") << u"Move Up"_s;
    QTest::newRow("moveDownButton") << u"Move Down"_s;
    QTest::newRow("testButton") << u"Test connection"_s;
    QTest::newRow("saveButton") << u"Save"_s;
    QTest::newRow("closeButton") << u"Close"_s;
}

void AccountsDialogTest::hasItsFixedNames()
{
    QFETCH(QString, accessibleName);
    addToStore(u"work"_s);
    open();
    QCOMPARE(m_dialog->windowTitle(), u"Accounts"_s);
    auto *spoken = QAccessible::queryAccessibleInterface(part<QWidget>(QTest::currentDataTag()));
    QCOMPARE(spoken->text(QAccessible::Name), accessibleName);
}

void AccountsDialogTest::labelsLeadToTheirFields()
{
    open();
    for (const char *field : {"name", "accessKey", "secretKey", "endpoint"}) {
        const auto *label = part<QLabel>(QByteArray(QByteArray(field) + "Label").constData());
        auto *edit = part<QLineEdit>(QByteArray(QByteArray(field) + "Edit").constData());
        QCOMPARE(label->buddy(), edit);
        QCOMPARE(label->text().remove(u'&'), edit->accessibleName());
    }
}

void AccountsDialogTest::isNotModal()
{
    open();
    QVERIFY(!m_dialog->isModal());
}

void AccountsDialogTest::withoutAccountsTheFormIsThatOfANewOne()
{
    open();
    QCOMPARE(listed(), QStringList{u"New account"_s});
    QCOMPARE(QApplication::focusWidget(), nameEdit());
    QVERIFY(!part<QWidget>("removeButton")->isEnabled());
    QCOMPARE(said(), QString());
}

void AccountsDialogTest::addsAnAccount()
{
    addToStore(u"first"_s);
    open();
    QSignalSpy accountsChanged(m_dialog.get(), &AccountsDialog::accountsChanged);
    QSignalSpy keysChanged(m_dialog.get(), &AccountsDialog::keysChanged);
    click("addButton");
    QCOMPARE(listed(), QStringList({u"first"_s, u"New account"_s}));
    QCOMPARE(QApplication::focusWidget(), nameEdit());
    typeNewAccount();
    type(endpointEdit(), u"http://127.0.0.1:1/api/v1"_s);
    click("saveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 2);
    const Account account = m_accounts->accounts().last();
    QCOMPARE(account.name, u"work"_s);
    QCOMPARE(account.endpoint, u"http://127.0.0.1:1/api/v1"_s);
    QCOMPARE(m_keychain->keys(account.id).secretKey, secretKey);
    QCOMPARE(listed(), QStringList({u"first"_s, u"work"_s}));
    QCOMPARE(list()->currentRow(), 1);
    QCOMPARE(said(), u"\"work\" was saved. Its keys are in the keychain (Fake)."_s);
    QCOMPARE(accountsChanged.size(), 1);
    QCOMPARE(keysChanged.size(), 1);
    QCOMPARE(keysChanged.first().first().toString(), account.id);
    QCOMPARE(accessKeyEdit()->text(), QString());
    QCOMPARE(secretKeyEdit()->text(), QString());
    QVERIFY(!part<QWidget>("saveButton")->isEnabled());
}

void AccountsDialogTest::changesTheOrder()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        addToStore(name);
    open();
    QSignalSpy accountsChanged(m_dialog.get(), &AccountsDialog::accountsChanged);
    QVERIFY(!part<QWidget>("moveUpButton")->isEnabled());
    click("moveDownButton");
    QCOMPARE(listed(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(list()->currentRow(), 1);
    click("moveDownButton");
    QVERIFY(!part<QWidget>("moveDownButton")->isEnabled());
    click("moveUpButton");
    QCOMPARE(m_accounts->accounts().at(1).name, u"a"_s);
    QCOMPARE(accountsChanged.size(), 3);
}

void AccountsDialogTest::asksBeforeRemoving()
{
    addToStore(u"work"_s);
    open();
    click("removeButton");
    QCOMPARE(
        said(),
        u"Remove \"work\" and its keys from this computer? They are in the keychain (Fake)."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // alone it removes nothing
    QCOMPARE(said(), QString());
    QVERIFY(m_accounts->findByName(u"work"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(said().startsWith(u"Remove \"work\""_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_keychain->removals, QStringList());
}

void AccountsDialogTest::entersKeysOfAnAccount()
{
    addToStore(u"a"_s);
    const QString id = addToStore(u"b"_s);
    open();
    m_dialog->enterKeys(id);
    QCOMPARE(nameEdit()->text(), u"b"_s);
    QCOMPARE(list()->currentRow(), 1);
    QCOMPARE(QApplication::focusWidget(), accessKeyEdit());
    m_dialog->enterKeys(u"nobody"_s);
    QCOMPARE(nameEdit()->text(), u"b"_s);
}

void AccountsDialogTest::formStandsBelowTheListInANarrowWindow()
{
    addToStore(u"work"_s);
    open();
    const auto place = [this](QWidget *widget) {
        return QRect(widget->mapTo(m_dialog.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(place(nameEdit()).left() > place(list()).right());
    m_dialog->resize(420, 560);
    QTRY_VERIFY(place(nameEdit()).top() > place(list()).bottom());
    QCOMPARE(m_dialog->width(), 420);
    const auto *area = part<QScrollArea>("scrollArea");
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    m_dialog->resize(780, 560);
    QTRY_VERIFY(place(nameEdit()).left() > place(list()).right());
}

// The object names, from the one behind that in focus until one comes again.
QByteArray AccountsDialogTest::reachedWithTab() const
{
    QByteArrayList reached;
    for (;;) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QByteArray name = QApplication::focusWidget()->objectName().toLatin1();
        if (reached.contains(name))
            return reached.join(' ');
        reached += name;
    }
}

void AccountsDialogTest::everythingIsReachedWithTab()
{
    addToStore(u"a"_s);
    addToStore(u"b"_s);
    open();
    type(nameEdit(), u"a2"_s); // to be saved
    list()->setFocus();
    QCOMPARE(
        reachedWithTab(),
        "moveDownButton addButton removeButton nameEdit accessKeyEdit secretKeyEdit "
        "sessionOnlyCheckBox endpointEdit testButton saveButton closeButton accountsView");
}

void AccountsDialogTest::answersAreReachedWithTab()
{
    const QString id = addToStore(u"a"_s);
    open();
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    click("removeButton");
    QTest::keyClick(part<QWidget>("confirmRemoveButton"), Qt::Key_Return);
    QTRY_VERIFY(part<QAbstractButton>("tryAgainButton"));
    endpointEdit()->setFocus();
    const QByteArray reached = reachedWithTab();
    QVERIFY2(
        reached.startsWith(
            "messageText tryAgainButton removeAnywayButton keepAccountButton testButton "),
        reached.constData());
    part<QWidget>("removeAnywayButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_accounts->findById(id));
}

static const RegisteredTest registered(__FILE__, runTest<AccountsDialogTest, QApplication>);
#include "tst_accountsdialog.moc"
