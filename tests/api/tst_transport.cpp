// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, ' ');

} // namespace

// What goes wrong on the way: no answer, half of one, too much of one.
class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nobodyListens();
    void hostIsNotFound();
    void cutOffAnswerIsALostConnection_data();
    void cutOffAnswerIsALostConnection();
    void cutOffAnswerInChunksIsAnError_data();
    void cutOffAnswerInChunksIsAnError();
    void cutOffAnswerOfUnknownLengthIsUnreadable();
    void answerThatIsNoHttpIsAnError_data();
    void answerThatIsNoHttpIsAnError();
    void emptyAnswerIsUnreadable();
    void tooLargeAnswerIsRefused_data();
    void tooLargeAnswerIsRefused();
    void answerBelowTheLimitIsRead();
    void attemptHasATimeout_data();
    void attemptHasATimeout();
    void serverWithoutTlsIsRefused();
    void serverThatNobodyVouchesForIsRefused();

private:
    std::optional<ApiError> errorOfAnswer(const LoopbackResponse &response);

    std::unique_ptr<TestNetwork> m_network;
};

void TransportTest::init()
{
    m_network = std::make_unique<TestNetwork>();
}

std::optional<ApiError> TransportTest::errorOfAnswer(const LoopbackResponse &response)
{
    LoopbackServer server(response);
    return errorFrom(*m_network, server.endpoint());
}

void TransportTest::nobodyListens()
{
    QUrl endpoint;
    {
        LoopbackServer server(LoopbackResponse::never());
        endpoint = server.endpoint();
    }
    const auto error = errorFrom(*m_network, endpoint);
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ConnectionRefused);
    QCOMPARE(error->httpStatus, 0);
    QVERIFY(!error->detail.isEmpty());
}

void TransportTest::hostIsNotFound()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    // A name that no name server knows (RFC 2606).
    const auto error = errorFrom(*m_network, QUrl(u"https://aitems.invalid/api/v1"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::HostNotFound);
    QCOMPARE(error->httpStatus, 0);

    // Nor one with a Cyrillic letter, which is told as it was looked up.
    const auto other = errorFrom(*m_network, QUrl(u"https://\u0430items.com.invalid/api/v1"_s));
    QVERIFY(other);
    QVERIFY2(other->detail.contains("xn--items-3ve"_L1), qPrintable(other->detail));
    QVERIFY2(!other->detail.contains(u'\u0430'), qPrintable(other->detail));
}

void TransportTest::cutOffAnswerIsALostConnection_data()
{
    QTest::addColumn<LoopbackResponse>("response");
    const auto row = [](const char *name, const LoopbackResponse &response) {
        QTest::newRow(name) << response;
    };
    const LoopbackResponse good = goodAnswer();
    row("before the first byte", LoopbackResponse::raw({}));
    row("amid the status", good.cutOffAfter(5));
    row("amid the headers", good.cutOffAfter(30));
    row("behind the headers", LoopbackResponse::raw(whole.chopped(5000)));
    row("one byte of the body", LoopbackResponse::raw(whole.chopped(4999)));
    row("all but one byte", LoopbackResponse::raw(whole.chopped(1)));
}

void TransportTest::cutOffAnswerIsALostConnection()
{
    QFETCH(const LoopbackResponse, response);
    const auto error = errorOfAnswer(response);
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ConnectionLost);
    QVERIFY(!error->detail.isEmpty());
}

void TransportTest::cutOffAnswerInChunksIsAnError_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("amid a chunk") << qsizetype(300);
    QTest::newRow("behind a chunk") << qsizetype(200);
}

// Qt does not always notice that the last chunk is missing; the parser does.
void TransportTest::cutOffAnswerInChunksIsAnError()
{
    QFETCH(const qsizetype, size);
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray chunk = "c8\r\n" + testData(u"service-2022.json"_s).first(200) + "\r\n";
    const QByteArray chunks = chunk + chunk;
    const auto error = errorOfAnswer(LoopbackResponse::raw(head + chunks.first(size + 6)));
    QVERIFY(error);
    QVERIFY(
        error->kind == ApiError::Kind::ConnectionLost ||
        error->kind == ApiError::Kind::UnreadableResponse);
}

