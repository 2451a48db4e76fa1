// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/signature.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Good answers to all four operations.
LoopbackResponse recorded(const LoopbackRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    if (path.endsWith("/services"))
        return LoopbackResponse::json(testData(u"services-2022.json"_s));
    if (path.endsWith("/trains"))
        return LoopbackResponse::json(testData(u"trainings-2022.json"_s));
    if (path.contains("/versions/"))
        return LoopbackResponse::json(testData(u"training-documented.json"_s));
    return goodAnswer();
}

// What the gateway does: the signature is recomputed from the bytes that came.
bool hasValidSignature(const LoopbackRequest &request)
{
    const QByteArray timestamp = request.values("x-ncp-apigw-timestamp").value(0);
    const QByteArray accessKey = request.values("x-ncp-iam-access-key").value(0);
    const QByteArrayList expected{signature(
        request.method, request.target, timestamp, accessKey, credentials.secretKey.toUtf8())};
    return request.values("x-ncp-apigw-signature-v2") == expected;
}

} // namespace

// What is sent over the wire, seen from the other end of a real socket.
class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForServices();
    void asksForOneService();
    void asksForTrainings();
    void asksForRecentTrainings();
    void asksForOneTraining();
    void sendsTheDocumentedHeadersOnce_data();
    void sendsTheDocumentedHeadersOnce();
    void timestampIsNow();
    void idsAreEncodedAndSignedAsSent_data();
    void idsAreEncodedAndSignedAsSent();
    void endpointMayHaveAnyPath_data();
    void endpointMayHaveAnyPath();
    void secretKeyIsNotSent();
    void keepsNoCookies();
    void answersMayCrossEachOther();

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<ApiClient> m_client;
};

void ApiClientTest::init()
{
    m_server = std::make_unique<LoopbackServer>(recorded);
    m_network = std::make_unique<TestNetwork>();
    m_client =
        std::make_unique<ApiClient>(&m_network->transport, m_server->endpoint(), credentials);
}

void ApiClientTest::cleanup()
{
    m_client.reset();
    m_network.reset();
    m_server.reset();
}

void ApiClientTest::asksForServices()
{
    const auto outcome = outcomeOf(m_client->services());
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.rows.size(), 2);
    QCOMPARE(m_server->targets(), QByteArrayList{"/api/v1/services"});
}

void ApiClientTest::asksForOneService()
{
    const auto outcome = outcomeOf(m_client->service(u"6wxgu000000"_s));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->name, u"Version2"_s);
    QCOMPARE(m_server->targets(), QByteArrayList{"/api/v1/services/6wxgu000000"});
}

void ApiClientTest::asksForTrainings()
{
    const auto outcome = outcomeOf(m_client->trainings(u"6wxgu000000"_s, false));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.rows.size(), 3);
    QCOMPARE(outcome->pagesArrived, 1);
    QCOMPARE(m_server->targets(), QByteArrayList{"/api/v1/services/6wxgu000000/trains"});
}

void ApiClientTest::asksForRecentTrainings()
{
    const auto outcome = outcomeOf(m_client->trainings(u"6wxgu000000"_s, true));
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(
        m_server->targets(), QByteArrayList{"/api/v1/services/6wxgu000000/trains?isRecent=true"});
}

void ApiClientTest::asksForOneTraining()
{
    const TrainingKey key{u"6wxgu000000"_s, KnownTrainingType::Pop, u"maqll000000"_s};
    const auto outcome = outcomeOf(m_client->training(key));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->status.known(), KnownTrainingStatus::Stopping);
    QCOMPARE(
        m_server->targets(),
        QByteArrayList{"/api/v1/services/6wxgu000000/trains/pop/versions/maqll000000"});
}

void ApiClientTest::sendsTheDocumentedHeadersOnce_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("access key") << "x-ncp-iam-access-key"_ba
                                << "EXAMPLEACCESSKEY0001"_ba;
    QTest::newRow("content type") << "content-type"_ba
                                  << "application/json"_ba;
    QTest::newRow("accept") << "accept"_ba
                            << "application/json"_ba;
}

void ApiClientTest::sendsTheDocumentedHeadersOnce()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QVERIFY(outcomeOf(m_client->services()));
    QVERIFY(outcomeOf(m_client->trainings(u"6wxgu000000"_s, true)));
    QVERIFY(outcomeOf(m_client->service(u"6wxgu000000"_s)));
    QCOMPARE(m_server->requests().size(), 3);
    for (const LoopbackRequest &request : m_server->requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.values(name), QByteArrayList{value});
        QVERIFY(hasValidSignature(request));
        QVERIFY(request.values("authorization").isEmpty());
    }
}

