// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/connectionurl.h"
#include "api/http/networksetup.h"
#include "api/loopbackproxy.h"
#include "core/endpoint.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

// Without TLS a request goes to this very computer, by its address, or nowhere.
class ThisComputerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_network = std::make_unique<TestNetwork>(); }

    void spellingIsConnectedToOrRefused_data();
    void spellingIsConnectedToOrRefused();
    void elsewhereNothingIsSentWithoutTls_data();
    void elsewhereNothingIsSentWithoutTls();
    void nobodyIsAskedWhatLocalhostMeans();
    void localhostStaysItsName();
    void localhostIsTriedInBothFamilies();
    void localhostThatNobodyAnswersIsRefused();
    void localhostWithoutTheSecondFamilyIsRefused();
    void certificateOfLocalhostIsAccepted_data();
    void certificateOfLocalhostIsAccepted();
    void noProxyIsAsked_data();
    void noProxyIsAsked();

private:
    std::unique_ptr<TestNetwork> m_network;
};

namespace {

QUrl withHost(QUrl url, const QString &host)
{
    url.setHost(host);
    return url;
}

// A server on ::1 alone, if this computer has that address.
class SixthServer : public QTcpServer
{
public:
    SixthServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write(goodAnswer().source()());
            });
        });
        isThere = listen(QHostAddress::LocalHostIPv6);
    }

    bool isThere = false;
    QByteArray received;
};

// As on a computer where nobody listens on 127.0.0.1 and where there is no ::1.
class FirstFamilyAlone : public QNetworkAccessManager
{
public:
    QList<QString> hosts;

protected:
    QNetworkReply *
    createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        Q_UNUSED(operation)
        Q_UNUSED(body)
        hosts.append(request.url().host());
        return new Failure(request.url());
    }

private:
    class Failure : public QNetworkReply
    {
    public:
        explicit Failure(const QUrl &url)
        {
            setUrl(url);
            const bool isFirst = url.host() == "127.0.0.1"_L1;
            setError(
                isFirst ? ConnectionRefusedError : UnknownNetworkError,
                isFirst ? u"Connection refused"_s : u"The address is not available"_s);
            setFinished(true);
            QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
        }
        void abort() override {}

    protected:
        qint64 readData(char *, qint64) override { return -1; }
    };
};

} // namespace

void ThisComputerTest::spellingIsConnectedToOrRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"127.0.0.1",
          "127.0.0.08",
          "127.0.0.09",
          "127.0.0.8.",
          "127.0.0.01",
          "127.000.000.001",
          "127.1",
          "127.0.1",
          "127.256.1",
          "127.0.0.256",
          "0x7f.1",
          "0x7f000001",
          "0x7F.0.0.0x1",
          "0177.0.0.1",
          "0177.1",
          "017700000001",
          "2130706433",
          "127.0.0.1.",
          "127.0.0.1..",
          "127..0.0.1",
          "127.0.0.+1",
          "localhost",
          "localhost.",
          "LOCALHOST",
          "LocalHost.",
          "x.localhost",
          "localhost.localdomain",
          "localhost6",
          "ip6-localhost",
          "loopback",
          "[::1]",
          "[::0001]",
          "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:7f00:1]",
          "[::127.0.0.1]",
          "[::1%lo]",
          "[::1%25lo]",
          "[::]",
          "[fe80::1%25lo]",
          "0",
          "0.0.0.0",
          "１２７.0.0.1",
          "127。0。0。1",
          "127．0．0．1",
          "①②⑦.0.0.1",
          "𝟏𝟐𝟕.0.0.1",
          "١٢٧.0.0.1",
          "ｌｏｃａｌｈｏｓｔ",
          "localhoſt",
          "lоcalhost",
          "localhost。",
          "local\u00adhost",
          "127.0.0.1\u200b",
          "%31%32%37.0.0.1",
          "127%2e0.0.1",
          "local%68ost",
          "localhost%00",
          "127.0.0.1%00.example.com",
          "127. 0.0.1",
          "127.0.0.1 ",
          " 127.0.0.1",
          "127.0.0.1\t",
          "user@127.0.0.1",
          "127.0.0.1@example.com",
          "127.0.0.1#@example.com",
          "127.0.0.1\\@example.com",
          "127.0.0.1:1@example.com"})
        QTest::newRow(host) << QString::fromUtf8(host);
}

