// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/networkdialog.h"
#include "gui/promptbar.h"
#include "gui/recordedkeychain.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;

const QString user = u"kim"_s;
const QString password = u"canary-0123456789"_s;

} // namespace

class NetworkDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyFieldHasANameAndDoesNotBlock();
    void showsWhatIsStored();
    void withoutAChangeNothingIsApplied();
    void appliesAndStays();
    void okClosesAndCancelChangesNothing();
    void manualProxyNeedsHostAndPort_data();
    void manualProxyNeedsHostAndPort();
    void loginNeedsBoth();

    void loginGoesIntoTheKeychainAlone();
    void storedLoginIsNeverFilledIn();
    void failedWriteKeepsWhatWasTyped();
    void afterAFailedWriteTheSessionKeepsIt();
    void waitingForTheKeychainCanBeStopped();
    void loginIsRemoved();
    void loginIsForgottenWhenItCloses();

    void tellsWhatIsInTheCaFile_data();
    void tellsWhatIsInTheCaFile();
    void badCaFileIsNotApplied();
    void browsesForTheCaFile();
    void everyFieldIsReachedWithTab();
    void fitsIntoANarrowWindow();

private:
    void open();
    void openWith(const NetworkSettings &settings);
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) const;
    void click(const char *name) const;
    QString said() const;
    QString text(const char *label) const;
    QString write(const QByteArray &content) const;
    QString fileText() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NetworkSettingsStore> m_store;
    std::unique_ptr<RecordedKeychain> m_keychain;
    std::unique_ptr<CredentialCache> m_credentials;
    std::unique_ptr<NetworkDialog> m_dialog;
};

namespace {

NetworkSettings manualSettings()
{
    return {.proxyMode = ProxyMode::Manual, .proxyHost = u"proxy.example.com"_s, .proxyPort = 3128};
}

NetworkSettings settingsWithLogin()
{
    NetworkSettings settings = manualSettings();
    settings.proxyHasLogin = true;
    return settings;
}

} // namespace

void NetworkDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<NetworkSettingsStore>(m_folder->filePath(u"settings.ini"_s));
    m_keychain = std::make_unique<RecordedKeychain>();
    m_credentials = std::make_unique<CredentialCache>(*m_keychain);
}

void NetworkDialogTest::cleanup()
{
    m_dialog.reset();
    m_credentials.reset();
    m_keychain.reset();
}

