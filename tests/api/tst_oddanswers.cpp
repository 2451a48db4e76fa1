// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

// Whether Qt waits for the answer behind an interim one. Newer Qt does for all but 101, after which
// nothing is HTTP any more; Qt 6.4 takes what it does not know for the answer itself.
bool isPassedOver(int status)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    return status == 100;
#else
    return status != 101;
#endif
}

} // namespace

// Answers that are none, or that Qt takes for something else than they are.
class OddAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void compressedAnswerIsRefused_data();
    void compressedAnswerIsRefused();
    void wrongChunksAreNotTakenForNothing_data();
    void wrongChunksAreNotTakenForNothing();
    void answerThatPointsNowhereIsNoRedirect_data();
    void answerThatPointsNowhereIsNoRedirect();
    void malformedTargetIsNotShown_data();
    void malformedTargetIsNotShown();
    void targetWithControlCharactersIsNotObeyed();
    void interimAnswerIsPassedOver_data();
    void interimAnswerIsPassedOver();
    void interimAnswerIsTold_data();
    void interimAnswerIsTold();
    void answerBehindAnInterimOneIsForNobodyElse_data();
    void answerBehindAnInterimOneIsForNobodyElse();

    void whatIsNoHttpIsALostConnection_data();
    void whatIsNoHttpIsALostConnection();
    void lostRequestIsNotSentAgainOverTls_data();
    void lostRequestIsNotSentAgainOverTls();
    void keptConnectionThatDiedIsReplaced_data();
    void keptConnectionThatDiedIsReplaced();

private:
    std::optional<ApiError> errorOfAnswer(const LoopbackResponse &response)
    {
        m_server = std::make_unique<LoopbackServer>(response);
        return errorFrom(*m_network, m_server->endpoint());
    }

    std::unique_ptr<Certificates> m_certificates; // if there can be any
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<TestNetwork> m_network;
};

void OddAnswersTest::initTestCase()
{
    if (QSslSocket::supportsSsl() && Certificates::canBeMade())
        m_certificates = std::make_unique<Certificates>(u"Authority of the test"_s);
}

// With all attempts: what cannot be read is not asked for again.
void OddAnswersTest::init()
{
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.setLimits({.pauseBase = std::chrono::milliseconds(1)});
    if (m_certificates)
        m_network->transport.setExtraAuthorities({m_certificates->authority()});
}

void OddAnswersTest::compressedAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = testData(u"service-2022.json"_s);
    // Behind the size that qCompress() puts in front stands what HTTP calls "deflate".
    QTest::newRow("deflate") << "deflate"_ba << qCompress(body).sliced(4);
    QTest::newRow("gzip that is none") << "gzip"_ba << body;
    QTest::newRow("twice") << "gzip, gzip"_ba << body;
    QTest::newRow("unknown") << "BR"_ba << body;
}

// It was not asked for, so nothing decompresses it: not even a bomb.
void OddAnswersTest::compressedAnswerIsRefused()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    const auto error =
        errorOfAnswer(LoopbackResponse::json(body, 200, {{"Content-Encoding", encoding}}));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, 200);
    QCOMPARE(error->attempts, 1);
    QCOMPARE(error->detail, u"the response is compressed, which was not asked for"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void OddAnswersTest::wrongChunksAreNotTakenForNothing_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("no length") << "ZZZZ\r\n{}\r\n0\r\n\r\n"_ba;
    QTest::newRow("too great a length") << "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"_ba;
}

void OddAnswersTest::wrongChunksAreNotTakenForNothing()
{
    QFETCH(const QByteArray, chunks);
    const auto error = errorOfAnswer(
        LoopbackResponse::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n" + chunks));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::UnreadableResponse);
    QCOMPARE(error->detail, u"the response is empty, or its chunks cannot be read"_s);
}

void OddAnswersTest::answerThatPointsNowhereIsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 302, 304, 307})
        QTest::addRow("%d", status) << status;
}

void OddAnswersTest::answerThatPointsNowhereIsNoRedirect()
{
    QFETCH(const int, status);
    const auto error = errorOfAnswer(LoopbackResponse::json({}, status));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->detail, u"HTTP status %1 without a readable target"_s.arg(status));
}

void OddAnswersTest::malformedTargetIsNotShown_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("told");
    QTest::newRow("a direction mark and a tabulator")
        << "https://\u202eevil[31m.example/a\tb"_ba << u"no valid address"_s;
    QTest::newRow("no address of six bytes a group") << "http://[::1/a"_ba << u"no valid address"_s;
    // What may be secret is not told here either.
    QTest::newRow("a user and a query")
        << "http://user:password@[::1/a?token=1#b"_ba << u"no valid address"_s;
}

void OddAnswersTest::malformedTargetIsNotShown()
{
    QFETCH(const QByteArray, target);
    const auto error = errorOfAnswer(LoopbackResponse::json({}, 302, {{"Location", target}}));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Redirected);
    QTEST(error->detail, "told");
}