// What is accepted is an address when it is connected to, and nobody's to give a meaning to.
void ThisComputerTest::spellingIsConnectedToOrRefused()
{
    QFETCH(const QString, host);
    const auto endpoint = endpointFromText(u"http://%1:9000/api/v1"_s.arg(host));
    if (!endpoint) {
        // Nor would a request leave this computer that nobody has checked before.
        const QUrl url(u"http://%1:9000/api/v1"_s.arg(host));
        if (!isPrivate(url)) {
            QCOMPARE(errorFrom(*m_network, url)->kind, Kind::NotEncrypted);
            return;
        }
        for (const QUrl &one : connectionUrls(url))
            QVERIFY(QHostAddress(one.host()).isLoopback());
        return;
    }
    QVERIFY(isPrivate(*endpoint));
    const QList<QUrl> urls = connectionUrls(*endpoint);
    QVERIFY(!urls.isEmpty());
    for (const QUrl &url : urls) {
        const QHostAddress address(url.host());
        QVERIFY2(address.isLoopback(), qPrintable(url.host()));
        QCOMPARE(url.port(), 9000);
        QCOMPARE(url.path(), u"/api/v1"_s);
    }
}

void ThisComputerTest::elsewhereNothingIsSentWithoutTls_data()
{
    QTest::addColumn<QString>("url");
    // As somebody may have written it into the settings, and no form has seen it.
    for (const char *url :
         {"http://127.0.0.08:9000/api/v1", "http://example.com/api/v1", "http://192.0.2.1/api/v1",
          "http://0.0.0.0/api/v1", "http://[::ffff:127.0.0.1]/api/v1", "http://[::1%25lo]/api/v1",
          "http://x.localhost/api/v1", "ftp://127.0.0.1/api/v1", "file:///api/v1", "data:,a",
          "HTTP://EXAMPLE.COM/api/v1", "", "//127.0.0.1/api/v1"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void ThisComputerTest::elsewhereNothingIsSentWithoutTls()
{
    QFETCH(const QString, url);
    // It would hear of it, even of the name.
    LoopbackProxy proxy(LoopbackProxy::Kind::Http, 1);
    m_network->transport.proxyFinder()->useManual(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});

    const auto error = errorFrom(*m_network, QUrl(url));

    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotEncrypted);
    QCOMPARE(error->attempts, 1);
    QCOMPARE(proxy.connections, 0);
    const QList<RequestRecord> &records = m_network->transport.log()->records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().signature, QByteArray());
}

// The file of hosts, or a name server, may know anything of it.
void ThisComputerTest::nobodyIsAskedWhatLocalhostMeans()
{
    const QList<QUrl> urls = connectionUrls(QUrl(u"http://localhost:9000/api/v1?a=%2F"_s));
    QCOMPARE(
        urls,
        QList(
            {QUrl(u"http://127.0.0.1:9000/api/v1?a=%2F"_s),
             QUrl(u"http://[::1]:9000/api/v1?a=%2F"_s)}));
    const QUrl other(u"https://localhost.example.com/api/v1"_s);
    QCOMPARE(connectionUrls(other), QList{other});
}

void ThisComputerTest::localhostStaysItsName()
{
    LoopbackServer server(goodAnswer());
    const QUrl url = withHost(server.endpoint(), u"localhost"_s);
    const auto outcome = askForService(*m_network, url);
    QVERIFY(outcome && *outcome);
    const QByteArray host = "localhost:" + QByteArray::number(url.port());
    QCOMPARE(server.requests().first().values("host"), QByteArrayList{host});
    QCOMPARE(m_network->transport.log()->records().first().host, QString::fromLatin1(host));
}

void ThisComputerTest::localhostIsTriedInBothFamilies()
{
    SixthServer server;
    if (!server.isThere)
        QSKIP("This computer has no address ::1.");
    const QUrl url(u"http://localhost:%1/api/v1"_s.arg(server.serverPort()));
    const auto outcome = askForService(*m_network, url);
    QVERIFY(outcome && *outcome);
    const QByteArray host = "host: localhost:" + QByteArray::number(server.serverPort()) + "\r\n";
    QVERIFY2(server.received.toLower().contains(host), server.received.constData());
    QCOMPARE(m_network->transport.log()->records().size(), 1);
}

