// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoapi.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1722306336558;
constexpr char accessKey[] = "EXAMPLEACCESSKEY0001";
constexpr char secretKey[] = "ExampleSecretKey0000000000000000000000001";

QJsonObject object(const DemoAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class TestDemoApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAreListed();
    void trainingsAreListed();
    void parametersAreRead_data();
    void parametersAreRead();
    void wrongParametersAreRefused_data();
    void wrongParametersAreRefused();
    void unsignedRequestsAreRefused();
    void wronglySignedRequestsAreRefused();
    void unknownRoutesAreRefused_data();
    void unknownRoutesAreRefused();
    void onlyGetIsThere();
    void unknownThingsAreNotFound_data();
    void unknownThingsAreNotFound();
    void aDeletedServiceIsNotFound();
    void aDeniedServiceIsRefused_data();
    void aDeniedServiceIsRefused();

private:
    DemoAnswer get(const QByteArray &target) const;
    DemoAnswer ask(const QByteArray &method, const QByteArray &target) const;
    QByteArray idOf(const QString &name) const;
    /// Puts the id of the named service in the place of "{name}".
    QByteArray filled(QByteArray target) const;

    const DemoApi m_api{{accessKey, secretKey}, 1, now, 1.0};
};

DemoAnswer TestDemoApi::ask(const QByteArray &method, const QByteArray &target) const
{
    const QByteArray timestamp = QByteArray::number(now);
    return m_api.answer(
        {.method = method,
         .target = target,
         .timestamp = timestamp,
         .accessKey = QByteArray(accessKey),
         .signature =
             SignatureVerifier::signature(method, target, timestamp, accessKey, secretKey)},
        now);
}

DemoAnswer TestDemoApi::get(const QByteArray &target) const
{
    return ask("GET", filled(target));
}

QByteArray TestDemoApi::idOf(const QString &name) const
{
    for (const QJsonValue &service :
         object(ask("GET", "/api/v1/services"))["services"_L1].toArray()) {
        if (service["name"_L1] == name)
            return service["serviceId"_L1].toString().toLatin1();
    }
    return {};
}

QByteArray TestDemoApi::filled(QByteArray target) const
{
    for (const auto &name : {u"fashion_home"_s, u"partner-mall"_s, u"outlet_2023"_s})
        target.replace(QByteArray('{' + name.toLatin1() + '}'), idOf(name));
    return target;
}

void TestDemoApi::servicesAreListed()
{
    const DemoAnswer answer = get("/api/v1/services");
    QCOMPARE(answer.status, 200);
    QCOMPARE(object(answer)["services"_L1].toArray().size(), 7);
    QCOMPARE(object(answer)["offset"_L1].toInt(-1), 0);
    QCOMPARE(object(answer)["limit"_L1].toInt(-1), 1000);
    QCOMPARE(object(get("/api/v1/services?offset=5&limit=1"))["services"_L1].toArray().size(), 1);
    QCOMPARE(object(get("/api/v1/services/{fashion_home}"))["name"_L1], u"fashion_home"_s);
}

void TestDemoApi::trainingsAreListed()
{
    const DemoAnswer answer = get("/api/v1/services/{fashion_home}/trains");
    QCOMPARE(answer.status, 200);
    const QJsonArray trains = object(answer)["trains"_L1].toArray();
    QCOMPARE(trains.size(), 1000);

    const QByteArray path = "/api/v1/services/{fashion_home}/trains/" +
        trains[999]["type"_L1].toString().toLatin1() + "/versions/" +
        trains[999]["version"_L1].toString().toLatin1();
    const DemoAnswer single = get(path);
    QCOMPARE(single.status, 200);
    QCOMPARE(object(single), trains[999].toObject());
}

