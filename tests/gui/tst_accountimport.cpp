// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "gui/promptbar.h"
#include "storage/ncloudconfigure.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

// The accounts dialog: keys from the file of NAVER's own command line.
class AccountImportTest : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { startOver(); }
    void cleanup() { finish(); }

    void saysWhereAFileWouldBe();
    void importsAProfile();
    void tellsWhoElseMayReadIt_data();
    void tellsWhoElseMayReadIt();
    void whatWasNotSavedStaysAWarning();

private:
    void writeConfigure() const;
    void importLastProfile() const;
    QImage shownIcon() const;
};

namespace {

const QByteArray content = "[DEFAULT]\nncloud_access_key_id = A\n"
                           "ncloud_secret_access_key = B\n"
                           "ncloud_api_url = https://ncloud.apigw.ntruss.com\n"
                           "[project]\nncloud_access_key_id = C\n"
                           "ncloud_secret_access_key = D\n";

QImage iconOf(const PromptBar *bar)
{
    return bar->findChild<QLabel *>(u"iconLabel"_s)->pixmap().toImage();
}

QImage iconOf(PromptBar::Kind kind)
{
    PromptBar bar;
    bar.say(kind, u"Something."_s);
    return iconOf(&bar);
}

} // namespace

void AccountImportTest::initTestCase()
{
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
}

void AccountImportTest::saysWhereAFileWouldBe()
{
    open();
    const auto *button = part<QWidget>("importButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QDir::toNativeSeparators(ncloudConfigureFile())));
}

void AccountImportTest::writeConfigure() const
{
    QVERIFY(QDir(m_home->path()).mkpath(u".ncloud"_s));
    QFile file(ncloudConfigureFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(content);
}

void AccountImportTest::importLastProfile() const
{
    auto *button = part<QWidget>("importButton");
    QVERIFY(button->isEnabled());
    QVERIFY(button->toolTip().contains(QDir::toNativeSeparators(ncloudConfigureFile())));
    auto *menu = part<QMenu>("importMenu");
    // As somebody would, who has clicked there: newer menus take no click before the pointer has
    // moved, which it can only from where it is known to have been.
    QTest::mouseMove(button);
    menu->popup(button->mapToGlobal(QPoint())); // a click would wait for the answer
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), u"DEFAULT"_s);
    QTest::mouseClick(
        menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
}

QImage AccountImportTest::shownIcon() const
{
    return iconOf(part<PromptBar>("promptBar"));
}

void AccountImportTest::importsAProfile()
{
#ifdef Q_OS_WIN
    QSKIP("On Windows no variable says where a user's folders are.");
#endif
    addToStore(u"project"_s);
    writeConfigure();
    open();
    importLastProfile();
    QTRY_COMPARE(m_accounts->accounts().size(), 2);
    const Account account = m_accounts->accounts().last();
    QCOMPARE(account.name, u"project (2)"_s);
    QCOMPARE(account.endpoint, QString());
    QCOMPARE(m_keychain->keys(account.id).accessKey, u"C"_s);
    QCOMPARE(m_keychain->keys(account.id).secretKey, u"D"_s);
    QTRY_VERIFY2(said().startsWith(u"\"project (2)\" was imported from"_s), qPrintable(said()));
    QVERIFY(said().contains(u"its endpoint is the public one"_s));
    QCOMPARE(shownIcon(), iconOf(PromptBar::Kind::Success));
    QFile file(ncloudConfigureFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void AccountImportTest::tellsWhoElseMayReadIt_data()
{
    QTest::addColumn<int>("folder");
    QTest::addColumn<int>("file");
    QTest::addColumn<bool>("forSession");
    QTest::addColumn<QString>("note");
    const QString read = u"The permissions of FILE allow other users of this computer to read it. "
                         u"Run: chmod 600 FILE"_s;
    const QString write =
        u"Permissions allow other users of this computer to change FILE. Check the keys in it, "
        u"then run: "_s;
    QTest::newRow("nobody, as it is usual") << 0755 << 0600 << false << QString();
    QTest::newRow("others read") << 0700 << 0644 << false << read;
    QTest::newRow("others read, for this session") << 0755 << 0644 << true << read;
    QTest::newRow("both") << 0755 << 0666 << false << QString(write + u"chmod 600 FILE"_s);
    QTest::newRow("others may put another one there")
        << 0777 << 0600 << false << QString(write + u"chmod go-w FOLDER"_s);
    QTest::newRow("all of it") << 0777 << 0666 << false
                               << QString(write + u"chmod go-w FOLDER && chmod 600 FILE"_s);
}

void AccountImportTest::tellsWhoElseMayReadIt()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, folder);
    QFETCH(const int, file);
    QFETCH(const bool, forSession);
    QFETCH(QString, note);
    writeConfigure();
    const QString name = ncloudConfigureFile();
    note.replace(u"FILE"_s, name).replace(u"FOLDER"_s, QFileInfo(name).path());
    QCOMPARE(chmod(QFile::encodeName(name).constData(), mode_t(file)), 0);
    QCOMPARE(chmod(QFile::encodeName(QFileInfo(name).path()).constData(), mode_t(folder)), 0);
    if (forSession)
        m_keychain->fake.failure = CredentialError::Kind::NoService;
    open();
    importLastProfile();
    if (forSession) {
        QTRY_VERIFY(part<QAbstractButton>("keepForSessionButton"));
        click("keepForSessionButton");
    }
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    const QString result = forSession ? u"in memory"_s : u"the public one."_s;
    QTRY_VERIFY2(said().contains(result), qPrintable(said()));
    QTRY_COMPARE(said().contains(u"other users"_s), !note.isEmpty());
    QVERIFY2(said().endsWith(note), qPrintable(said()));
    QCOMPARE(
        shownIcon(), iconOf(note.isEmpty() ? PromptBar::Kind::Success : PromptBar::Kind::Warning));
#else
    QSKIP("nothing of this is asked here");
#endif
}

void AccountImportTest::whatWasNotSavedStaysAWarning()
{
#ifdef Q_OS_UNIX
    writeConfigure();
    const QByteArray home = QFile::encodeName(m_home->path());
    QCOMPARE(chmod(home.constData(), 0777), 0);
    m_accounts = std::make_unique<AccountStore>(m_accounts->file());
    open();
    importLastProfile();
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    const QString note = u"then run: chmod go-w "_s + m_home->path();
    QTRY_VERIFY2(said().endsWith(note), qPrintable(said()));
    QVERIFY2(said().startsWith(u"The accounts could not be saved"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"was imported"_s), qPrintable(said()));
    QCOMPARE(shownIcon(), iconOf(PromptBar::Kind::Warning));
#else
    QSKIP("nothing of this is asked here");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<AccountImportTest, QApplication>);
#include "tst_accountimport.moc"
