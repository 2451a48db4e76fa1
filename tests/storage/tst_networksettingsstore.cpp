// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fakecredentialstore.h"
#include "storage/networksettingsstore.h"
#include "storage/proxylogin.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;
using ProxyType = NetworkSettings::ProxyType;

} // namespace

class NetworkSettingsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsSetAtFirst();
    void whatIsSavedIsThereAfterAnotherStart_data();
    void whatIsSavedIsThereAfterAnotherStart();
    void whatCannotBeCountsAsNotSet_data();
    void whatCannotBeCountsAsNotSet();
    void otherSettingsStay();
    void fileThatCannotBeWrittenIsTold();
    void hostIsANameAlone_data();
    void hostIsANameAlone();
    void loginIsReadWhenItIsAskedFor();
    void loginThatCannotBeReadHasAReason_data();
    void loginThatCannotBeReadHasAReason();

private:
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void NetworkSettingsStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings.ini"_s);
}

void NetworkSettingsStoreTest::write(const QByteArray &content) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void NetworkSettingsStoreTest::nothingIsSetAtFirst()
{
    const NetworkSettings settings = NetworkSettingsStore(m_file).settings();
    QCOMPARE(settings, NetworkSettings());
    QCOMPARE(settings.proxyMode, ProxyMode::System);
    QCOMPARE(settings.connectTimeout, std::chrono::seconds(10));
    QCOMPARE(settings.attemptTimeout, std::chrono::seconds(30));
    QVERIFY(!QFile::exists(m_file));
}

void NetworkSettingsStoreTest::whatIsSavedIsThereAfterAnotherStart_data()
{
    QTest::addColumn<NetworkSettings>("settings");
    QTest::newRow("defaults") << NetworkSettings();
    QTest::newRow("no proxy") << NetworkSettings{.proxyMode = ProxyMode::None};
    QTest::newRow("a proxy that is not used")
        << NetworkSettings{.proxyHost = u"proxy.example.com"_s, .proxyPort = 8080};
    QTest::newRow("everything") << NetworkSettings{
        .proxyMode = ProxyMode::Manual,
        .proxyType = ProxyType::Socks5,
        .proxyHost = u"fe80::1"_s,
        .proxyPort = 65535,
        .proxyHasLogin = true,
        .caFile = u"/a folder/회사, \"CA\".pem"_s,
        .connectTimeout = std::chrono::seconds(1),
        .attemptTimeout = std::chrono::seconds(600)};
}

void NetworkSettingsStoreTest::whatIsSavedIsThereAfterAnotherStart()
{
    QFETCH(const NetworkSettings, settings);
    // Over other ones, of which nothing is left.
    QVERIFY(NetworkSettingsStore(m_file).save(
        {.proxyMode = ProxyMode::Manual,
         .proxyType = ProxyType::Socks5,
         .proxyHost = u"other"_s,
         .proxyPort = 1,
         .proxyHasLogin = true,
         .caFile = u"other.pem"_s,
         .connectTimeout = std::chrono::seconds(2),
         .attemptTimeout = std::chrono::seconds(3)}));
    QVERIFY(NetworkSettingsStore(m_file).save(settings));
    QCOMPARE(NetworkSettingsStore(m_file).settings(), settings);
}

void NetworkSettingsStoreTest::whatCannotBeCountsAsNotSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("unknown words")
        << "proxy=sometimes\nproxyType=carrier\nproxyHasLogin=perhaps"_ba;
    QTest::newRow("manual without a host") << "proxy=manual"_ba;
    QTest::newRow("manual with a bad host") << "proxy=manual\nproxyHost=http://a/"_ba;
    QTest::newRow("time-outs too short") << "connectTimeout=0\nattemptTimeout=-5"_ba;
    QTest::newRow("time-outs too long") << "connectTimeout=601\nattemptTimeout=99999999999999"_ba;
    QTest::newRow("time-outs that are none") << "connectTimeout=soon\nattemptTimeout=1.5"_ba;
    QTest::newRow("port too large") << "proxyPort=65536"_ba;
    QTest::newRow("port too small") << "proxyPort=-1"_ba;
    QTest::newRow("lists") << "proxy=manual, none\nproxyHost=a, b\nproxyPort=1, 2\ncaFile=a, b"_ba;
}