void TestDemoApi::parametersAreRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    const auto row = [](const char *query, int count, int offset, int limit) {
        QTest::newRow(query) << QByteArray(query) << count << offset << limit;
    };
    row("?", 1000, 0, 1000);
    row("?offset=1000", 204, 1000, 1000);
    row("?offset=1000&limit=1000", 204, 1000, 1000);
    row("?limit=7&offset=1200", 4, 1200, 7);
    row("?offset=5000", 0, 5000, 1000);
    row("?limit=2147483647", 1204, 0, 2147483647);
    row("?offset=&limit=", 1000, 0, 1000);
    row("?limit=3&limit=9", 3, 0, 3);
    row("?%6Cimit=%33", 3, 0, 3);
    row("?isRecent=true", 3, 0, 1000);
    row("?isRecent=true&offset=1&limit=1", 1, 1, 1);
    row("?isRecent=false", 1000, 0, 1000);
    row("?isRecent=", 1000, 0, 1000);
    row("?isRecent", 1000, 0, 1000);
    row("?unheard=of", 1000, 0, 1000);
}

void TestDemoApi::parametersAreRead()
{
    QFETCH(QByteArray, query);
    const DemoAnswer answer = get("/api/v1/services/{fashion_home}/trains" + query);
    QCOMPARE(answer.status, 200);
    QTEST(int(object(answer)["trains"_L1].toArray().size()), "count");
    QTEST(object(answer)["offset"_L1].toInt(-1), "offset");
    QTEST(object(answer)["limit"_L1].toInt(-1), "limit");
}

void TestDemoApi::wrongParametersAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray services = "/api/v1/services";
    const QByteArray trains = "/api/v1/services/{fashion_home}/trains";
    QTest::newRow("negative offset") << trains + "?offset=-1";
    QTest::newRow("offset with a sign") << trains + "?offset=%2B1";
    QTest::newRow("offset as a word") << trains + "?offset=first";
    QTest::newRow("offset too large") << trains + "?offset=2147483648";
    QTest::newRow("offset far too large") << trains + "?offset=99999999999999999999";
    QTest::newRow("fraction") << trains + "?limit=1.5";
    QTest::newRow("no rows") << trains + "?limit=0";
    QTest::newRow("recent as a number") << trains + "?isRecent=1";
    QTest::newRow("recent in capitals") << trains + "?isRecent=True";
    QTest::newRow("services, offset") << services + "?offset=x";
    QTest::newRow("services, limit") << services + "?limit=0";
}

void TestDemoApi::wrongParametersAreRefused()
{
    QFETCH(QByteArray, target);
    const DemoAnswer answer = get(target);
    QCOMPARE(answer.status, 400);
    const QJsonObject error = object(answer);
    QCOMPARE(error["status"_L1].toInt(), 400);
    QCOMPARE(error["errorCode"_L1].toString(), u"BAD_REQUEST"_s);
    QCOMPARE(error["error"_L1].toString(), u"INVALID_PARAMETER"_s);
    QVERIFY(error["path"_L1].toString().startsWith("/api/services"_L1));
    QVERIFY(!error["path"_L1].toString().contains(u'?'));
}

void TestDemoApi::unsignedRequestsAreRefused()
{
    const DemoAnswer answer = m_api.answer({.method = "GET", .target = "/api/v1/services"}, now);
    QCOMPARE(answer.status, 401);
    QCOMPARE(
        answer.body,
        QByteArray(R"({"error":{"errorCode":"200","message":"Authentication Failed",)"
                   R"("details":"Authentication information are missing."}})"));
}

void TestDemoApi::wronglySignedRequestsAreRefused()
{
    const DemoAnswer answer = m_api.answer(
        {.method = "GET",
         .target = "/api/v1/nowhere",
         .timestamp = QByteArray::number(now),
         .accessKey = QByteArray(accessKey),
         .signature = QByteArray("AN7lYQnu3k05zkNW2c5YF60kR8eu5f8+1FMmZbTyTLU=")},
        now);
    QCOMPARE(answer.status, 401);
    QCOMPARE(
        answer.body,
        QByteArray(R"({"error":{"errorCode":"200","message":"Authentication Failed",)"
                   R"("details":"Invalid authentication information."}})"));
}

void TestDemoApi::unknownRoutesAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/", "/api/v1", "/api/v1/", "/api/v1/service", "/api/v1/services/", "/api/v1//services",
          "/api/v2/services", "/api/services", "/services", "/api/v1/datasets",
          "/api/v1/services/{fashion_home}/", "/api/v1/services/{fashion_home}/updates",
          "/api/v1/services/{fashion_home}/trains/", "/api/v1/services/{fashion_home}/trains/pop",
          "/api/v1/services/{fashion_home}/trains/pop/version/abc",
          "/api/v1/services/{fashion_home}/trains/pop/versions/abc/more"})
        QTest::newRow(target) << QByteArray(target);
}

