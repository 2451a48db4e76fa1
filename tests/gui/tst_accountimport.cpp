// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountsfixture.h"
#include "storage/ncloudconfigure.h"

#include <QDir>
#include <QMenu>

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
};

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

void AccountImportTest::importsAProfile()
{
    addToStore(u"project"_s);
    QVERIFY(QDir(m_home->path()).mkpath(u".ncloud"_s));
    QFile file(ncloudConfigureFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = "[DEFAULT]\nncloud_access_key_id = A\n"
                               "ncloud_secret_access_key = B\n"
                               "ncloud_api_url = https://ncloud.apigw.ntruss.com\n"
                               "[project]\nncloud_access_key_id = C\n"
                               "ncloud_secret_access_key = D\n";
    file.write(content);
    file.close();
    open();
    auto *button = part<QWidget>("importButton");
    QVERIFY(button->isEnabled());
    QVERIFY(button->toolTip().contains(QDir::toNativeSeparators(file.fileName())));
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

    QTRY_COMPARE(m_accounts->accounts().size(), 2);
    const Account account = m_accounts->accounts().last();
    QCOMPARE(account.name, u"project (2)"_s);
    QCOMPARE(account.endpoint, QString());
    QCOMPARE(m_keychain->keys(account.id).accessKey, u"C"_s);
    QCOMPARE(m_keychain->keys(account.id).secretKey, u"D"_s);
    QTRY_VERIFY2(said().startsWith(u"\"project (2)\" was imported from"_s), qPrintable(said()));
    QVERIFY(said().contains(u"its endpoint is the public one"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_MAIN(AccountImportTest)
#include "tst_accountimport.moc"
