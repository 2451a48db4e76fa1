// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Certificate = ApiError::Certificate;

// Whom we send our signature to: nobody whose certificate is not good.
class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void ownAuthorityMayVouch();
    void changedAuthoritiesCountAtOnce();
    void badCertificateIsRefused_data();
    void badCertificateIsRefused();
    void commonNameIsNoNameBesideOthers_data();
    void commonNameIsNoNameBesideOthers();
    void issuerThatNobodyKnowsIsRefused_data();
    void issuerThatNobodyKnowsIsRefused();
    void nameOfACertificateHasNoLines();
    void oldTlsIsRefused();
    void plainTextIsRefused();

private:
    std::optional<ApiResult<ServiceDetails>> ask(const QUrl &endpoint)
    {
        return askForService(*m_network, endpoint);
    }

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<TestNetwork> m_network;
};

void CertificatesTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    if (!Certificates::canBeMade())
        QSKIP("The program openssl, which makes the certificates, is not installed.");
    m_certificates = std::make_unique<Certificates>(u"Authority of the test"_s);
}

void CertificatesTest::init()
{
    m_network = std::make_unique<TestNetwork>();
    // With all attempts: none of this is tried again.
    m_network->transport.setLimits({.pauseBase = std::chrono::milliseconds(1)});
    m_network->transport.setExtraAuthorities({m_certificates->authority()});
}

void CertificatesTest::ownAuthorityMayVouch()
{
    LoopbackServer server(m_certificates->server({}), goodAnswer());
    const auto outcome = ask(server.endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.bytesSoFar() > 0);
}

// With the same host, to which Qt keeps its connections.
void CertificatesTest::changedAuthoritiesCountAtOnce()
{
    LoopbackServer server(m_certificates->server({}), goodAnswer());
    for (const bool isTrusted : {false, true, false, true}) {
        m_network->transport.setExtraAuthorities(
            isTrusted ? QList{m_certificates->authority()} : QList<QSslCertificate>());
        const auto outcome = ask(server.endpoint());
        QVERIFY(outcome);
        QCOMPARE(outcome->hasValue(), isTrusted);
    }
    QCOMPARE(server.requests().size(), 2);
}

void CertificatesTest::badCertificateIsRefused_data()
{
    using Wish = Certificates::Wish;
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const Wish &wish, Certificate certificate,
                        const QString &reason) {
        QTest::newRow(name) << wish << certificate << reason;
    };
    row("expired", {.from = u"20200101000000Z"_s, .until = u"20200201000000Z"_s},
        Certificate::Expired, u"expired"_s);
    row("not yet valid", {.from = u"20980101000000Z"_s, .until = u"20990101000000Z"_s},
        Certificate::NotYetValid, u"not yet valid"_s);
    row("for another host", {.address = u"DNS:elsewhere.example"_s}, Certificate::WrongHost,
        u"host name did not match"_s);
    row("for another address", {.address = u"IP:127.0.0.2"_s}, Certificate::WrongHost,
        u"host name did not match"_s);
    row("self-signed", {.isSelfSigned = true}, Certificate::SelfSigned, u"self-signed"_s);
    // Whoever may read all that is wrong decides by what tells most.
    row("self-signed and for another host",
        {.address = u"DNS:elsewhere.example"_s, .isSelfSigned = true}, Certificate::WrongHost,
        u"self-signed"_s);
}

void CertificatesTest::badCertificateIsRefused()
{
    QFETCH(const Certificates::Wish, wish);
    QFETCH(const QString, reason);
    LoopbackServer server(m_certificates->server(wish), goodAnswer());
    const auto outcome = ask(server.endpoint());
    QVERIFY(outcome && !*outcome);
    const ApiError &error = outcome->error();
    QCOMPARE(error.kind, Kind::CertificateRefused);
    QTEST(error.certificate, "certificate");
    QVERIFY2(error.detail.contains(reason), qPrintable(error.detail));
    QVERIFY2(error.detail.contains(u"certificate of aitems.test"_s), qPrintable(error.detail));
    QVERIFY2(
        error.detail.contains(
            wish.isSelfSigned ? u"issued by aitems.test"_s : u"issued by Authority of the test"_s),
        qPrintable(error.detail));
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.attempts, 1);

    // Whatever had been sent would be there by the time another call has gone and come.
    LoopbackServer other(m_certificates->server({}), goodAnswer());
    const auto second = ask(other.endpoint());
    QVERIFY(second && *second);
    QCOMPARE(server.bytesSoFar(), 0);
    QCOMPARE(m_network->transport.log()->records().size(), 2);
}