void TestDemoApi::unknownRoutesAreRefused()
{
    QFETCH(QByteArray, target);
    const DemoAnswer answer = get(target);
    QCOMPARE(answer.status, 404);
    QCOMPARE(object(answer)["error"_L1]["errorCode"_L1].toString(), u"300"_s);
    QCOMPARE(object(answer)["error"_L1]["message"_L1].toString(), u"Not Found Exception"_s);
}

void TestDemoApi::onlyGetIsThere()
{
    for (const char *method : {"POST", "PUT", "DELETE", "HEAD"}) {
        const DemoAnswer answer = ask(method, "/api/v1/services");
        QCOMPARE(answer.status, 404);
        QCOMPARE(object(answer)["error"_L1]["errorCode"_L1].toString(), u"300"_s);
    }
}

void TestDemoApi::unknownThingsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("error");
    QTest::newRow("service") << QByteArray("/api/v1/services/00000000000")
                             << u"NOT_FOUND_SERVICE"_s;
    QTest::newRow("its trainings")
        << QByteArray("/api/v1/services/00000000000/trains") << u"NOT_FOUND_SERVICE"_s;
    QTest::newRow("odd characters")
        << QByteArray("/api/v1/services/%ED%95%9C%22%5C%FF") << u"NOT_FOUND_SERVICE"_s;
    QTest::newRow("training")
        << QByteArray("/api/v1/services/{fashion_home}/trains/pop/versions/00000000000")
        << u"NOT_FOUND_TRAIN"_s;
    QTest::newRow("type")
        << QByteArray("/api/v1/services/{fashion_home}/trains/popular/versions/00000000000")
        << u"NOT_FOUND_TRAIN"_s;
}

void TestDemoApi::unknownThingsAreNotFound()
{
    QFETCH(QByteArray, target);
    const DemoAnswer answer = get(target);
    QCOMPARE(answer.status, 404);
    const QJsonObject error = object(answer);
    QTEST(error["error"_L1].toString(), "error");
    QCOMPARE(error["errorCode"_L1].toString(), u"NOT_FOUND"_s);
    QCOMPARE(error["status"_L1].toInt(), 404);
    QCOMPARE(error["timestamp"_L1].toString(), u"2024-07-30T11:25:36.558"_s);
    QVERIFY(error["message"_L1].toString().endsWith("is not found."_L1));
    const QRegularExpression requestId(u"^[0-9a-f]{8}$"_s);
    QVERIFY(requestId.match(error["requestId"_L1].toString()).hasMatch());
    QCOMPARE(get(target).body, answer.body);
}

void TestDemoApi::aDeletedServiceIsNotFound()
{
    QCOMPARE(get("/api/v1/services/{outlet_2023}").status, 404);
    const DemoAnswer answer = get("/api/v1/services/{outlet_2023}/trains");
    QCOMPARE(answer.status, 404);
    QCOMPARE(object(answer)["error"_L1].toString(), u"NOT_FOUND_SERVICE"_s);
}

void TestDemoApi::aDeniedServiceIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/api/v1/services/{partner-mall}", "/api/v1/services/{partner-mall}/trains",
          "/api/v1/services/{partner-mall}/trains?offset=x",
          "/api/v1/services/{partner-mall}/trains/pop/versions/00000000000"})
        QTest::newRow(target) << QByteArray(target);
}

void TestDemoApi::aDeniedServiceIsRefused()
{
    QFETCH(QByteArray, target);
    const DemoAnswer answer = get(target);
    QCOMPARE(answer.status, 401);
    QCOMPARE(object(answer)["error"_L1]["errorCode"_L1].toString(), u"210"_s);
    QCOMPARE(object(answer)["error"_L1]["message"_L1].toString(), u"Permission Denied"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoApi, QCoreApplication>);
#include "tst_demoapi.moc"