void TransportTest::cutOffAnswerOfUnknownLengthIsUnreadable()
{
    const QByteArray body = testData(u"service-2022.json"_s).chopped(20);
    const auto error = errorOfAnswer(LoopbackResponse::raw("HTTP/1.1 200 OK\r\n\r\n" + body));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
}

void TransportTest::answerThatIsNoHttpIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    QTest::newRow("JSON at once") << "{\"trains\":[]}\r\n\r\n"_ba;
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("bad status") << "HTTP/1.1 abc OK\r\n\r\n{}"_ba;
    QTest::newRow("bad length") << "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}"_ba;
    QTest::newRow("bad chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"_ba;
}

void TransportTest::answerThatIsNoHttpIsAnError()
{
    QFETCH(const QByteArray, bytes);
    const auto error = errorOfAnswer(LoopbackResponse::raw(bytes));
    QVERIFY(error);
    QVERIFY(!error->detail.isEmpty() || !error->problems.isEmpty());
}

void TransportTest::emptyAnswerIsUnreadable()
{
    const auto error = errorOfAnswer(LoopbackResponse::json({}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, 200);
    QCOMPARE(error->detail, u"the response is empty"_s);
}

void TransportTest::tooLargeAnswerIsRefused_data()
{
    QTest::addColumn<LoopbackResponse>("response");
    const qsizetype size = maximumResponseSize + mebibyte;
    const QByteArray piece(mebibyte, ' ');
    QTest::newRow("of unknown length")
        << LoopbackResponse::chunked([piece] { return piece; }).stalledAfter(size);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n";
    QTest::newRow("of declared length")
        << LoopbackResponse::raw(head + QByteArray(size, ' ')).stalledAfter(size);
}

void TransportTest::tooLargeAnswerIsRefused()
{
    QFETCH(const LoopbackResponse, response);
    LoopbackServer server(response);
    const auto error = errorFrom(*m_network, server.endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ResponseTooLarge);
    QCOMPARE(error->detail, u"over 67108864 bytes"_s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TransportTest::answerBelowTheLimitIsRead()
{
    const QByteArray body = testData(u"service-2022.json"_s);
    const QByteArray large = QByteArray(maximumResponseSize - body.size(), ' ') + body;
    LoopbackServer server(LoopbackResponse::json(large));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.service(u"s"_s));
    QVERIFY(outcome && *outcome);
}

void TransportTest::attemptHasATimeout_data()
{
    QTest::addColumn<LoopbackResponse>("response");
    QTest::newRow("no answer") << LoopbackResponse::never();
    QTest::newRow("half an answer") << goodAnswer().stalledAfter(300);
}

void TransportTest::attemptHasATimeout()
{
    QFETCH(const LoopbackResponse, response);
    m_network->transport.setLimits(
        {.attemptTimeout = std::chrono::milliseconds(150), .attempts = 1});
    LoopbackServer server(response);
    const auto error = errorFrom(*m_network, server.endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::TimedOut);
    QCOMPARE(error->detail, u"no complete response within 0.15 s"_s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TransportTest::serverWithoutTlsIsRefused()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    if (isWine())
        QSKIP("Wine takes what is no TLS for the beginning of more.");
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto error =
        errorFrom(*m_network, QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::TlsFailed);
    QCOMPARE(error->httpStatus, 0);
}

void TransportTest::serverThatNobodyVouchesForIsRefused()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    if (isWine())
        QSKIP("Wine cannot read the key of a server.");
    const QByteArray pem = testData(u"self-signed.pem"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(pem));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QSignalSpy handshakes(&server, &QSslServer::startedEncryptionHandshake);
    QSignalSpy accepted(&server, &QSslServer::pendingConnectionAvailable);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    const auto error =
        errorFrom(*m_network, QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(server.serverPort())));

    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::CertificateRefused);
    QVERIFY(error->detail.contains(u"self-signed"_s));
    QCOMPARE(handshakes.count(), 1);
    QCOMPARE(accepted.count(), 0); // nobody got as far as to send a request
}

static const RegisteredTest registered(__FILE__, runTest<TransportTest, QCoreApplication>);
#include "tst_transport.moc"
