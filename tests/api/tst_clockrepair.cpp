// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clockrefusal.h"
#include "api/exampleservice.h"
#include "api/http/signature.h"
#include "core/utctime.h"
#include "support/loopbackserver.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

// A gateway with a clock of its own, which looks at signature and time.
struct Gateway
{
    qint64 ahead = 0; // of ours, in milliseconds
    bool tellsTheTime = true;
    bool refusesAll = false;

    LoopbackResponse operator()(const LoopbackRequest &request) const
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() + ahead;
        const QByteArray timestamp = request.values("x-ncp-apigw-timestamp").value(0);
        const QByteArrayList expected{signature(
            request.method, request.target, timestamp, credentials.accessKey.toUtf8(),
            credentials.secretKey.toUtf8())};
        const bool isGood = qAbs(timestamp.toLongLong() - now) <= 5 * minute &&
            request.values("x-ncp-apigw-signature-v2") == expected && !refusesAll;
        LoopbackResponse::Headers headers;
        if (tellsTheTime) {
            const QDateTime time = utcDateTime(now);
            headers.emplaceBack(
                "Date",
                QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
        }
        if (!isGood)
            return LoopbackResponse::json(
                R"({"error":{"errorCode":"200","message":"Authentication Failed"}})", 401, headers);
        if (request.target.endsWith("/services"))
            return LoopbackResponse::json(
                R"({"services":[{"serviceId":"s","name":"n","status":"learnable"}],"limit":1})",
                200, headers);
        if (request.target.contains("/services?"))
            return LoopbackResponse::json(R"({"services":[],"limit":1})", 200, headers);
        return LoopbackResponse::json(testData(u"service-2022.json"_s), 200, headers);
    }
};

} // namespace

// What is done about a clock that is wrong: ours, for the gateway refuses what was signed five
// minutes away from its own time. Here the gateway's is moved, which is the same.
class ClockRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongClockIsMadeUpFor_data();
    void wrongClockIsMadeUpFor();
    void severalRequestsAtOnceAreAllRepaired();
    void correctionIsRemembered();
    void clockPutRightLaterIsNoticed();
    void clockPutRightBetweenPagesIsNoticed();
    void refusalThatStaysIsSignedTwiceOnly();
    void smallDifferenceIsNotTheReason_data();
    void smallDifferenceIsNotTheReason();
    void withoutADateNothingIsSignedAgain();
    void otherRefusalsAreNotSignedAgain_data();
    void otherRefusalsAreNotSignedAgain();
    void everyServiceHasItsOwnClock();

private:
    // The user consents to it, as nobody is believed on this computer.
    void moveGateway(qint64 ahead)
    {
        m_gateway.ahead = ahead;
        m_client->consentToServerTime(refusalAt(ahead));
    }

    Gateway m_gateway;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<ApiClient> m_client;
};

void ClockRepairTest::init()
{
    m_client.reset();
    m_gateway = {};
    m_server = std::make_unique<LoopbackServer>(
        [this](const LoopbackRequest &request) { return m_gateway(request); });
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.setLimits({});
    m_client =
        std::make_unique<ApiClient>(&m_network->transport, m_server->endpoint(), credentials);
}

void ClockRepairTest::wrongClockIsMadeUpFor_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("ours is an hour behind") << hour;
    QTest::newRow("ours is an hour ahead") << -hour;
    QTest::newRow("ours is six minutes behind") << 6 * minute;
    QTest::newRow("ours is six minutes ahead") << -6 * minute;
    QTest::newRow("ours stands at a year long ago") << 24 * 365 * 20 * hour;
}

void ClockRepairTest::wrongClockIsMadeUpFor()
{
    QFETCH(const qint64, ahead);
    moveGateway(ahead);
    QCOMPARE(m_client->clockCorrection(), 0);
    const auto outcome = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(qAbs(m_client->clockCorrection() - ahead) < minute);
}

void ClockRepairTest::severalRequestsAtOnceAreAllRepaired()
{
    moveGateway(hour);
    int good = 0;
    int finished = 0;
    for (int i = 0; i < 12; ++i) {
        auto *reply = m_client->service(QString::number(i));
        connect(reply, &ApiReply::finished, this, [&, reply] {
            ++finished;
            if (reply->result())
                ++good;
        });
    }
    const auto list = outcomeOf(m_client->services());
    QVERIFY(list && !list->error);
    QTRY_COMPARE(finished, 12);
    QCOMPARE(good, 12);
    QVERIFY(m_server->requests().size() <= 2 * 12 + 3);
}