void ApiClientTest::timestampIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(outcomeOf(m_client->service(u"6wxgu000000"_s)));
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const QByteArrayList sent = m_server->requests().first().values("x-ncp-apigw-timestamp");
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.first().toLongLong() >= before);
    QVERIFY(sent.first().toLongLong() <= after);
    QCOMPARE(sent.first(), QByteArray::number(sent.first().toLongLong()));
}

void ApiClientTest::idsAreEncodedAndSignedAsSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("as in life") << u"6wxgu000000"_s << "6wxgu000000"_ba;
    QTest::newRow("masked") << u"6wxgu******"_s << "6wxgu%2A%2A%2A%2A%2A%2A"_ba;
    QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << "a%5Cb"_ba;
    QTest::newRow("question mark") << u"a?isRecent=true"_s << "a%3FisRecent%3Dtrue"_ba;
    QTest::newRow("number sign") << u"a#b"_s << "a%23b"_ba;
    QTest::newRow("percent") << u"a%2Fb"_s << "a%252Fb"_ba;
    QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
    QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("ampersand") << u"a&b=c;d"_s << "a%26b%3Dc%3Bd"_ba;
    QTest::newRow("unreserved") << u"a-b.c_d~e"_s << "a-b.c_d~e"_ba;
    QTest::newRow("line end") << u"a\r\nb"_s << "a%0D%0Ab"_ba;
    QTest::newRow("Korean") << u"한글"_s << "%ED%95%9C%EA%B8%80"_ba;
    QTest::newRow("emoji") << u"😀"_s << "%F0%9F%98%80"_ba;
}

void ApiClientTest::idsAreEncodedAndSignedAsSent()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, encoded);

    QVERIFY(outcomeOf(m_client->trainings(id, true)));
    QVERIFY(outcomeOf(m_client->training({u"s"_s, TrainingType::fromText(id), id})));

    const QByteArrayList expected{
        "/api/v1/services/" + encoded + "/trains?isRecent=true",
        "/api/v1/services/s/trains/" + encoded + "/versions/" + encoded};
    QCOMPARE(m_server->targets(), expected);
    for (const LoopbackRequest &request : m_server->requests())
        QVERIFY(hasValidSignature(request));
}

void ApiClientTest::endpointMayHaveAnyPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("none") << u""_s << "/services"_ba;
    QTest::newRow("long") << u"/a/b/api/v1"_s << "/a/b/api/v1/services"_ba;
    QTest::newRow("encoded") << u"/한/api"_s << "/%ED%95%9C/api/services"_ba;
}

void ApiClientTest::endpointMayHaveAnyPath()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, target);
    QUrl endpoint = m_server->endpoint();
    endpoint.setPath(path);
    ApiClient client(&m_network->transport, endpoint, credentials);
    QCOMPARE(client.endpoint(), endpoint);
    QVERIFY(outcomeOf(client.services()));
    QCOMPARE(m_server->targets(), QByteArrayList{target});
    QVERIFY(hasValidSignature(m_server->requests().first()));
}

void ApiClientTest::secretKeyIsNotSent()
{
    QVERIFY(outcomeOf(m_client->services()));
    QVERIFY(m_server->requests().first().head.contains(credentials.accessKey.toUtf8()));
    QVERIFY(!m_server->requests().first().head.contains(credentials.secretKey.toUtf8()));
}

void ApiClientTest::keepsNoCookies()
{
    LoopbackServer server(LoopbackResponse::json(
        testData(u"service-2022.json"_s), 200, {{"Set-Cookie", "session=1; Path=/"}}));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    QVERIFY(outcomeOf(client.service(u"s"_s)));
    QVERIFY(outcomeOf(client.service(u"s"_s)));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().values("cookie").isEmpty());
}

void ApiClientTest::answersMayCrossEachOther()
{
    // The first answer is held until the second one is there.
    LoopbackServer server([](const LoopbackRequest &request) {
        const LoopbackResponse response = recorded(request);
        return request.target.endsWith("/trains") ? response.held() : response;
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *trainings = client.trainings(u"a"_s, false);
    const auto service = outcomeOf(client.service(u"b"_s));
    QVERIFY(service && *service);
    server.release();
    const auto outcome = outcomeOf(trainings);
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.rows.size(), 3);
}

static const RegisteredTest registered(__FILE__, runTest<ApiClientTest, QCoreApplication>);
#include "tst_apiclient.moc"
