// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/replyerror.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray gateway(int code, const char *message)
{
    return QByteArray(R"({"error":{"errorCode":")") + QByteArray::number(code) +
        R"(","message":")" + message + "\"}}";
}

} // namespace

// Refusals: answers that came, through a real socket, and say no.
class ReplyErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void statusAndBodyTellTheKind_data();
    void statusAndBodyTellTheKind();
    void traceIdIsKept();
    void bodyIsReadWhateverItsType();
    void refusalWithoutABodyIsTold();
    void refusalThatIsCutOffIsStillARefusal();
    void otherGoodStatusIsUnreadable_data();
    void otherGoodStatusIsUnreadable();
    void redirectIsRefused_data();
    void redirectIsRefused();
    void askedForAPasswordNothingIsSentAgain();
    void noErrorTellsTheSecretKey();
    void datesAreRead_data();
    void datesAreRead();
    void datesAreReadInAnyTimeZone();
    void retryAfterIsASpanOrATime_data();
    void retryAfterIsASpanOrATime();

private:
    std::optional<ApiError> errorOfAnswer(const LoopbackResponse &response);

    std::unique_ptr<TestNetwork> m_network;
};

void ReplyErrorTest::init()
{
    m_network = std::make_unique<TestNetwork>();
}

// The same answer to two operations: a list and a single object fail alike.
std::optional<ApiError> ReplyErrorTest::errorOfAnswer(const LoopbackResponse &response)
{
    LoopbackServer server(response);
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto service = outcomeOf(client.service(u"s"_s));
    const auto trainings = outcomeOf(client.trainings(u"s"_s, true));
    // Qt itself asks once more when the connection that it had kept turns out to be closed.
    if (!service || *service || !trainings || !trainings->error || server.requests().size() < 2)
        return {};
    const ApiError &error = service->error();
    return error.kind == trainings->error->kind ? std::optional(error) : std::nullopt;
}

void ReplyErrorTest::statusAndBodyTellTheKind_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](int status, const QByteArray &body, Kind kind, const QString &code = {},
                        const QString &message = {}) {
        QTest::addRow("%d %s", status, body.left(50).simplified().constData())
            << status << body << kind << code << message;
    };
    const auto gatewayRow = [&](int status, int code, const char *message, Kind kind) {
        row(status, gateway(code, message), kind, QString::number(code),
            QString::fromLatin1(message));
    };

    // The gateway's table.
    gatewayRow(400, 100, "Bad Request Exception", Kind::BadRequest);
    gatewayRow(401, 200, "Authentication Failed", Kind::AuthenticationFailed);
    gatewayRow(401, 210, "Permission Denied", Kind::PermissionDenied);
    gatewayRow(403, 230, "Forbidden", Kind::PermissionDenied);
    gatewayRow(404, 300, "Not Found Exception", Kind::NotFound);
    gatewayRow(413, 430, "Request Entity Too Large", Kind::BadRequest);
    gatewayRow(429, 400, "Quota Exceeded", Kind::TooManyRequests);
    gatewayRow(429, 410, "Throttle Limited", Kind::TooManyRequests);
    gatewayRow(429, 420, "Rate Limited", Kind::TooManyRequests);
    gatewayRow(503, 500, "Endpoint Error", Kind::ServiceFailed);
    gatewayRow(504, 510, "Endpoint Timeout", Kind::ServiceFailed);
    gatewayRow(500, 900, "Unexpected Error", Kind::ServiceFailed);
    row(401, R"({"error":{"errorCode":210,"message":"Message"}})", Kind::PermissionDenied, u"210"_s,
        u"Message"_s);
    row(401, testData(u"refusal-gateway.json"_s), Kind::AuthenticationFailed, u"200"_s,
        u"Authentication Failed"_s);

    // The service itself.
    row(400, testData(u"refusal-service.json"_s), Kind::BadRequest, u"BAD_REQUEST"_s,
        u"… is a duplicate name."_s);
    row(404,
        R"({"status":404,"error":"NOT_FOUND_SERVICE","errorCode":"NOT_FOUND","message":"Message"})",
        Kind::NotFound, u"NOT_FOUND"_s, u"Message"_s);
    row(403, R"({"status":403,"error":"F","errorCode":"FORBIDDEN","message":"Message"})",
        Kind::PermissionDenied, u"FORBIDDEN"_s, u"Message"_s);
    row(500, R"({"status":500,"error":"E","errorCode":"INTERNAL","message":"Message"})",
        Kind::ServiceFailed, u"INTERNAL"_s, u"Message"_s);

    // Whatever stands between.
    for (const int status : {400, 402, 405, 410, 418, 451, 499})
        row(status, "<html>no</html>", Kind::BadRequest);
    row(401, "<html>no</html>", Kind::AuthenticationFailed);
    row(403, "<html>no</html>", Kind::PermissionDenied);
    row(404, "<html>no</html>", Kind::NotFound);
    row(429, "", Kind::TooManyRequests);
    for (const int status : {500, 501, 502, 503, 504, 599})
        row(status, "no healthy upstream", Kind::ServiceFailed);
    // A good body does not make good a bad status.
    row(500, testData(u"trainings-2022.json"_s), Kind::ServiceFailed);
}