void ThisComputerTest::localhostThatNobodyAnswersIsRefused()
{
    QUrl url;
    {
        LoopbackServer server(LoopbackResponse::never());
        url = withHost(server.endpoint(), u"localhost"_s);
    }
    const auto error = errorFrom(*m_network, url);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::ConnectionRefused);
}

void ThisComputerTest::localhostWithoutTheSecondFamilyIsRefused()
{
    FirstFamilyAlone network;
    Transport transport(&network);
    transport.setLimits({.attempts = 1});
    ApiClient client(&transport, QUrl(u"http://localhost:9000/api/v1"_s), credentials);
    const auto outcome = outcomeOf(client.service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(network.hosts, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
    QCOMPARE(outcome->error().kind, Kind::ConnectionRefused);
    QVERIFY(outcome->error().detail.contains(u"refused"_s));
}

void ThisComputerTest::certificateOfLocalhostIsAccepted_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("for the name") << u"DNS:localhost"_s << true;
    QTest::newRow("for the number") << u"IP:127.0.0.1"_s << false; // that was not asked for
    QTest::newRow("for another name") << u"DNS:aitems.test"_s << false;
}

void ThisComputerTest::certificateOfLocalhostIsAccepted()
{
    if (!QSslSocket::supportsSsl() || !Certificates::canBeMade())
        QSKIP("There is no TLS here, or no program openssl.");
    QFETCH(const QString, address);
    QFETCH(const bool, isAccepted);
    Certificates certificates(u"Authority of the test"_s);
    LoopbackServer server(certificates.server({.address = address}), goodAnswer());
    m_network->transport.setExtraAuthorities({certificates.authority()});
    const auto outcome = askForService(*m_network, withHost(server.endpoint(), u"localhost"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->hasValue(), isAccepted);
    if (!isAccepted) {
        QCOMPARE(outcome->error().kind, Kind::CertificateRefused);
        QCOMPARE(outcome->error().certificate, ApiError::Certificate::WrongHost);
    }
}

void ThisComputerTest::noProxyIsAsked_data()
{
    QTest::addColumn<LoopbackProxy::Kind>("kind");
    QTest::addColumn<bool>("isSystem");
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "127.1", "localhost", "LOCALHOST", "[::1]"}) {
        QTest::addRow("HTTP, %s", host)
            << LoopbackProxy::Kind::Http << false << QString::fromLatin1(host);
        QTest::addRow("SOCKS5, %s", host)
            << LoopbackProxy::Kind::Socks5 << false << QString::fromLatin1(host);
        QTest::addRow("system, %s", host)
            << LoopbackProxy::Kind::Http << true << QString::fromLatin1(host);
    }
}

// It may be on another computer, and then all of it could be read on the way there.
void ThisComputerTest::noProxyIsAsked()
{
    QFETCH(const LoopbackProxy::Kind, kind);
    QFETCH(const bool, isSystem);
    QFETCH(const QString, host);
    LoopbackServer server(goodAnswer());
    SixthServer sixth;
    const bool isSixth = host == "[::1]"_L1;
    if (isSixth && !sixth.isThere)
        QSKIP("This computer has no address ::1.");
    const int port = isSixth ? sixth.serverPort() : server.endpoint().port();

    LoopbackProxy proxy(kind, quint16(port));
    const QNetworkProxy settings(
        kind == LoopbackProxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
        u"127.0.0.1"_s, proxy.port());
    ProxyFinder *finder = m_network->transport.proxyFinder();
    finder->system()->setLookup([settings](const auto &) { return QList{settings}; });
    if (isSystem)
        finder->useSystem();
    else
        finder->useManual(settings);

    const auto endpoint = endpointFromText(u"http://%1:%2/api/v1"_s.arg(host).arg(port));
    QVERIFY(endpoint);
    const auto outcome = askForService(*m_network, *endpoint);

    QVERIFY(outcome && *outcome);
    QCOMPARE(proxy.connections, 0);
}

static const RegisteredTest registered(__FILE__, runTest<ThisComputerTest, QCoreApplication>);
#include "tst_thiscomputer.moc"
