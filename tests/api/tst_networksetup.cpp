// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/networksetup.h"
#include "support/testdata.h"
#include "support/testnetwork.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;
using ProxyType = NetworkSettings::ProxyType;

const QUrl service(u"https://aitems.test/api/v1"_s);

} // namespace

// What the settings mean for the network, and the file of extra authorities.
class NetworkSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeoutsAreThoseOfTheSettings();
    void manualProxyIsUsedForAllButThisComputer_data();
    void manualProxyIsUsedForAllButThisComputer();
    void noneMeansNoProxy();
    void loginIsOnlyAskedForWhenThereIsOne_data();
    void loginIsOnlyAskedForWhenThereIsOne();

    void authoritiesComeOnTopOfTheSystems();
    void badAuthoritiesLeaveTheSystems();
    void readsAuthorities_data();
    void readsAuthorities();
    void whatIsNoFileIsNotRead();

private:
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString NetworkSetupTest::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"ca.pem"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

void NetworkSetupTest::timeoutsAreThoseOfTheSettings()
{
    TestNetwork network;
    const auto problem = applyNetworkSettings(
        &network.transport,
        {.connectTimeout = std::chrono::seconds(3), .attemptTimeout = std::chrono::seconds(4)});
    QVERIFY(!problem);
    const NetworkLimits expected{
        .connectTimeout = std::chrono::seconds(3),
        .attemptTimeout = std::chrono::seconds(4),
        .attempts = 1}; // the others stay
    QCOMPARE(network.transport.limits(), expected);
}

void NetworkSetupTest::manualProxyIsUsedForAllButThisComputer_data()
{
    QTest::addColumn<ProxyType>("type");
    QTest::addColumn<QNetworkProxy::ProxyType>("expected");
    QTest::newRow("HTTP") << ProxyType::Http << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS5") << ProxyType::Socks5 << QNetworkProxy::Socks5Proxy;
}