void ReplyErrorTest::statusAndBodyTellTheKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto error = errorOfAnswer(LoopbackResponse::json(body, status));
    QVERIFY(error);
    QCOMPARE(error->httpStatus, status);
    QTEST(error->kind, "kind");
    QTEST(error->code, "code");
    QTEST(error->message, "message");
    QVERIFY2(error->response.startsWith(u"HTTP %1 "_s.arg(status)), qPrintable(error->response));
    QVERIFY(error->response.endsWith(QString::fromUtf8(body)));
}

void ReplyErrorTest::traceIdIsKept()
{
    const auto error = errorOfAnswer(LoopbackResponse::json(
        gateway(200, "Authentication Failed"), 401,
        {{"X-NCP-Trace-Id", "36d31ckp3edpj38phnccqmcoph"}}));
    QVERIFY(error);
    QCOMPARE(error->traceId, u"36d31ckp3edpj38phnccqmcoph"_s);
    QCOMPARE(error->kind, ApiError::Kind::AuthenticationFailed);

    const auto without = errorOfAnswer(LoopbackResponse::json("{}", 401));
    QVERIFY(without);
    QVERIFY(without->traceId.isEmpty());
}

void ReplyErrorTest::bodyIsReadWhateverItsType()
{
    const QByteArray body = gateway(210, "Permission Denied");
    const auto error = errorOfAnswer(LoopbackResponse::raw(
        "HTTP/1.1 401 Unauthorized\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n" + body));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::PermissionDenied);
}

void ReplyErrorTest::refusalWithoutABodyIsTold()
{
    const auto error = errorOfAnswer(LoopbackResponse::json({}, 403));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::PermissionDenied);
    QCOMPARE(error->httpStatus, 403);
    QVERIFY(error->code.isEmpty());
    QVERIFY(error->message.isEmpty());
}

void ReplyErrorTest::refusalThatIsCutOffIsStillARefusal()
{
    const auto error = errorOfAnswer(LoopbackResponse::raw(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 5000\r\n\r\n{\"error\":{\"errorCode\":\"2"));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::PermissionDenied);
    QCOMPARE(error->httpStatus, 403);
}

void ReplyErrorTest::otherGoodStatusIsUnreadable_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 202, 204, 206, 299})
        QTest::addRow("%d", status) << status;
}

void ReplyErrorTest::otherGoodStatusIsUnreadable()
{
    QFETCH(const int, status);
    const QByteArray body = status == 204 ? QByteArray() : testData(u"services-2022.json"_s);
    const auto error = errorOfAnswer(LoopbackResponse::json(body, status));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::UnreadableResponse);
    QCOMPARE(error->httpStatus, status);
}

void ReplyErrorTest::redirectIsRefused_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ReplyErrorTest::redirectIsRefused()
{
    QFETCH(const int, status);
    LoopbackServer elsewhere(goodAnswer());
    const QByteArray target = elsewhere.endpoint().toEncoded() + "/services?token=1#a";
    const auto error = errorOfAnswer(LoopbackResponse::json("{}", status, {{"Location", target}}));

    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Redirected);
    QCOMPARE(error->httpStatus, status);
    if (status != 300 && status != 305) // which Qt does not take for redirects
        QCOMPARE(error->detail, elsewhere.endpoint().toString().remove(u"/api/v1"_s));
    // Another call has come back: had the redirect been followed, it would have arrived by now.
    QVERIFY(errorOfAnswer(LoopbackResponse::json("{}", 500)));
    QCOMPARE(elsewhere.connectionsSoFar(), 0);
}

