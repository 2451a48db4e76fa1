// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"
#include "gui/accountsfixture.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The accounts dialog: the fields of an account and what may stand in them.
class AccountFormTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { startOver(); }
    void cleanup() { finish(); }

    void keysAreNeverFilledIn();
    void saysWhereKeysComeFrom();
    void theSecretIsMaskedAndNotSpoken();
    void theSecretCanBePasted();
    void theSecretCannotBeCopied();
    void keysAreClearedWhenItCloses();

    void savesWithEnter();
    void savesWithItsShortcut();
    void whatWasPastedIsTrimmed();
    void saysWhatIsMissing();
    void whatCannotBeAKeyIsNotSaved();
    void aNameIsTakenOnce();
    void endpointIsCheckedWhileTyping_data();
    void endpointIsCheckedWhileTyping();
    void endpointThatMayDeceiveIsNamedBeforeItIsSaved();
    void endpointThatMayDeceiveIsShownAsItIsAsked();

private:
    QMenu *openKeyMenu() const;
};

void AccountFormTest::initTestCase()
{
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
}

// As the platform does it for the menu key.
QMenu *AccountFormTest::openKeyMenu() const
{
    const QPoint position(2, 2);
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, position, secretKeyEdit()->mapToGlobal(position));
    QCoreApplication::sendEvent(secretKeyEdit(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void AccountFormTest::keysAreNeverFilledIn()
{
    const QString id = addToStore(u"work"_s);
    open();
    QCOMPARE(m_keychain->reads, QStringList()); // nor asked for
    QCOMPARE(accessKeyEdit()->text(), QString());
    QCOMPARE(secretKeyEdit()->text(), QString());
    const QString hint = u"Leave empty to keep the key in Fake"_s;
    QCOMPARE(accessKeyEdit()->placeholderText(), hint);
    QCOMPARE(secretKeyEdit()->placeholderText(), hint);

    QSignalSpy read(m_credentials->read(id), &CredentialReply::finished);
    QVERIFY(read.wait());
    m_dialog->hide();
    m_dialog->show();
    QTRY_COMPARE(accessKeyEdit()->placeholderText(), u"••••QRST; leave empty to keep"_s);
    QCOMPARE(secretKeyEdit()->placeholderText(), hint);
    QCOMPARE(accessKeyEdit()->text(), QString());
    QCOMPARE(secretKeyEdit()->text(), QString());
}

void AccountFormTest::saysWhereKeysComeFrom()
{
    open();
    const QString path = u"In the console: My Account > Manage Account and Security > Security "
                         u"Management > Access Management"_s;
    for (const QLineEdit *edit : {accessKeyEdit(), secretKeyEdit()}) {
        QCOMPARE(edit->toolTip(), path);
        QCOMPARE(edit->accessibleDescription(), path);
        const QString shown = edit->placeholderText();
        QVERIFY2(shown.endsWith(u"Access Management"_s), qPrintable(shown));
        QVERIFY2(
            edit->fontMetrics().horizontalAdvance(shown) < edit->contentsRect().width(),
            qPrintable(shown));
    }
}

void AccountFormTest::theSecretIsMaskedAndNotSpoken()
{
    open();
    type(secretKeyEdit(), secretKey);
    QCOMPARE(secretKeyEdit()->echoMode(), QLineEdit::Password);
    auto *spoken = QAccessible::queryAccessibleInterface(secretKeyEdit());
    QVERIFY(spoken->state().passwordEdit);
    for (const auto kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        QVERIFY(!spoken->text(kind).contains(u"canary"_s));
    QVERIFY(!spoken->textInterface()->text(0, int(secretKey.size())).contains(u"canary"_s));
}

void AccountFormTest::theSecretCanBePasted()
{
    QGuiApplication::clipboard()->setText(secretKey);
    open();
    secretKeyEdit()->setFocus();
    QTest::keySequence(secretKeyEdit(), QKeySequence::Paste);
    QCOMPARE(secretKeyEdit()->text(), secretKey);

    QMenu *menu = openKeyMenu();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_C);
    QCOMPARE(secretKeyEdit()->text(), QString());
    menu = openKeyMenu();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_P);
    QCOMPARE(secretKeyEdit()->text(), secretKey);
}

void AccountFormTest::theSecretCannotBeCopied()
{
    const QString before = u"what was there before"_s;
    QGuiApplication::clipboard()->setText(before);
    open();
    type(secretKeyEdit(), secretKey);
    QMenu *menu = openKeyMenu();
    QVERIFY(menu);
    QStringList titles;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        titles += action->text().remove(u'&');
    QCOMPARE(titles, QStringList({u"Paste"_s, u"Clear"_s}));
    QTest::keyClick(menu, Qt::Key_Escape);

    secretKeyEdit()->selectAll();
    QTest::keySequence(secretKeyEdit(), QKeySequence::Copy);
    QTest::keySequence(secretKeyEdit(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), before);
}

void AccountFormTest::keysAreClearedWhenItCloses()
{
    open();
    typeNewAccount();
    m_dialog->close();
    click("discardButton");
    QVERIFY(!m_dialog->isVisible());
    for (const QLineEdit *edit : {nameEdit(), accessKeyEdit(), secretKeyEdit()})
        QCOMPARE(edit->text(), QString());

    m_dialog->show();
    typeKeys();
    m_dialog->hide(); // as when the program ends
    for (QLineEdit *edit : {accessKeyEdit(), secretKeyEdit()}) {
        QCOMPARE(edit->text(), QString());
        edit->undo();
        QCOMPARE(edit->text(), QString());
    }
}

void AccountFormTest::savesWithEnter()
{
    open();
    typeNewAccount();
    QTest::keyClick(secretKeyEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
}

void AccountFormTest::savesWithItsShortcut()
{
    const QString id = addToStore(u"work"_s);
    open();
    type(nameEdit(), u"other"_s);
    QTest::keySequence(nameEdit(), QKeySequence::Save);
    QCOMPARE(m_accounts->findById(id)->name, u"other"_s);
}

void AccountFormTest::whatWasPastedIsTrimmed()
{
    open();
    type(nameEdit(), u"  work  "_s);
    accessKeyEdit()->setText(u"  "_s + accessKey + u"\r\n"_s);
    secretKeyEdit()->setText(u"\t"_s + secretKey + u" \n"_s);
    type(endpointEdit(), u" https://example.com/api/v1 "_s);
    click("saveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    const Account account = m_accounts->accounts().first();
    QCOMPARE(account.name, u"work"_s);
    QCOMPARE(account.endpoint, u"https://example.com/api/v1"_s);
    QCOMPARE(m_keychain->keys(account.id).accessKey, accessKey);
    QCOMPARE(m_keychain->keys(account.id).secretKey, secretKey);
}

void AccountFormTest::saysWhatIsMissing()
{
    open();
    QCOMPARE(endpointEdit()->placeholderText(), publicEndpoint().toString());
    click("saveButton");
    QCOMPARE(problem("nameProblemLabel"), u"The account has no name. Enter a name."_s);
    QCOMPARE(problem("keysProblemLabel"), u"Enter both the access key and the secret key."_s);
    QCOMPARE(QApplication::focusWidget(), nameEdit());
    type(nameEdit(), u"work"_s);
    QCOMPARE(problem("nameProblemLabel"), QString());
    type(accessKeyEdit(), accessKey);
    click("saveButton");
    QCOMPARE(problem("keysProblemLabel"), u"Enter both the access key and the secret key."_s);
    QCOMPARE(QApplication::focusWidget(), secretKeyEdit());
    QVERIFY(m_accounts->accounts().isEmpty());
    QCOMPARE(m_keychain->writes, QStringList());
}

void AccountFormTest::whatCannotBeAKeyIsNotSaved()
{
    open();
    type(nameEdit(), u"work"_s);
    accessKeyEdit()->setText(u"\"EXAMPLE\u200bKEY\" "_s); // pasted: what is around goes
    secretKeyEdit()->setText(u"two words"_s);
    click("saveButton");
    QCOMPARE(
        problem("keysProblemLabel"),
        u"The secret key has characters that no key has. Copy it again."_s);
    QCOMPARE(QApplication::focusWidget(), secretKeyEdit());
    accessKeyEdit()->setText(u"열쇠"_s);
    click("saveButton");
    QCOMPARE(
        problem("keysProblemLabel"),
        u"The access key has characters that no key has. Copy it again."_s);
    QCOMPARE(QApplication::focusWidget(), accessKeyEdit());
    QVERIFY(m_accounts->accounts().isEmpty());
    QCOMPARE(m_keychain->writes, QStringList());

    accessKeyEdit()->setText(u"'EXAMPLE\u200bKEY' "_s);
    secretKeyEdit()->setText(u"\ufeff\"secret\"\n"_s);
    click("saveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    const Credentials stored = m_keychain->keys(m_accounts->accounts().first().id);
    QCOMPARE(stored.accessKey, u"EXAMPLEKEY"_s);
    QCOMPARE(stored.secretKey, u"secret"_s);
}

void AccountFormTest::aNameIsTakenOnce()
{
    addToStore(u"work"_s);
    open();
    click("addButton");
    type(nameEdit(), u"WORK"_s);
    typeKeys();
    click("saveButton");
    QCOMPARE(
        problem("nameProblemLabel"),
        u"There is already an account called \"WORK\". Choose another name."_s);
    QCOMPARE(m_keychain->writes, QStringList());
    QCOMPARE(secretKeyEdit()->text(), secretKey);
}

void AccountFormTest::endpointIsCheckedWhileTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("https") << u"https://example.com/api/v1"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:80"_s << QString();
    QTest::newRow("open http")
        << u"http://example.com"_s
        << u"The endpoint \"http://example.com\" is not encrypted. Use https; http is for "
           u"addresses of this computer only."_s;
    QTest::newRow("ftp") << u"ftp://example.com"_s
                         << u"The endpoint \"ftp://example.com\" does not begin with https."_s;
    QTest::newRow("query")
        << u"https://example.com/?a=b"_s
        << u"The endpoint must not contain a user name, a query or a fragment."_s;
}

void AccountFormTest::endpointIsCheckedWhileTyping()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    open();
    typeNewAccount();
    type(endpointEdit(), text);
    QCOMPARE(problem("endpointProblemLabel"), sentence);
    QCOMPARE(endpointEdit()->accessibleDescription(), sentence);
    click("saveButton");
    if (sentence.isEmpty()) {
        QTRY_COMPARE(m_accounts->accounts().size(), 1);
    } else {
        QCOMPARE(QApplication::focusWidget(), endpointEdit());
        QCOMPARE(m_keychain->writes, QStringList());
        click("testButton");
        QCOMPARE(said(), QString());
    }
}

namespace {

const QString cyrillic = u"https://\u0430items.apigw.ntruss.com/api/v1"_s;
const QString asked = u"https://xn--items-3ve.apigw.ntruss.com/api/v1"_s;
} // namespace

// Its first letter is not the Latin one that it looks like.
void AccountFormTest::endpointThatMayDeceiveIsNamedBeforeItIsSaved()
{
    open();
    typeNewAccount();
    QCOMPARE(problem("endpointNoteLabel"), QString());
    endpointEdit()->insert(cyrillic);

    const QString note = problem("endpointNoteLabel");
    QVERIFY2(note.contains(asked), qPrintable(note));
    QVERIFY2(!note.contains(u'\u0430'), qPrintable(note));
    QCOMPARE(problem("endpointProblemLabel"), QString());
    QCOMPARE(endpointEdit()->accessibleDescription(), note);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // How it is spoken there, see announce().
    QCOMPARE(part<QLabel>("endpointNoteLabel")->accessibleDescription(), note);
#endif

    click("saveButton");
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_accounts->accounts().first().endpoint, asked);
    QCOMPARE(endpointEdit()->text(), asked);
    QCOMPARE(problem("endpointNoteLabel"), note);

    type(endpointEdit(), u"https://example.com"_s);
    QCOMPARE(problem("endpointNoteLabel"), QString());
    QCOMPARE(endpointEdit()->accessibleDescription(), QString());
}

// One that an older version has saved, or somebody has written into the file.
void AccountFormTest::endpointThatMayDeceiveIsShownAsItIsAsked()
{
    QVERIFY(m_accounts->add({.id = AccountStore::newId(), .name = u"a"_s, .endpoint = cyrillic}));
    open();
    QCOMPARE(endpointEdit()->text(), asked);
    QVERIFY(!problem("endpointNoteLabel").isEmpty());
    QVERIFY2(list()->item(0)->toolTip().contains(asked), qPrintable(list()->item(0)->toolTip()));
    QVERIFY(!list()->item(0)->toolTip().contains(u'\u0430'));
    // Nothing was typed, so there is nothing to save.
    QVERIFY(!part<QAbstractButton>("saveButton")->isEnabled());
}

static const RegisteredTest registered(__FILE__, runTest<AccountFormTest, QApplication>);
#include "tst_accountform.moc"