void NetworkDialogTest::open()
{
    m_dialog = std::make_unique<NetworkDialog>(m_store.get(), m_credentials.get());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void NetworkDialogTest::openWith(const NetworkSettings &settings)
{
    QVERIFY(m_store->save(settings));
    open();
}

void NetworkDialogTest::type(const char *name, const QString &text) const
{
    auto *edit = part<QLineEdit>(name);
    QVERIFY2(edit && edit->isVisible() && edit->isEnabled(), name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void NetworkDialogTest::click(const char *name) const
{
    auto *button = part<QAbstractButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    button->click();
}

QString NetworkDialogTest::said() const
{
    return part<PromptBar>("promptBar")->isVisible() ? part<QTextEdit>("messageText")->toPlainText()
                                                     : QString();
}

QString NetworkDialogTest::text(const char *label) const
{
    return part<QLabel>(label)->isVisible() ? part<QLabel>(label)->text() : QString();
}

QString NetworkDialogTest::write(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"ca.pem"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

QString NetworkDialogTest::fileText() const
{
    QFile file(m_store->file());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void NetworkDialogTest::everyFieldHasANameAndDoesNotBlock()
{
    openWith(settingsWithLogin());
    QVERIFY(!m_dialog->isModal());
    for (const char *name :
         {"systemRadioButton", "noneRadioButton", "manualRadioButton", "typeComboBox", "hostEdit",
          "portSpinBox", "loginCheckBox", "userEdit", "passwordEdit", "caFileEdit", "browseButton",
          "connectSpinBox", "attemptSpinBox"}) {
        auto *widget = part<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(
            !QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
            name);
    }
    QVERIFY(text("tlsLabel").startsWith(u"TLS verification is always on."_s));
    QCOMPARE(part<QLineEdit>("passwordEdit")->echoMode(), QLineEdit::Password);
}

void NetworkDialogTest::showsWhatIsStored()
{
    NetworkSettings settings = manualSettings();
    settings.proxyType = NetworkSettings::ProxyType::Socks5;
    settings.connectTimeout = std::chrono::seconds(7);
    settings.attemptTimeout = std::chrono::seconds(90);
    openWith(settings);
    QVERIFY(part<QAbstractButton>("manualRadioButton")->isChecked());
    QCOMPARE(part<QLineEdit>("hostEdit")->text(), u"proxy.example.com"_s);
    QCOMPARE(part<QSpinBox>("portSpinBox")->value(), 3128);
    QCOMPARE(part<QSpinBox>("connectSpinBox")->value(), 7);
    QCOMPARE(part<QSpinBox>("attemptSpinBox")->value(), 90);
    // Applied with one change, all the others stay.
    part<QSpinBox>("connectSpinBox")->setValue(8);
    click("applyButton");
    settings.connectTimeout = std::chrono::seconds(8);
    QCOMPARE(m_store->settings(), settings);
    QVERIFY(m_keychain->reads.isEmpty() && m_keychain->writes.isEmpty());
}

void NetworkDialogTest::withoutAChangeNothingIsApplied()
{
    open();
    QVERIFY(!part<QWidget>("applyButton")->isEnabled());
    click("noneRadioButton");
    QVERIFY(part<QWidget>("applyButton")->isEnabled());
    click("systemRadioButton");
    QVERIFY(!part<QWidget>("applyButton")->isEnabled());
}

void NetworkDialogTest::appliesAndStays()
{
    open();
    QSignalSpy applied(m_dialog.get(), &NetworkDialog::applied);
    QVERIFY(!part<QWidget>("hostEdit")->isEnabled());
    click("manualRadioButton");
    type("hostEdit", u" proxy.example.com "_s);
    part<QSpinBox>("portSpinBox")->setValue(3128);
    click("applyButton");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(applied.count(), 1);
    QCOMPARE(NetworkSettingsStore(m_store->file()).settings(), manualSettings());
    QVERIFY(!part<QWidget>("applyButton")->isEnabled());
}

void NetworkDialogTest::okClosesAndCancelChangesNothing()
{
    open();
    QSignalSpy applied(m_dialog.get(), &NetworkDialog::applied);
    click("noneRadioButton");
    click("cancelButton");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(applied.count(), 0);

    m_dialog->show();
    QVERIFY(part<QAbstractButton>("systemRadioButton")->isChecked());
    click("noneRadioButton");
    click("okButton");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(applied.count(), 1);
    QCOMPARE(m_store->settings().proxyMode, ProxyMode::None);
}

void NetworkDialogTest::manualProxyNeedsHostAndPort_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("focused");
    QTest::newRow("nothing") << QString() << 0 << u"hostEdit"_s;
    QTest::newRow("an address") << u"http://proxy.example.com:3128/"_s << 3128 << u"hostEdit"_s;
    QTest::newRow("no port") << u"proxy.example.com"_s << 0 << u"portSpinBox"_s;
}

void NetworkDialogTest::manualProxyNeedsHostAndPort()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, focused);
    open();
    click("manualRadioButton");
    type("hostEdit", host);
    part<QSpinBox>("portSpinBox")->setValue(port);
    click("okButton");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!text("proxyProblemLabel").isEmpty());
    QCOMPARE(m_dialog->focusWidget()->objectName(), focused);
    QCOMPARE(m_store->settings(), NetworkSettings());
}

void NetworkDialogTest::loginNeedsBoth()
{
    openWith(manualSettings());
    click("loginCheckBox");
    click("applyButton");
    QCOMPARE(text("loginProblemLabel"), u"Enter both the user name and the password."_s);
    type("userEdit", user);
    click("applyButton");
    QCOMPARE(text("loginProblemLabel"), u"Enter both the user name and the password."_s);
    QVERIFY(m_keychain->writes.isEmpty());
    QCOMPARE(m_store->settings(), manualSettings());
}

void NetworkDialogTest::loginGoesIntoTheKeychainAlone()
{
    openWith(manualSettings());
    QSignalSpy applied(m_dialog.get(), &NetworkDialog::applied);
    click("loginCheckBox");
    type("userEdit", user);
    type("passwordEdit", password);
    click("okButton");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(applied.count(), 1);
    QCOMPARE(m_keychain->writes, QStringList{proxyLoginId()});
    QCOMPARE(m_keychain->keys(proxyLoginId()).accessKey, user);
    QCOMPARE(m_keychain->keys(proxyLoginId()).secretKey, password);
    QCOMPARE(m_store->settings(), settingsWithLogin());
    QVERIFY(!fileText().contains(user));
    QVERIFY(!fileText().contains(password));
}

void NetworkDialogTest::storedLoginIsNeverFilledIn()
{
    m_keychain->fake.items.insert(proxyLoginId(), {user, password});
    openWith(settingsWithLogin());
    QCOMPARE(part<QLineEdit>("userEdit")->text(), QString());
    QCOMPARE(part<QLineEdit>("passwordEdit")->text(), QString());
    QCOMPARE(text("loginHintLabel"), u"A login is stored in Fake; leave both empty to keep it."_s);
    part<QSpinBox>("connectSpinBox")->setValue(9);
    click("applyButton");
    QVERIFY(m_store->settings().proxyHasLogin);
    QVERIFY(m_keychain->reads.isEmpty() && m_keychain->writes.isEmpty());
    QVERIFY(m_keychain->removals.isEmpty());
}

void NetworkDialogTest::failedWriteKeepsWhatWasTyped()
{
    openWith(manualSettings());
    QSignalSpy applied(m_dialog.get(), &NetworkDialog::applied);
    m_keychain->fake.failure = CredentialError::Kind::Locked;
    click("loginCheckBox");
    type("userEdit", user);
    type("passwordEdit", password);
    click("okButton");
    QTRY_VERIFY(said().contains(u"The keychain (Fake) is locked."_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QLineEdit>("userEdit")->text(), user);
    QCOMPARE(part<QLineEdit>("passwordEdit")->text(), password);
    QCOMPARE(applied.count(), 0);
    QCOMPARE(m_store->settings(), manualSettings());

    m_keychain->fake.failure.reset();
    click("tryAgainButton");
    QTRY_VERIFY(!m_dialog->isVisible()); // as OK was meant
    QCOMPARE(m_keychain->keys(proxyLoginId()).secretKey, password);
}

void NetworkDialogTest::afterAFailedWriteTheSessionKeepsIt()
{
    openWith(manualSettings());
    QSignalSpy applied(m_dialog.get(), &NetworkDialog::applied);
    m_keychain->fake.failure = CredentialError::Kind::NoService;
    click("loginCheckBox");
    type("userEdit", user);
    type("passwordEdit", password);
    click("applyButton");
    QTRY_VERIFY(part<QWidget>("keepForSessionButton"));
    click("keepForSessionButton");
    QCOMPARE(applied.count(), 1);
    QVERIFY(m_credentials->isForSession(proxyLoginId()));
    QCOMPARE(m_store->settings(), settingsWithLogin());
    QCOMPARE(said(), QString());

    // The network gets it from there.
    std::optional<Credentials> login;
    proxyLoginReader(m_credentials.get())([&login](const Result<Credentials, QString> &read) {
        if (read)
            login = *read;
    });
    QTRY_VERIFY(login);
    QCOMPARE(login->secretKey, password);
    QVERIFY(m_keychain->reads.isEmpty());
}

void NetworkDialogTest::waitingForTheKeychainCanBeStopped()
{
    openWith(manualSettings());
    m_keychain->fake.isWaiting = true;
    click("loginCheckBox");
    type("userEdit", user);
    type("passwordEdit", password);
    click("applyButton");
    QVERIFY(!said().isEmpty());
    QVERIFY(!part<QWidget>("okButton")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(said(), QString());
    QVERIFY(part<QWidget>("okButton")->isEnabled());
    QCOMPARE(part<QLineEdit>("passwordEdit")->text(), password);
    QCOMPARE(m_store->settings(), manualSettings());
}

void NetworkDialogTest::loginIsRemoved()
{
    m_keychain->fake.items.insert(proxyLoginId(), {user, password});
    openWith(settingsWithLogin());
    click("loginCheckBox");
    QVERIFY(!part<QWidget>("userEdit")->isVisible());
    click("applyButton");
    QTRY_COMPARE(m_store->settings(), manualSettings());
    QVERIFY(!m_keychain->fake.items.contains(proxyLoginId()));
}

void NetworkDialogTest::loginIsForgottenWhenItCloses()
{
    openWith(settingsWithLogin());
    type("userEdit", user);
    type("passwordEdit", password);
    m_dialog->close();
    QCOMPARE(part<QLineEdit>("userEdit")->text(), QString());
    QCOMPARE(part<QLineEdit>("passwordEdit")->text(), QString());
}

void NetworkDialogTest::tellsWhatIsInTheCaFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("start");
    const QByteArray one = testData(u"self-signed.pem"_s);
    QTest::newRow("one") << one << u"1 certificate"_s;
    QByteArray seven;
    for (int i = 0; i < 7; ++i)
        seven += one;
    QTest::newRow("many") << seven << u"7 certificate"_s;
    QTest::newRow("none") << "no certificate"_ba << u"There is no certificate in"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << u"The CA file"_s;
}

void NetworkDialogTest::tellsWhatIsInTheCaFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, start);
    open();
    QVERIFY(text("caFileStateLabel").startsWith(u"No file"_s));
    part<QLineEdit>("caFileEdit")->setText(write(content));
    QVERIFY2(text("caFileStateLabel").startsWith(start), qPrintable(text("caFileStateLabel")));
    QCOMPARE(part<QLabel>("caFileStateLabel")->textFormat(), Qt::PlainText);
    if (start == u"7 certificate"_s)
        QCOMPARE(text("caFileStateLabel").count(u'\n'), 6); // five of them, and how many more
}

