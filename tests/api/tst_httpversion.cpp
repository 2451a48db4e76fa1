// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

// HTTP/1.1 is all that is offered, so that no server can choose HTTP/2, whose headers Qt keeps
// without a limit.
class HttpVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_network = std::make_unique<TestNetwork>(); }

    void serverThatWantsHttp2GetsHttp1();
    void helloDoesNotNameHttp2();
    void plainRequestOffersNoUpgrade();

private:
    std::unique_ptr<TestNetwork> m_network;
};

void HttpVersionTest::serverThatWantsHttp2GetsHttp1()
{
    if (!QSslSocket::supportsSsl() || !Certificates::canBeMade())
        QSKIP("There is no TLS here, or no program openssl.");
    Certificates certificates(u"Authority of the test"_s);
    QSslConfiguration tls = certificates.server({});
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_network->transport.setExtraAuthorities({certificates.authority()});

    QSslServer server;
    server.setSslConfiguration(tls);
    QByteArrayList chosen;
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        chosen += socket->sslConfiguration().nextNegotiatedProtocol();
        connect(socket, &QSslSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            if (received.contains("\r\n\r\n")) {
                socket->write(goodAnswer().source()());
                socket->disconnectFromHost();
            }
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    const auto outcome =
        askForService(*m_network, QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));

    QVERIFY(outcome && *outcome);
    QCOMPARE(chosen.size(), 1);
    QVERIFY2(!chosen.first().startsWith("h2"), chosen.first().constData());
    QVERIFY2(received.contains(" HTTP/1.1\r\n"), received.constData());
}

void HttpVersionTest::helloDoesNotNameHttp2()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    QTcpServer server;
    QByteArray hello;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&hello, socket] {
            hello += socket->readAll();
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QVERIFY(errorFrom(*m_network, QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort()))));
    QVERIFY(hello.startsWith('\x16')); // a handshake
    QVERIFY(!hello.contains("\x02h2"));
}

void HttpVersionTest::plainRequestOffersNoUpgrade()
{
    LoopbackServer server(goodAnswer());
    const auto outcome = askForService(*m_network, server.endpoint());
    QVERIFY(outcome && *outcome);
    const LoopbackRequest &request = server.requests().first();
    QVERIFY2(request.head.contains(" HTTP/1.1"), request.head.constData());
    QCOMPARE(request.values("upgrade"), QByteArrayList());
    QCOMPARE(request.values("http2-settings"), QByteArrayList());
    QCOMPARE(request.values("accept-encoding"), QByteArrayList{"identity"});
}

static const RegisteredTest registered(__FILE__, runTest<HttpVersionTest, QCoreApplication>);
#include "tst_httpversion.moc"