void NetworkSettingsStoreTest::whatCannotBeCountsAsNotSet()
{
    QFETCH(const QByteArray, content);
    write("[network]\n" + content + '\n');
    QCOMPARE(NetworkSettingsStore(m_file).settings(), NetworkSettings());
}

void NetworkSettingsStoreTest::otherSettingsStay()
{
    write("[view]\nzone=korea\n");
    QVERIFY(NetworkSettingsStore(m_file).save({.proxyMode = ProxyMode::None}));
    QCOMPARE(SettingsFile(m_file).value(u"view/zone"_s).toString(), u"korea"_s);
}

void NetworkSettingsStoreTest::fileThatCannotBeWrittenIsTold()
{
    // Below a file there is no folder.
    write("[view]\n");
    NetworkSettingsStore store(m_file + u"/settings.ini"_s);
    QVERIFY(!store.save({.proxyMode = ProxyMode::None}));
    QCOMPARE(store.settings().proxyMode, ProxyMode::None); // until the program ends
}

void NetworkSettingsStoreTest::hostIsANameAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHost");
    QTest::newRow("name") << u"proxy.example.com"_s << true;
    QTest::newRow("short name") << u"proxy"_s << true;
    QTest::newRow("Korean name") << u"프록시.한국"_s << true;
    QTest::newRow("IPv4") << u"10.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"fe80::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("address") << u"http://proxy.example.com"_s << false;
    QTest::newRow("with a port") << u"proxy.example.com:3128"_s << false;
    QTest::newRow("with a path") << u"proxy.example.com/"_s << false;
    QTest::newRow("with a user") << u"kim@proxy.example.com"_s << false;
    QTest::newRow("with a space") << u"proxy example"_s << false;
    QTest::newRow("with a line end") << u"proxy\nexample"_s << false;
}

void NetworkSettingsStoreTest::hostIsANameAlone()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isHost);
    QCOMPARE(isProxyHost(text), isHost);
}

void NetworkSettingsStoreTest::loginIsReadWhenItIsAskedFor()
{
    FakeCredentialStore keychain;
    keychain.items.insert(proxyLoginId(), {u"kim"_s, u"canary"_s});
    const ProxyLoginReader reader = proxyLoginReader(&keychain);
    QCOMPARE(keychain.reads, 0);
    std::optional<Credentials> login;
    reader([&login](const Result<Credentials, QString> &read) { login = *read; });
    QVERIFY(!login); // never from inside the call
    QTRY_VERIFY(login);
    QCOMPARE(login->accessKey, u"kim"_s);
    QCOMPARE(login->secretKey, u"canary"_s);
    QCOMPARE(keychain.reads, 1);
}

void NetworkSettingsStoreTest::loginThatCannotBeReadHasAReason_data()
{
    QTest::addColumn<CredentialError::Kind>("kind");
    QTest::addColumn<QString>("reason");
    using Kind = CredentialError::Kind;
    QTest::newRow("locked") << Kind::Locked << u"the keychain is locked (Fake)"_s;
    QTest::newRow("denied") << Kind::Denied << u"the keychain denied access (Fake)"_s;
    QTest::newRow("no service") << Kind::NoService << u"no keychain is running (Fake)"_s;
    QTest::newRow("not found") << Kind::NotFound << u"the keychain has none (Fake)"_s;
}

void NetworkSettingsStoreTest::loginThatCannotBeReadHasAReason()
{
    QFETCH(const CredentialError::Kind, kind);
    QFETCH(const QString, reason);
    FakeCredentialStore keychain;
    keychain.failure = kind;
    QString told;
    proxyLoginReader (&keychain)(
        [&told](const Result<Credentials, QString> &read) { told = read.error(); });
    QTRY_COMPARE(told, reason);
}

static const RegisteredTest
    registered(__FILE__, runTest<NetworkSettingsStoreTest, QCoreApplication>);
#include "tst_networksettingsstore.moc"