void NetworkDialogTest::badCaFileIsNotApplied()
{
    open();
    part<QLineEdit>("caFileEdit")->setText(m_folder->filePath(u"is-not-there.pem"_s));
    click("okButton");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"caFileEdit"_s);
    QCOMPARE(m_store->settings(), NetworkSettings());

    const QString file = write(testData(u"self-signed.pem"_s));
    part<QLineEdit>("caFileEdit")->setText(file);
    click("okButton");
    QCOMPARE(m_store->settings().caFile, file);
}

void NetworkDialogTest::browsesForTheCaFile()
{
    open();
    click("browseButton");
    QTRY_VERIFY(part<QFileDialog>("caFileDialog"));
    auto *dialog = part<QFileDialog>("caFileDialog");
    QVERIFY(dialog->isVisible());
    const QString file = write(testData(u"self-signed.pem"_s));
    Q_EMIT dialog->fileSelected(file);
    QCOMPARE(part<QLineEdit>("caFileEdit")->text(), QDir::toNativeSeparators(file));
    dialog->reject();
}

void NetworkDialogTest::everyFieldIsReachedWithTab()
{
    openWith(settingsWithLogin());
    part<QWidget>("manualRadioButton")->setFocus();
    QStringList visited;
    for (int i = 0; i < 14; ++i) {
        visited += m_dialog->focusWidget()->objectName();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"manualRadioButton"_s, u"typeComboBox"_s,  u"hostEdit"_s,
                               u"portSpinBox"_s,       u"loginCheckBox"_s, u"userEdit"_s,
                               u"passwordEdit"_s,      u"caFileEdit"_s,    u"browseButton"_s,
                               u"connectSpinBox"_s,    u"attemptSpinBox"_s};
    QCOMPARE(visited.first(expected.size()), expected);
}

void NetworkDialogTest::fitsIntoANarrowWindow()
{
    openWith(settingsWithLogin());
    m_dialog->resize(340, 500);
    QTRY_COMPARE(m_dialog->width(), 340);
    const auto *contents = part<QWidget>("contents");
    QVERIFY(contents->width() <= contents->parentWidget()->width());
    QVERIFY(contents->minimumSizeHint().width() <= contents->parentWidget()->width());
}

static const RegisteredTest registered(__FILE__, runTest<NetworkDialogTest, QApplication>);
#include "tst_networkdialog.moc"
