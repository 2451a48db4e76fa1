// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserverfixture.h"
#include "support/testprogram.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rawhttp;

using Change = std::function<void(Message &)>;
Q_DECLARE_METATYPE(Change)

// What the server of the demo refuses, and how it says so.
class TestDemoRefusals : public QObject, private DemoServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { m_server.reset(); }

    void unauthenticatedRequestsAreRefused_data();
    void unauthenticatedRequestsAreRefused();
    void theTargetIsVerifiedAsItWasSent();
    void unknownServiceIsAnErrorOfTheBackend();
    void unknownRouteIsAnErrorOfTheGateway();
    void deniedServiceIsAnErrorOfTheGateway();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void malformedRequestsAreRefusedInShape();
};

void TestDemoRefusals::unauthenticatedRequestsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("details");
    const QString invalid = u"Invalid authentication information."_s;
    const QString missing = u"Authentication information are missing."_s;
    const auto row = [](const char *name, const QString &details, Change change) {
        QTest::newRow(name) << change << details;
    };
    row("wrong secret key", invalid, [](Message &m) { m.secretKey += '0'; });
    row("wrong access key", invalid, [](Message &m) { m.accessKey = "EXAMPLEACCESSKEY0001"; });
    row("clock late", invalid, [](Message &m) { m.timestamp -= 300'000; });
    row("clock early", invalid, [](Message &m) { m.timestamp += 300'000; });
    row("query altered", invalid, [](Message &m) { m.sentTarget.replace("true", "false"); });
    row("query left out", invalid, [](Message &m) { m.signedTarget = "/api/v1/services"; });
    row("query added", invalid, [](Message &m) { m.sentTarget += "&limit=1"; });
    row("no timestamp", missing, [](Message &m) { m.leftOut = {"x-ncp-apigw-timestamp"}; });
    row("no access key", missing, [](Message &m) { m.leftOut = {"x-ncp-iam-access-key"}; });
    row("no signature", missing, [](Message &m) { m.leftOut = {"x-ncp-apigw-signature-v2"}; });
}

void TestDemoRefusals::unauthenticatedRequestsAreRefused()
{
    QFETCH(Change, change);
    Message request = message("/api/v1/services?x=true");
    QCOMPARE(raw(request).status, 200);
    change(request);
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QCOMPARE(answer.errorCode(), u"200"_s);
    QVERIFY(answer.json()["error"_L1]["errorCode"_L1].isString());
    QTEST(answer.details(), "details");
}

void TestDemoRefusals::theTargetIsVerifiedAsItWasSent()
{
    // Neither decoded, nor sorted, nor tidied up.
    for (const char *target :
         {"/api/v1/services?b=%ED%95%9C&a=user%201&&empty=&bare",
          "/api/v1/services?limit=1000&offset=0", "/api/v1/%73ervices?"})
        QCOMPARE(raw(message(target)).status, 200);
}

void TestDemoRefusals::unknownServiceIsAnErrorOfTheBackend()
{
    const Answer answer = raw(message("/api/v1/services/00000000000/trains"));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
    QCOMPARE(answer.json()["status"_L1].toInt(), 404);
    QVERIFY(answer.json()["error"_L1].isString());
    QCOMPARE(answer.json()["path"_L1].toString(), u"/api/services/00000000000/trains"_s);
}

void TestDemoRefusals::unknownRouteIsAnErrorOfTheGateway()
{
    const Answer answer = raw(message("/api/v1/elsewhere"));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"300"_s);
}

void TestDemoRefusals::deniedServiceIsAnErrorOfTheGateway()
{
    const Answer answer = raw(message(trainsOf(u"partner-mall"_s)));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"210"_s);
}

void TestDemoRefusals::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void TestDemoRefusals::otherMethodsAreRefused()
{
    QFETCH(QByteArray, method);
    Message request = message("/api/v1/services");
    request.method = method;
    request.more = "Content-Length: 0\r\n";
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"300"_s);
}

void TestDemoRefusals::malformedRequestsAreRefusedInShape()
{
    Message request = message("/api/v1/services");
    request.method = "FETCH";
    const Answer answer = raw(request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"100"_s);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/json;charset=UTF-8"));
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoRefusals, QCoreApplication>);
#include "tst_demorefusals.moc"