void ClockRepairTest::correctionIsRemembered()
{
    moveGateway(-hour);
    QVERIFY(outcomeOf(m_client->service(u"s"_s)));
    QCOMPARE(m_server->requests().size(), 2);
    const auto second = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(second && *second);
    QCOMPARE(m_server->requests().size(), 3);

    ApiClient other(&m_network->transport, m_server->endpoint(), credentials);
    const auto third = outcomeOf(other.service(u"s"_s));
    QVERIFY(third && *third);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(other.clockCorrection(), m_client->clockCorrection());
}

void ClockRepairTest::clockPutRightLaterIsNoticed()
{
    moveGateway(hour);
    QVERIFY(outcomeOf(m_client->service(u"s"_s)));
    m_gateway.ahead = 0;
    const auto outcome = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_server->requests().size(), 4);
    QVERIFY(qAbs(m_client->clockCorrection()) < minute);
}

void ClockRepairTest::clockPutRightBetweenPagesIsNoticed()
{
    m_gateway.ahead = hour;
    int finishedPages = 0;
    LoopbackServer server([&](const LoopbackRequest &request) {
        const LoopbackResponse response = m_gateway(request);
        if (request.target.endsWith("/services") && ++finishedPages == 2)
            m_gateway.ahead = 0; // after the good answer to the first page
        return response;
    });
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    client.consentToServerTime(refusalAt(hour));
    const auto outcome = outcomeOf(client.services());
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.pages, 2);
    QCOMPARE(server.requests().size(), 4);
}

void ClockRepairTest::refusalThatStaysIsSignedTwiceOnly()
{
    moveGateway(hour);
    m_gateway.refusesAll = true;
    const auto outcome = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::AuthenticationFailed);
    QCOMPARE(outcome->error().attempts, 2);
    QVERIFY(outcome->error().wasSignedWithServerTime); // so it was not the clock alone
    QVERIFY(outcome->error().clockOffset);
    QVERIFY(qAbs(*outcome->error().clockOffset - hour) < minute);
    QCOMPARE(m_client->clockCorrection(), 0);
    QCOMPARE(m_server->requests().size(), 2);
    const auto timestamp = [this](int request) {
        return m_server->requests()[request].values("x-ncp-apigw-timestamp").value(0).toLongLong();
    };
    QVERIFY(timestamp(1) - timestamp(0) > hour - minute);
}

void ClockRepairTest::smallDifferenceIsNotTheReason_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("ours is behind") << 40 * second;
    QTest::newRow("ours is ahead") << -40 * second;
}

void ClockRepairTest::smallDifferenceIsNotTheReason()
{
    QFETCH(const qint64, ahead);
    m_gateway.ahead = ahead;
    m_gateway.refusesAll = true;
    const auto outcome = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().attempts, 1);
    QVERIFY(outcome->error().clockOffset);
    QVERIFY(!outcome->error().wasSignedWithServerTime);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_client->clockCorrection(), 0);
}

void ClockRepairTest::withoutADateNothingIsSignedAgain()
{
    moveGateway(hour);
    m_gateway.tellsTheTime = false;
    const auto outcome = outcomeOf(m_client->service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::AuthenticationFailed);
    QVERIFY(!outcome->error().clockOffset);
    QCOMPARE(m_server->requests().size(), 1);
}

void ClockRepairTest::otherRefusalsAreNotSignedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("permission by 401")
        << 401 << R"({"error":{"errorCode":"210","message":"Permission Denied"}})"_ba;
    QTest::newRow("permission") << 403 << "{}"_ba;
    QTest::newRow("not found") << 404 << "{}"_ba;
}

void ClockRepairTest::otherRefusalsAreNotSignedAgain()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    LoopbackServer server(
        LoopbackResponse::json(body, status, {{"Date", "Wed, 06 Nov 2024 08:49:37 GMT"}}));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QVERIFY(outcome->error().clockOffset);
    QCOMPARE(server.requests().size(), 1);
}

void ClockRepairTest::everyServiceHasItsOwnClock()
{
    moveGateway(hour);
    QVERIFY(outcomeOf(m_client->service(u"s"_s)));
    LoopbackServer right{Gateway()};
    ApiClient other(&m_network->transport, right.endpoint(), credentials);
    const auto outcome = outcomeOf(other.service(u"s"_s));
    QVERIFY(outcome && *outcome);
    QCOMPARE(right.requests().size(), 1);
    QCOMPARE(other.clockCorrection(), 0);
}

static const RegisteredTest registered(__FILE__, runTest<ClockRepairTest, QCoreApplication>);
#include "tst_clockrepair.moc"