void NetworkSetupTest::manualProxyIsUsedForAllButThisComputer()
{
    QFETCH(const ProxyType, type);
    QFETCH(const QNetworkProxy::ProxyType, expected);
    TestNetwork network;
    const auto problem = applyNetworkSettings(
        &network.transport,
        {.proxyMode = ProxyMode::Manual,
         .proxyType = type,
         .proxyHost = u"proxy.example.com"_s,
         .proxyPort = 3128});
    QVERIFY(!problem);
    // As the network asks.
    QNetworkProxyFactory *factory = network.manager.proxyFactory();
    QVERIFY(factory);
    const QNetworkProxy proxy(expected, u"proxy.example.com"_s, 3128);
    QCOMPARE(factory->queryProxy(QNetworkProxyQuery(service)), QList{proxy});
    for (const char *address :
         {"http://127.0.0.1:1/", "https://localhost/", "http://[::1]:8080/"}) {
        const QUrl url = QUrl::fromEncoded(address);
        QCOMPARE(
            network.transport.proxyFinder()->proxiesOf(url),
            QList{QNetworkProxy(QNetworkProxy::NoProxy)});
        // Without TLS the program's own is named, which has Qt read through a buffer. It is none.
        const auto expectedType =
            url.scheme() == "http"_L1 ? QNetworkProxy::DefaultProxy : QNetworkProxy::NoProxy;
        QCOMPARE(factory->queryProxy(QNetworkProxyQuery(url)), QList{QNetworkProxy(expectedType)});
    }
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

void NetworkSetupTest::noneMeansNoProxy()
{
    TestNetwork network;
    QVERIFY(!applyNetworkSettings(
        &network.transport,
        {.proxyMode = ProxyMode::None, .proxyHost = u"proxy.example.com"_s, .proxyPort = 3128}));
    QCOMPARE(
        network.manager.proxyFactory()->queryProxy(QNetworkProxyQuery(service)),
        QList{QNetworkProxy(QNetworkProxy::NoProxy)});
}

void NetworkSetupTest::loginIsOnlyAskedForWhenThereIsOne_data()
{
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<bool>("hasLogin");
    QTest::addColumn<int>("reads");
    QTest::newRow("manual with a login") << ProxyMode::Manual << true << 1;
    QTest::newRow("manual without one") << ProxyMode::Manual << false << 0;
    QTest::newRow("none") << ProxyMode::None << true << 0;
    QTest::newRow("system") << ProxyMode::System << true << 0;
}

void NetworkSetupTest::loginIsOnlyAskedForWhenThereIsOne()
{
    QFETCH(const ProxyMode, mode);
    QFETCH(const bool, hasLogin);
    QFETCH(const int, reads);
    TestNetwork network;
    ProxyFinder *finder = network.transport.proxyFinder();
    finder->system()->setLookup(
        [](const QNetworkProxyQuery &) { return QList{QNetworkProxy(QNetworkProxy::NoProxy)}; });
    int asked = 0;
    const ProxyLoginReader reader = [this, &asked](const ProxyLoginAnswer &answer) {
        ++asked;
        QMetaObject::invokeMethod(
            this,
            [answer] {
                answer(Credentials{u"kim"_s, u"canary"_s});
            },
            Qt::QueuedConnection);
    };
    QVERIFY(!applyNetworkSettings(
        &network.transport,
        {.proxyMode = mode, .proxyHost = u"p"_s, .proxyPort = 1, .proxyHasLogin = hasLogin},
        reader));
    QCOMPARE(asked, 0);
    int found = 0;
    for (int i = 0; i < 3; ++i)
        finder->find(service, this, [&found](const std::optional<ApiError> &error) {
            QVERIFY(!error);
            ++found;
        });
    QTRY_COMPARE(found, 3);
    QCOMPARE(asked, reads);
    QCOMPARE(finder->proxiesOf(service).first().user(), reads ? u"kim"_s : QString());
}

void NetworkSetupTest::authoritiesComeOnTopOfTheSystems()
{
    TestNetwork network;
    const QByteArray pem = testData(u"self-signed.pem"_s);
    QVERIFY(!applyNetworkSettings(&network.transport, {.caFile = write(pem)}));
    const QSslCertificate authority(pem);
    QVERIFY(network.transport.tls().caCertificates().contains(authority));
    QCOMPARE(
        network.transport.tls().caCertificates().size(),
        QSslConfiguration::systemCaCertificates().size() + 1);
    QCOMPARE(network.transport.tls().peerVerifyMode(), QSslSocket::VerifyPeer);

    QVERIFY(!applyNetworkSettings(&network.transport, {}));
    QVERIFY(!network.transport.tls().caCertificates().contains(authority));
}

void NetworkSetupTest::badAuthoritiesLeaveTheSystems()
{
    TestNetwork network;
    const QList<QSslCertificate> before = network.transport.tls().caCertificates();
    const auto problem = applyNetworkSettings(
        &network.transport,
        {.caFile = write("nothing"), .connectTimeout = std::chrono::seconds(3)});
    QCOMPARE(problem, AuthoritiesProblem::NoCertificate);
    QCOMPARE(network.transport.tls().caCertificates(), before);
    QCOMPARE(network.transport.tls().peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(network.transport.limits().connectTimeout, std::chrono::seconds(3));
}

void NetworkSetupTest::readsAuthorities_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::optional<AuthoritiesProblem>>("problem");
    const QByteArray one = testData(u"self-signed.pem"_s);
    const auto good = [](const char *name, const QByteArray &content, int count) {
        QTest::newRow(name) << content << count << std::optional<AuthoritiesProblem>();
    };
    const auto bad = [](const char *name, const QByteArray &content, AuthoritiesProblem problem) {
        QTest::newRow(name) << content << 0 << std::optional(problem);
    };
    good("one", one, 1);
    good("two", one + one, 2);
    good("with words around", "Our company\n" + one + "\nthe end", 1);
    good("with line ends of Windows", QByteArray(one).replace('\n', "\r\n"), 1);
    good("with a byte order mark", "\xef\xbb\xbf" + one, 1);
    good("largest", one + QByteArray(maximumAuthoritiesSize - one.size(), '\n'), 1);
    bad("too large", one + QByteArray(maximumAuthoritiesSize - one.size() + 1, '\n'),
        AuthoritiesProblem::TooLarge);
    bad("empty", {}, AuthoritiesProblem::NoCertificate);
    bad("text", "nothing", AuthoritiesProblem::NoCertificate);
    bad("DER", QSslCertificate(one).toDer(), AuthoritiesProblem::NoCertificate);
    bad("broken", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        AuthoritiesProblem::NoCertificate);
    bad("cut off", one.first(one.indexOf("BEGIN CERTIFICATE") + 100),
        AuthoritiesProblem::NoCertificate);
}

void NetworkSetupTest::readsAuthorities()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, count);
    QFETCH(const std::optional<AuthoritiesProblem>, problem);
    const auto authorities = readAuthorities(write(content));
    if (problem) {
        QVERIFY(!authorities);
        QCOMPARE(authorities.error(), *problem);
    } else {
        QVERIFY(authorities);
        QCOMPARE(authorities->size(), count);
        QVERIFY(!authorities->first().isNull());
    }
}

void NetworkSetupTest::whatIsNoFileIsNotRead()
{
    for (const QString &name :
         {m_folder.filePath(u"is-not-there.pem"_s), m_folder.path(), QString()}) {
        const auto authorities = readAuthorities(name);
        QVERIFY(!authorities);
        QCOMPARE(authorities.error(), AuthoritiesProblem::Unreadable);
    }
}

static const RegisteredTest registered(__FILE__, runTest<NetworkSetupTest, QCoreApplication>);
#include "tst_networksetup.moc"