// An authority that may vouch for some names only is held to these, and not to the common name.
void CertificatesTest::commonNameIsNoNameBesideOthers_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another name") << u"DNS:elsewhere.example"_s;
    QTest::newRow("the address as a name") << u"DNS:127.0.0.1"_s;
    QTest::newRow("another address") << u"IP:127.0.0.2"_s;
    QTest::newRow("the address of a page") << u"URI:https://elsewhere.example"_s;
    QTest::newRow("an address of mail") << u"email:a@elsewhere.example"_s;
}

void CertificatesTest::commonNameIsNoNameBesideOthers()
{
    QFETCH(const QString, address);
    LoopbackServer server(
        m_certificates->server({.commonName = u"127.0.0.1"_s, .address = address}), goodAnswer());
    const auto outcome = ask(server.endpoint());
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::CertificateRefused);
    QCOMPARE(outcome->error().certificate, Certificate::WrongHost);
    QVERIFY(outcome->error().detail.contains(u"certificate of 127.0.0.1"_s));
    QCOMPARE(outcome->error().attempts, 1);
    QCOMPARE(server.requests().size(), 0);
}

void CertificatesTest::issuerThatNobodyKnowsIsRefused_data()
{
    QTest::addColumn<bool>("hasAuthorities");
    QTest::newRow("with an authority of our own") << true;
    QTest::newRow("with the system's alone") << false;
}

void CertificatesTest::issuerThatNobodyKnowsIsRefused()
{
    QFETCH(const bool, hasAuthorities);
    Certificates others(u"Stranger"_s);
    if (!hasAuthorities)
        m_network->transport.setExtraAuthorities({});
    LoopbackServer server(others.server({}), goodAnswer());
    const auto outcome = ask(server.endpoint());
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::CertificateRefused);
    QCOMPARE(outcome->error().certificate, Certificate::UnknownIssuer);
    QVERIFY(outcome->error().detail.contains(u"issued by Stranger"_s));
    QCOMPARE(outcome->error().attempts, 1);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.bytesSoFar(), 0);
}

// Anybody between us and the server may make one.
void CertificatesTest::nameOfACertificateHasNoLines()
{
    LoopbackServer server(
        m_certificates->server({.commonName = u"a\nAll is well."_s, .isSelfSigned = true}),
        goodAnswer());
    const auto result = ask(server.endpoint());
    QVERIFY(result && !*result);
    const QString text = result->error().detail;
    QVERIFY2(text.contains(u"a All is well."_s), qPrintable(text));
    QVERIFY2(!text.contains(u'\n'), qPrintable(text));
}

// Qt itself can no longer be such a server.
void CertificatesTest::oldTlsIsRefused()
{
    QCOMPARE(m_network->transport.tls().protocol(), QSsl::TlsV1_2OrLater);
    m_certificates->server({});
    QProcess server;
    server.start(
        QStandardPaths::findExecutable(u"openssl"_s),
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s, u"-cipher"_s,
         u"ALL:@SECLEVEL=0"_s, u"-cert"_s, m_certificates->certificateFile(), u"-key"_s,
         m_certificates->keyFile()});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT(
        (output += server.readAllStandardOutput()).contains("ACCEPT ") && output.endsWith('\n'),
        20000);
    const QByteArray port = output.sliced(output.lastIndexOf(':') + 1).trimmed();

    const auto outcome = ask(QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(QLatin1StringView(port))));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::TlsFailed);
    QCOMPARE(outcome->error().certificate, Certificate::Good);
    QCOMPARE(outcome->error().attempts, 1);
    QVERIFY2(outcome->error().detail.contains(u"version"_s), qPrintable(outcome->error().detail));
    server.kill();
    QVERIFY(server.waitForFinished());
    output += server.readAllStandardOutput();
    QVERIFY(!output.contains("x-ncp"));
}

void CertificatesTest::plainTextIsRefused()
{
    QTcpServer server;
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto outcome = ask(QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::TlsFailed);
    QVERIFY(!outcome->error().detail.isEmpty());
    QCOMPARE(outcome->error().attempts, 1);
    QVERIFY(!received.isEmpty());
    QVERIFY(!received.contains("x-ncp"));
}

static const RegisteredTest registered(__FILE__, runTest<CertificatesTest, QCoreApplication>);
#include "tst_certificates.moc"
