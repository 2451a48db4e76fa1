// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/signature.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLast500();
    void accessKeyIsMasked_data();
    void accessKeyIsMasked();
    void answerIsRecorded();
    void refusalIsRecorded();
    void requestWithoutAnAnswerIsRecorded();
    void abortIsRecorded();
    void abortedOneNamesNoKey_data();
    void abortedOneNamesNoKey();
    void everyAttemptIsRecorded();
    void nothingRecordedIsSecret();
    void signedTextIsShownWithoutTheKey();
};

void RequestLogTest::keepsTheLast500()
{
    RequestLog log;
    QSignalSpy added(&log, &RequestLog::added);
    for (int i = 0; i < 1234; ++i)
        log.add({.startedAt = i});
    QCOMPARE(added.count(), 1234);
    QCOMPARE(log.records().size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(log.records()[i].startedAt, 734 + i);
}

void RequestLogTest::accessKeyIsMasked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("usual") << "EXAMPLEACCESSKEY0001"_ba
                           << "EXAM************0001"_ba;
    QTest::newRow("16 characters") << "0123456789abcdef"_ba
                                   << "0123********cdef"_ba;
    // Of which eight would be half and more.
    QTest::newRow("15 characters") << "0123456789abcde"_ba << QByteArray(15, '*');
    QTest::newRow("one") << "a"_ba
                         << "*"_ba;
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void RequestLogTest::accessKeyIsMasked()
{
    QFETCH(const QByteArray, key);
    QTEST(maskedAccessKey(key), "masked");
}

void RequestLogTest::answerIsRecorded()
{
    const QByteArray body = testData(u"service-2022.json"_s);
    LoopbackServer server(LoopbackResponse::json(
        body, 200,
        {{"X-NCP-Trace-Id", "36d31ckp3edpj38phnccqmcoph"},
         {"Date", "Tue, 30 Jul 2024 02:25:36 GMT"}}));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QSignalSpy added(network.transport.log(), &RequestLog::added);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(outcomeOf(client.service(u"a b"_s)));

    QCOMPARE(added.count(), 1);
    QCOMPARE(network.transport.log()->records().size(), 1);
    const RequestRecord record = network.transport.log()->records().first();
    const LoopbackRequest request = server.requests().first();
    QVERIFY(record.startedAt >= before);
    QVERIFY(record.startedAt <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY(record.duration.count() >= 0);
    QCOMPARE(record.host, server.endpoint().authority());
    QCOMPARE(record.target, "/api/v1/services/a%20b"_ba);
    QCOMPARE(record.target, request.target);
    QCOMPARE(request.values("x-ncp-apigw-timestamp"), QByteArrayList{record.timestamp});
    QCOMPARE(request.values("x-ncp-apigw-signature-v2"), QByteArrayList{record.signature});
    QCOMPARE(record.accessKey, "EXAM************0001"_ba);
    QCOMPARE(record.attempt, 1);
    QCOMPARE(record.httpStatus, 200);
    QCOMPARE(record.bytes, body.size());
    QCOMPARE(record.traceId, u"36d31ckp3edpj38phnccqmcoph"_s);
    QVERIFY(!record.error);
    QVERIFY(!record.wasAborted);
    QCOMPARE(record.serverTime, std::optional<qint64>(1722306336000));
}

void RequestLogTest::refusalIsRecorded()
{
    LoopbackServer server(
        LoopbackResponse::json("{}", 403, {{"X-NCP-Trace-Id", "v12shy2lcf9oka0fqm9lcdzezw"}}));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.services()));
    QCOMPARE(network.transport.log()->records().size(), 1);
    const RequestRecord record = network.transport.log()->records().first();
    QCOMPARE(record.httpStatus, 403);
    QCOMPARE(record.bytes, 2);
    QCOMPARE(record.traceId, u"v12shy2lcf9oka0fqm9lcdzezw"_s);
    QCOMPARE(record.error, std::optional(ApiError::Kind::PermissionDenied));
    QVERIFY(!record.serverTime);
}

