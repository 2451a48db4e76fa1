// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

// A proxy that never says that there is a connection: it is named, and not the service behind it.
class HangingProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proxyIsNamed_data();
    void proxyIsNamed();
    void serviceWithoutAProxyIsNamed();

private:
    // Behind what is at this port, if at any.
    static std::optional<ApiError>
    errorBehind(QNetworkProxy::ProxyType type, const QUrl &endpoint, const QUrl &proxy);
};

void HangingProxyTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
}

std::optional<ApiError> HangingProxyTest::errorBehind(
    QNetworkProxy::ProxyType type, const QUrl &endpoint, const QUrl &proxy)
{
    TestNetwork network;
    network.transport.setLimits({.connectTimeout = std::chrono::milliseconds(200), .attempts = 1});
    if (type != QNetworkProxy::NoProxy)
        network.transport.proxyFinder()->useManual({type, u"127.0.0.1"_s, quint16(proxy.port())});
    return errorFrom(network, endpoint);
}

void HangingProxyTest::proxyIsNamed_data()
{
    using Type = QNetworkProxy::ProxyType;
    QTest::addColumn<Type>("type");
    QTest::addColumn<LoopbackResponse>("response");
    QTest::newRow("HTTP, says nothing") << Type::HttpProxy << LoopbackResponse::never();
    QTest::newRow("SOCKS5, says nothing") << Type::Socks5Proxy << LoopbackResponse::never();
    QTest::newRow("HTTP, never ends its headers")
        << Type::HttpProxy
        << LoopbackResponse::raw("HTTP/1.1 200 OK\r\nX-A: b\r\n").stalledAfter(1000);
    // None of which Qt can do without asking us for a password.
    QTest::newRow("HTTP, wants a login of the system")
        << Type::HttpProxy
        << LoopbackResponse::json(
               {}, 407, {{"Proxy-Authenticate", "Negotiate"}, {"Proxy-Authenticate", "NTLM"}})
               .stalledAfter(1000);
}

void HangingProxyTest::proxyIsNamed()
{
    QFETCH(const QNetworkProxy::ProxyType, type);
    QFETCH(const LoopbackResponse, response);
    LoopbackServer proxy(response);
    const auto error =
        errorBehind(type, QUrl(u"https://aitems.example.test/api/v1"_s), proxy.endpoint());
    QVERIFY(error);
    QVERIFY2(
        error->kind == ApiError::Kind::ProxyFailed,
        qPrintable(u"%1: %2"_s.arg(int(error->kind)).arg(error->detail)));
    QCOMPARE(error->detail, u"no connection within 0.2 s"_s);
    QTRY_VERIFY(proxy.connectionsSoFar() > 0); // another thread counts them
}

void HangingProxyTest::serviceWithoutAProxyIsNamed()
{
    LoopbackServer service(LoopbackResponse::never()); // nor TLS
    QUrl endpoint = service.endpoint();
    endpoint.setScheme(u"https"_s);
    const auto error = errorBehind(QNetworkProxy::NoProxy, endpoint, {});
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::TimedOut);
}

static const RegisteredTest registered(__FILE__, runTest<HangingProxyTest, QCoreApplication>);
#include "tst_hangingproxy.moc"