void ReplyErrorTest::askedForAPasswordNothingIsSentAgain()
{
    const auto error = errorOfAnswer(LoopbackResponse::json(
        gateway(200, "Authentication Failed"), 401, {{"WWW-Authenticate", "Basic realm=\"a\""}}));
    QVERIFY(error); // which also says that there was one request for each call
    QCOMPARE(error->kind, ApiError::Kind::AuthenticationFailed);
    QCOMPARE(error->code, u"200"_s);
}

void ReplyErrorTest::noErrorTellsTheSecretKey()
{
    for (const int status : {200, 302, 401, 500}) {
        const auto error = errorOfAnswer(LoopbackResponse::json("{}", status));
        QVERIFY(error);
        for (const QString &text : {error->code, error->message, error->traceId, error->detail})
            QVERIFY(!text.contains(credentials.secretKey));
    }
}

void ReplyErrorTest::datesAreRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<qint64>>("time");
    const std::optional<qint64> time = 784111777000;
    QTest::newRow("as it is sent") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << time;
    QTest::newRow("as RFC 850 has it") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << time;
    QTest::newRow("as RFC 850 has it, today")
        << "Wednesday, 06-Nov-24 08:49:37 GMT"_ba << std::optional<qint64>(1730882977000);
    QTest::newRow("as C writes it") << "Sun Nov  6 08:49:37 1994"_ba << time;
    const std::optional<qint64> none;
    QTest::newRow("none") << QByteArray() << none;
    QTest::newRow("words") << "yesterday"_ba << none;
    QTest::newRow("no such hour") << "Sun, 06 Nov 1994 25:49:37 GMT"_ba << none;
    QTest::newRow("no such day") << "Sun, 31 Feb 2024 08:49:37 GMT"_ba << none;
    QTest::newRow("no such old day") << "Sunday, 31-Feb-24 08:49:37 GMT"_ba << none;
    QTest::newRow("old words") << "a b-c-de f GMT"_ba << none;
    QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:49:37 KST"_ba << none;
}

void ReplyErrorTest::datesAreRead()
{
    QFETCH(const QByteArray, header);
    QTEST(httpDate(header), "time");
}

void ReplyErrorTest::datesAreReadInAnyTimeZone()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
    qputenv("TZ", "America/New_York"); // where that night there was no half past two
    if (QDateTime(QDate(2024, 7, 1), QTime(12, 0)).toUTC().time() != QTime(16, 0))
        QSKIP("This system takes no time zone from the environment.");
    QCOMPARE(httpDate("Sun, 10 Mar 2024 02:30:00 GMT"), std::optional<qint64>(1710037800000));
}

void ReplyErrorTest::retryAfterIsASpanOrATime_data()
{
    using Span = std::optional<std::chrono::seconds>;
    using std::chrono::seconds;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Span>("span");
    QTest::newRow("seconds") << "120"_ba << Span(seconds(120));
    QTest::newRow("at once") << "0"_ba << Span(seconds(0));
    QTest::newRow("with spaces") << " 7 "_ba << Span(seconds(7));
    QTest::newRow("more than fits") << QByteArray(30, '9') << Span(seconds(2147483647));
    QTest::newRow("a time") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << Span(seconds(37));
    QTest::newRow("a time that is over") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << Span(seconds(0));
    for (const QByteArray &header : {""_ba, "soon"_ba, "-5"_ba, "1.5"_ba, "0x10"_ba})
        QTest::addRow("'%s'", header.constData()) << header << Span();
}

void ReplyErrorTest::retryAfterIsASpanOrATime()
{
    QFETCH(const QByteArray, header);
    QTEST(retryAfter(header, 784111740000), "span"); // 08:49:00
}

static const RegisteredTest registered(__FILE__, runTest<ReplyErrorTest, QCoreApplication>);
#include "tst_replyerror.moc"