void RequestLogTest::requestWithoutAnAnswerIsRecorded()
{
    TestNetwork network;
    ApiClient client(&network.transport, QUrl(u"http://127.0.0.1:1/api/v1"_s), credentials);
    QVERIFY(outcomeOf(client.services()));
    QCOMPARE(network.transport.log()->records().size(), 1);
    const RequestRecord record = network.transport.log()->records().first();
    QCOMPARE(record.host, u"127.0.0.1:1"_s);
    QCOMPARE(record.httpStatus, 0);
    QCOMPARE(record.bytes, 0);
    QCOMPARE(record.error, std::optional(ApiError::Kind::ConnectionRefused));
}

void RequestLogTest::abortIsRecorded()
{
    LoopbackServer server(LoopbackResponse::never());
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    auto *reply = client.services();
    QTRY_COMPARE(server.requests().size(), 1);
    reply->abort();
    QCOMPARE(network.transport.log()->records().size(), 1);
    const RequestRecord record = network.transport.log()->records().first();
    QVERIFY(record.wasAborted);
    QVERIFY(!record.error);
    QCOMPARE(record.httpStatus, 0);
}

void RequestLogTest::abortedOneNamesNoKey_data()
{
    QTest::addColumn<LoopbackResponse>("response");
    QTest::newRow("silence") << LoopbackResponse::never();
    QTest::newRow("headers, then silence")
        << LoopbackResponse::raw("HTTP/1.1 200 OK\r\nx-ncp-trace-id: 0123456789abcdef0123456789\r\n"
                                 "Content-Length: 9\r\n\r\n{")
               .stalledAfter(88);
}

// Somebody may have pasted one where an id belongs, or a service may repeat it.
void RequestLogTest::abortedOneNamesNoKey()
{
    QFETCH(const LoopbackResponse, response);
    LoopbackServer server(response);
    TestNetwork network;
    const Credentials keys{u"0123456789abcdef0123456789"_s, u"ExampleSecretKey00000000001"_s};
    ApiClient client(&network.transport, server.endpoint(), keys);
    auto *reply = client.service(keys.secretKey);
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(50); // the headers come
    reply->abort();
    QCOMPARE(network.transport.log()->records().size(), 1);
    const RequestRecord record = network.transport.log()->records().first();
    QVERIFY(record.wasAborted);
    QVERIFY2(!record.target.contains(keys.secretKey.toUtf8()), record.target.constData());
    QVERIFY2(record.traceId != keys.accessKey, qPrintable(record.traceId));
}

void RequestLogTest::everyAttemptIsRecorded()
{
    LoopbackServer server(LoopbackResponse::json("{}", 503));
    TestNetwork network;
    network.transport.setLimits({.pauseBase = std::chrono::milliseconds(1)});
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.services()));
    QList<int> attempts;
    for (const RequestRecord &record : network.transport.log()->records()) {
        QCOMPARE(record.httpStatus, 503);
        attempts += record.attempt;
    }
    const QList<int> expected{1, 2, 3};
    QCOMPARE(attempts, expected);
}

void RequestLogTest::nothingRecordedIsSecret()
{
    LoopbackServer server(LoopbackResponse::json(testData(u"trainings-2022.json"_s)));
    TestNetwork network;
    ApiClient client(&network.transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.trainings(u"s"_s, true)));
    const RequestRecord record = network.transport.log()->records().first();
    for (const QByteArray &text :
         {record.host.toUtf8(), record.target, record.timestamp, record.accessKey, record.signature,
          record.traceId.toUtf8(), maskedStringToSign(record)}) {
        QVERIFY(!text.contains(credentials.secretKey.toUtf8()));
        QVERIFY(!text.contains(credentials.accessKey.toUtf8()));
    }
}

void RequestLogTest::signedTextIsShownWithoutTheKey()
{
    const RequestRecord record{
        .target = "/api/v1/services?offset=0",
        .timestamp = "1722306336558",
        .accessKey = maskedAccessKey(credentials.accessKey.toUtf8())};
    QCOMPARE(
        maskedStringToSign(record),
        "GET /api/v1/services?offset=0\n1722306336558\nEXAM************0001"_ba);
    QCOMPARE(
        maskedStringToSign(record),
        stringToSign(
            "GET", record.target, record.timestamp,
            maskedAccessKey(credentials.accessKey.toUtf8())));
}

static const RegisteredTest registered(__FILE__, runTest<RequestLogTest, QCoreApplication>);
#include "tst_requestlog.moc"
