// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshome.h"
#include "support/testprogram.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

// The accounts of the command line without a keychain, with one that is locked, with one that takes
// its time, with settings that cannot be saved beside it, and with settings that somebody edited.
class TestAccountsKeychain : public QObject, private AccountsHome
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        needKeyring();
        startServer();
    }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void withoutAKeychainThereIsNoAccount_data();
    void withoutAKeychainThereIsNoAccount();
    void aLockedKeychainLosesNothing();
    void anAccountThatCannotBeSavedLeavesNoKeys();
    void whoeverWaitsIsToldWhy();
    void accountOfAnotherItemIsNotUsed_data();
    void accountOfAnotherItemIsNotUsed();
};

void TestAccountsKeychain::withoutAKeychainThereIsNoAccount_data()
{
    QTest::addColumn<QStringList>("keyring");
    QTest::newRow("no service") << QStringList{u"--absent"_s};
    QTest::newRow("no bus") << QStringList{
        u"--absent"_s, u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s};
}

void TestAccountsKeychain::withoutAKeychainThereIsNoAccount()
{
    QFETCH(QStringList, keyring);
    const CliResult result = add(u"work"_s, keyring);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("No keychain is running"), result.err.constData());
    QVERIFY2(result.err.contains("NCLOUD_SECRET_KEY"), result.err.constData());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));
}

void TestAccountsKeychain::aLockedKeychainLosesNothing()
{
    QCOMPARE(add(u"work"_s).status, 0);
    const QByteArray before = keptAccounts();
    const QStringList locked{u"--locked"_s};
    const CliResult added = add(u"other"_s, locked);
    QCOMPARE(added.status, 3);
    QVERIFY2(added.err.contains("is locked"), added.err.constData());
    QCOMPARE(run({u"services"_s}, {}, locked).status, 3);
    const CliResult removed = run({u"accounts"_s, u"remove"_s, u"work"_s}, {}, locked);
    QCOMPARE(removed.status, 1);
    QVERIFY2(removed.err.contains("Nothing was removed"), removed.err.constData());
    QCOMPARE(keptAccounts(), before);
    QCOMPARE(run({u"accounts"_s, u"check"_s, u"work"_s}).status, 0);
}

void TestAccountsKeychain::anAccountThatCannotBeSavedLeavesNoKeys()
{
    // A file where the folder of the settings should be.
    QFile file(m_home->filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const CliResult result = add(u"work"_s);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("could not be saved in"), result.err.constData());
    QVERIFY(file.remove());
    QCOMPARE(keptAccounts(), QByteArray("name,endpoint\r\n"));

    // The keyring tells how many items it has.
    QProcess search;
    search.start(
        QStringLiteral(WITH_KEYRING),
        {u"--home"_s, m_home->path(), u"dbus-send"_s, u"--session"_s, u"--print-reply"_s,
         u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
         u"org.freedesktop.Secret.Service.SearchItems"_s,
         u"dict:string:string:server,Trainboard"_s});
    QVERIFY(search.waitForFinished(cliPatience));
    const QByteArray found = search.readAllStandardOutput();
    QVERIFY2(found.contains("array"), search.readAllStandardError().constData());
    QVERIFY2(!found.contains("object path"), found.constData());
}

void TestAccountsKeychain::whoeverWaitsIsToldWhy()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"config/Trainboard"_s));
    QFile file(m_home->filePath(u"config/Trainboard/Trainboard.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[accounts]\n1\\id=00000000-0000-4000-8000-000000000001\n1\\name=work\nsize=1\n");
    file.close();
    const CliResult result =
        run({u"accounts"_s, u"check"_s, u"work"_s}, {},
            {u"--absent"_s, QStringLiteral(FAKE_SECRET_SERVICE), u"late"_s}); // by five seconds
    const qsizetype waiting = result.err.indexOf("Waiting for the keychain…\n");
    const qsizetype answered = result.err.indexOf("Remove the account \"work\" and add it again");
    QVERIFY2(waiting >= 0 && answered > waiting, result.err.constData());
    QCOMPARE(result.err.count("Waiting"), 1);
}

// An edited list of accounts gets nobody the login of the proxy, nor any keys of another item.
void TestAccountsKeychain::accountOfAnotherItemIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("the proxy's login") << QByteArray("proxy");
    QTest::newRow("no id") << QByteArray();
    QTest::newRow("an id in capitals") << QByteArray("00000000-0000-4000-8000-00000000000A");
    QTest::newRow("an id in braces") << QByteArray("{00000000-0000-4000-8000-00000000000a}");
}

void TestAccountsKeychain::accountOfAnotherItemIsNotUsed()
{
    QFETCH(const QByteArray, id);
    QTcpServer evil;
    QVERIFY(evil.listen(QHostAddress::LocalHost));
    QVERIFY(QDir(m_home->path()).mkpath(u"config/Trainboard"_s));
    QFile file(m_home->filePath(u"config/Trainboard/Trainboard.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = "[accounts]\n1\\id=" + id +
        "\n1\\name=evil\n1\\endpoint=http://127.0.0.1:" + QByteArray::number(evil.serverPort()) +
        "/api/v1\nsize=1\n";
    file.write(text);
    file.close();
    // The keyring holds something of that name.
    QProcess keyring;
    QProcessEnvironment environment = englishEnvironment();
    environment.insert(u"TEST_TEXT"_s, uR"({"accessKey":"kim","secretKey":"password","v":1})"_s);
    keyring.setProcessEnvironment(environment);
    keyring.start(
        QStringLiteral(WITH_KEYRING),
        {u"--home"_s, m_home->path(), QStringLiteral(KEYCHAIN_USER), u"put"_s,
         id.isEmpty() ? u"proxy"_s : QString::fromLatin1(id)});
    QVERIFY(keyring.waitForFinished(cliPatience));
    QCOMPARE(keyring.readAllStandardOutput(), "put: done\n");

    for (const QString &call :
         {u"services"_s, u"services --account evil"_s, u"accounts check evil"_s,
          u"accounts remove evil"_s, u"accounts list --format csv"_s}) {
        const CliResult result = run(call.split(u' '));
        QCOMPARE(result.status, call.startsWith(u"accounts list"_s) ? 1 : 3);
        QVERIFY2(!result.out.contains("evil"), result.out.constData());
        QCOMPARE(result.err.count("The account \"evil\" in "), 1);
        QVERIFY2(result.err.contains("remove its old lines"), result.err.constData());
    }
    QVERIFY(!evil.waitForNewConnection(0));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

static const RegisteredTest registered(__FILE__, runTest<TestAccountsKeychain, QCoreApplication>);
#include "tst_accountskeychain.moc"