void OddAnswersTest::targetWithControlCharactersIsNotObeyed()
{
    const auto error = errorOfAnswer(
        LoopbackResponse::json({}, 302, {{"Location", "https://evil\x1b[31m.example/"}}));
    QVERIFY(error);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(error->kind, Kind::Redirected);
    QCOMPARE(error->detail, u"no valid address"_s);
#else
    // Qt throws the whole header away before anybody sees it.
    QCOMPARE(error->kind, Kind::UnreadableResponse);
    QCOMPARE(error->detail, u"HTTP status 302 without a readable target"_s);
#endif
    QCOMPARE(error->httpStatus, 302);
    QCOMPARE(m_server->requests().size(), 1);
}

void OddAnswersTest::interimAnswerIsPassedOver_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {100, 102, 103, 199}) {
        if (isPassedOver(status))
            QTest::addRow("%d", status) << status;
    }
}

void OddAnswersTest::interimAnswerIsPassedOver()
{
    QFETCH(const int, status);
    const QByteArray body = testData(u"service-2022.json"_s);
    LoopbackServer server(LoopbackResponse::raw(
        "HTTP/1.1 " + QByteArray::number(status) +
        " Words\r\nX-Words: some\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body));
    const auto outcome = askForService(*m_network, server.endpoint());
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 1);
}

void OddAnswersTest::interimAnswerIsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {101, 102, 103, 199}) {
        if (!isPassedOver(status))
            QTest::addRow("%d", status) << status;
    }
}

void OddAnswersTest::interimAnswerIsTold()
{
    QFETCH(const int, status);
    const auto error = errorOfAnswer(LoopbackResponse::raw(
        "HTTP/1.1 " + QByteArray::number(status) +
        " Words\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->attempts, 1);
}

void OddAnswersTest::answerBehindAnInterimOneIsForNobodyElse_data()
{
    interimAnswerIsTold_data();
}

// It may come when the client has gone on already.
void OddAnswersTest::answerBehindAnInterimOneIsForNobodyElse()
{
    QFETCH(const int, status);
    int answered = 0;
    LoopbackServer server([&](const LoopbackRequest &) {
        if (++answered == 1)
            return LoopbackResponse::json({}, status);
        return LoopbackResponse::json("{}", 404);
    });
    QVERIFY(errorFrom(*m_network, server.endpoint()));
    const auto error = errorFrom(*m_network, server.endpoint());
    QVERIFY(error);
    QCOMPARE(error->httpStatus, 404);
    QCOMPARE(server.connectionsSoFar(), 2);
}

void OddAnswersTest::whatIsNoHttpIsALostConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << "hello there\r\n\r\n"_ba;
    QTest::newRow("JSON without a head") << testData(u"service-2022.json"_s);
    QTest::newRow("another protocol") << "ICY 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba;
}

// Qt does not tell one from the other.
void OddAnswersTest::whatIsNoHttpIsALostConnection()
{
    QFETCH(const QByteArray, bytes);
    const auto error = errorOfAnswer(LoopbackResponse::raw(bytes));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::ConnectionLost);
    QCOMPARE(error->httpStatus, 0);
    QCOMPARE(error->attempts, 3);
}

void OddAnswersTest::lostRequestIsNotSentAgainOverTls_data()
{
    whatIsNoHttpIsALostConnection_data();
}

void OddAnswersTest::lostRequestIsNotSentAgainOverTls()
{
    QFETCH(const QByteArray, bytes);
    if (!m_certificates)
        QSKIP("There is no TLS here, or no program openssl.");
    LoopbackServer server(m_certificates->server({}), LoopbackResponse::raw(bytes));
    const auto error = errorFrom(*m_network, server.endpoint());
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::ConnectionLost);
    QCOMPARE(error->httpStatus, 0);
    QCOMPARE(error->attempts, 3);
    QSet<QByteArray> signatures;
    for (const LoopbackRequest &request : server.requests())
        signatures += request.values("x-ncp-apigw-signature-v2").value(0);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(signatures.size(), 3);
}

// That it is dead is seen only when a request has gone into it.
void OddAnswersTest::keptConnectionThatDiedIsReplaced_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void OddAnswersTest::keptConnectionThatDiedIsReplaced()
{
    QFETCH(const bool, tls);
    if (tls && !m_certificates)
        QSKIP("There is no TLS here, or no program openssl.");
    m_network->transport.setLimits({.attempts = 1});
    int answered = 0;
    const auto handler = [&answered](const LoopbackRequest &) {
        return ++answered == 2 ? LoopbackResponse::raw({}) : goodAnswer();
    };
    const auto server = tls ? std::make_unique<LoopbackServer>(m_certificates->server({}), handler)
                            : std::make_unique<LoopbackServer>(handler);
    for (int i = 0; i < 2; ++i) {
        const auto outcome = askForService(*m_network, server->endpoint());
        QVERIFY(outcome && *outcome);
    }
    QCOMPARE(server->requests().size(), 3);
    QCOMPARE(server->connectionsSoFar(), 2);
}

static const RegisteredTest registered(__FILE__, runTest<OddAnswersTest, QCoreApplication>);
#include "tst_oddanswers.moc"
