// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clockrefusal.h"
#include "api/exampleservice.h"
#include "api/http/networksetup.h"
#include "api/loopbackproxy.h"
#include "core/utctime.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 year = 365 * 24 * hour;

const QString naver = u"aitems.apigw.ntruss.com"_s;
const QString stranger = u"aitems.test"_s;

LoopbackResponse::Headers dated(qint64 ahead)
{
    const QDateTime time = utcDateTime(QDateTime::currentMSecsSinceEpoch() + ahead);
    return {{"Date", QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}};
}

// By how much the time that it was signed with differs from ours.
qint64 signedAhead(const LoopbackRequest &request)
{
    return request.values("x-ncp-apigw-timestamp").value(0).toLongLong() -
        QDateTime::currentMSecsSinceEpoch();
}

bool isAbout(qint64 one, qint64 other)
{
    return qAbs(one - other) < minute;
}

} // namespace

// An endpoint does not choose the time that requests are signed with. NAVER's is played by a server
// of this computer, which has a certificate for its name and is found by a proxy.
class ClockConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void strangersTimeIsNotSignedWith_data();
    void strangersTimeIsNotSignedWith();
    void consentCountsUntilTheTimeIsAnother();
    void consentIsForOneServer();
    void onlyARefusalOfTheKeysCorrects_data();
    void onlyARefusalOfTheKeysCorrects();
    void listAsksOnceAndForOneTime();

    void naverIsBelievedForADay_data();
    void naverIsBelievedForADay();
    void stepsOfADayDoNotAddUp();
    void proxyIsNotBelieved_data();
    void proxyIsNotBelieved();

private:
    // A gateway whose clock is ahead of ours by so much.
    LoopbackResponse answer(const LoopbackRequest &request) const
    {
        const bool isGood = qAbs(signedAhead(request) - m_ahead) < 5 * minute;
        return isGood
            ? LoopbackResponse::json(testData(u"service-2022.json"_s), 200, dated(m_ahead))
            : LoopbackResponse::json(
                  R"({"error":{"errorCode":"200","message":"Authentication Failed"}})", 401,
                  dated(m_ahead));
    }
    LoopbackServer::Handler gateway()
    {
        return [this](const LoopbackRequest &request) { return answer(request); };
    }
    std::unique_ptr<ApiClient> clientOf(const QUrl &endpoint)
    {
        return std::make_unique<ApiClient>(&m_network->transport, endpoint, credentials);
    }
    std::unique_ptr<ApiClient> clientBehindProxy(const QString &host);

    qint64 m_ahead = 0;
    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<Certificates> m_certificates;
    QSslConfiguration m_tls;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LoopbackProxy> m_proxy;
};

void ClockConsentTest::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !Certificates::canBeMade())
        return;
    m_certificates = std::make_unique<Certificates>(u"Authority of the test"_s);
    m_tls = m_certificates->server(
        {.commonName = naver, .address = u"DNS:%1,DNS:%2"_s.arg(naver, stranger)});
}

void ClockConsentTest::init()
{
    m_ahead = 0;
    m_network = std::make_unique<TestNetwork>();
    m_server.reset();
    m_proxy.reset();
}

std::unique_ptr<ApiClient> ClockConsentTest::clientBehindProxy(const QString &host)
{
    m_network->transport.setExtraAuthorities({m_certificates->authority()});
    m_server = std::make_unique<LoopbackServer>(m_tls, gateway());
    m_proxy = std::make_unique<LoopbackProxy>(
        LoopbackProxy::Kind::Http, quint16(m_server->endpoint().port()));
    m_network->transport.proxyFinder()->useManual(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->port()));
    return clientOf(QUrl(u"https://%1/api/v1"_s.arg(host)));
}

void ClockConsentTest::strangersTimeIsNotSignedWith_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("six minutes ahead") << 6 * minute;
    QTest::newRow("two hours ahead") << 2 * hour;
    QTest::newRow("two hours behind") << -2 * hour;
    QTest::newRow("a year behind") << -year;
    QTest::newRow("far ahead") << 70 * year;
}

void ClockConsentTest::strangersTimeIsNotSignedWith()
{
    QFETCH(const qint64, ahead);
    m_ahead = ahead;
    LoopbackServer server(gateway());
    const auto client = clientOf(server.endpoint());
    const auto outcome = outcomeOf(client->service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::AuthenticationFailed);
    QVERIFY(outcome->error().needsClockConsent);
    QVERIFY(!outcome->error().wasSignedWithServerTime);
    QVERIFY(outcome->error().clockOffset);
    QVERIFY(isAbout(*outcome->error().clockOffset, ahead));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(isAbout(signedAhead(server.requests()[0]), 0));
    QCOMPARE(client->clockCorrection(), 0);

    client->consentToServerTime(outcome->error());
    const auto agreed = outcomeOf(client->service(u"s"_s));
    QVERIFY(agreed && *agreed);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(isAbout(signedAhead(server.requests()[1]), 0));
    QVERIFY(isAbout(signedAhead(server.requests()[2]), ahead));
    QVERIFY(isAbout(client->clockCorrection(), ahead));
}

void ClockConsentTest::consentCountsUntilTheTimeIsAnother()
{
    m_ahead = 2 * hour;
    LoopbackServer server(gateway());
    const auto client = clientOf(server.endpoint());
    client->consentToServerTime(refusalAt(m_ahead));
    for (int i = 0; i < 3; ++i) {
        const auto outcome = outcomeOf(client->service(u"s"_s));
        QVERIFY(outcome && *outcome);
    }
    QCOMPARE(server.requests().size(), 4);
    for (const qint64 ahead : {3 * hour, -2 * hour, 70 * year}) {
        m_ahead = ahead;
        const auto outcome = outcomeOf(client->service(u"s"_s));
        QVERIFY(outcome && !*outcome);
        QVERIFY(outcome->error().needsClockConsent);
        QVERIFY(outcome->error().clockOffset);
        QVERIFY(isAbout(*outcome->error().clockOffset, ahead));
    }
    for (const LoopbackRequest &request : server.requests())
        QVERIFY(isAbout(signedAhead(request), 0) || isAbout(signedAhead(request), 2 * hour));
}

void ClockConsentTest::consentIsForOneServer()
{
    m_ahead = 2 * hour;
    LoopbackServer server(gateway());
    LoopbackServer otherPort(gateway());
    const auto client = clientOf(server.endpoint());
    client->consentToServerTime(refusalAt(m_ahead));
    QVERIFY(outcomeOf(client->service(u"s"_s)));
    const auto otherClient = clientOf(otherPort.endpoint());
    const auto refused = outcomeOf(otherClient->service(u"s"_s));
    QVERIFY(refused && !*refused);
    QVERIFY(refused->error().needsClockConsent);
    QCOMPARE(otherPort.requests().size(), 1);
    QVERIFY(isAbout(signedAhead(otherPort.requests()[0]), 0));
    // The same server for other keys: its clock is the same.
    ApiClient other(&m_network->transport, server.endpoint(), {u"OTHERACCESSKEY000001"_s, u"x"_s});
    const auto outcome = outcomeOf(other.service(u"s"_s));
    QVERIFY(outcome && *outcome);
    // Scheme, host and port count together.
    QUrl encrypted = server.endpoint();
    encrypted.setScheme(u"https"_s);
    QUrl otherHost = server.endpoint();
    otherHost.setHost(u"127.0.0.2"_s);
    QCOMPARE(m_network->transport.clockOf(encrypted).correction(), 0);
    QCOMPARE(m_network->transport.clockOf(otherHost).correction(), 0);
    QVERIFY(m_network->transport.clockOf(server.endpoint()).correction() > hour);
}

void ClockConsentTest::onlyARefusalOfTheKeysCorrects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("good") << 200 << testData(u"service-2022.json"_s);
    QTest::newRow("unreadable") << 200 << "<html>"_ba;
    QTest::newRow("permission by 401")
        << 401 << R"({"error":{"errorCode":"210","message":"Permission Denied"}})"_ba;
    for (const int status : {302, 400, 403, 404, 407, 429, 500, 503})
        QTest::addRow("%d", status) << status << "{}"_ba;
}

void ClockConsentTest::onlyARefusalOfTheKeysCorrects()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    LoopbackServer server([&](const LoopbackRequest &) {
        auto headers = dated(2 * hour);
        headers.emplaceBack("Location", "/elsewhere");
        return LoopbackResponse::json(body, status, headers);
    });
    const auto client = clientOf(server.endpoint());
    client->consentToNextServerTime();
    for (int i = 0; i < 2; ++i) {
        const auto outcome = outcomeOf(client->service(u"s"_s));
        QVERIFY(outcome);
        QVERIFY(*outcome || !outcome->error().needsClockConsent);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const LoopbackRequest &request : server.requests())
        QVERIFY(isAbout(signedAhead(request), 0));
    QCOMPARE(client->clockCorrection(), 0);
}

// What the command line's option agrees to: a server could otherwise take another time for each
// page, and have each of them signed.
void ClockConsentTest::listAsksOnceAndForOneTime()
{
    int pages = 0;
    LoopbackServer server([&](const LoopbackRequest &request) {
        if (qAbs(signedAhead(request) - m_ahead) >= 5 * minute)
            return LoopbackResponse::json("{}", 401, dated(m_ahead));
        const QByteArray id = QByteArray::number(++pages);
        m_ahead += 30 * 24 * hour;
        return LoopbackResponse::json(
            R"({"services":[{"serviceId":")" + id + R"(","name":"n","status":"s"}],"limit":1})");
    });
    m_ahead = 2 * hour;
    const auto client = clientOf(server.endpoint());
    client->consentToNextServerTime();
    const auto outcome = outcomeOf(client->services());
    QVERIFY(outcome && outcome->error);
    QVERIFY(outcome->error->needsClockConsent);
    QCOMPARE(pages, 1);
    for (const LoopbackRequest &request : server.requests())
        QVERIFY(signedAhead(request) < 3 * hour);
}

void ClockConsentTest::naverIsBelievedForADay_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("NAVER's, hours ahead") << naver << 23 * hour << true;
    QTest::newRow("NAVER's, hours behind") << naver << -23 * hour << true;
    QTest::newRow("NAVER's, days ahead") << naver << 25 * hour << false;
    QTest::newRow("NAVER's, days behind") << naver << -25 * hour << false;
    QTest::newRow("NAVER's, far ahead") << naver << 70 * year << false;
    QTest::newRow("another, an hour ahead") << stranger << hour << false;
}

void ClockConsentTest::naverIsBelievedForADay()
{
    if (!m_certificates)
        QSKIP("There is no TLS, or no program openssl that makes certificates.");
    QFETCH(const QString, host);
    QFETCH(const qint64, ahead);
    QFETCH(const bool, isBelieved);
    m_ahead = ahead;
    const auto client = clientBehindProxy(host);
    const auto outcome = outcomeOf(client->service(u"s"_s));
    QVERIFY(outcome);
    QCOMPARE(bool(*outcome), isBelieved);
    QCOMPARE(m_server->requests().size(), isBelieved ? 2 : 1);
    if (isBelieved) {
        QVERIFY(isAbout(client->clockCorrection(), ahead));
        return;
    }
    QVERIFY(outcome->error().needsClockConsent);
    QVERIFY(isAbout(signedAhead(m_server->requests()[0]), 0));
    client->consentToServerTime(refusalAt(ahead));
    const auto agreed = outcomeOf(client->service(u"s"_s));
    QVERIFY(agreed && *agreed);
}

void ClockConsentTest::stepsOfADayDoNotAddUp()
{
    if (!m_certificates)
        QSKIP("There is no TLS, or no program openssl that makes certificates.");
    const auto client = clientBehindProxy(naver);
    for (int step = 1; step <= 4; ++step) {
        m_ahead = step * 23 * hour;
        const auto outcome = outcomeOf(client->service(u"s"_s));
        QVERIFY(outcome);
        QCOMPARE(bool(*outcome), step == 1);
    }
    for (const LoopbackRequest &request : m_server->requests())
        QVERIFY(signedAhead(request) < 24 * hour);
}

void ClockConsentTest::proxyIsNotBelieved_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 401, 403, 407, 502})
        QTest::addRow("%d", status) << status;
}

// It answers itself instead of making the connection.
void ClockConsentTest::proxyIsNotBelieved()
{
    QFETCH(const int, status);
    LoopbackServer proxy([status](const LoopbackRequest &) {
        return LoopbackResponse::json(
            R"({"error":{"errorCode":"200","message":"Authentication Failed"}})", status,
            dated(2 * hour));
    });
    m_network->transport.proxyFinder()->useManual(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.endpoint().port())));
    m_network->transport.setLimits(
        {.connectTimeout = std::chrono::milliseconds(500), .attempts = 1});
    const auto client = clientOf(QUrl(u"https://%1/api/v1"_s.arg(naver)));
    const auto outcome = outcomeOf(client->service(u"s"_s));
    QVERIFY(outcome && !*outcome);
    QVERIFY(outcome->error().kind != ApiError::Kind::AuthenticationFailed);
    QVERIFY(!outcome->error().needsClockConsent);
    ServerClock &clock = m_network->transport.clockOf(client->endpoint());
    QVERIFY(!clock.offset());
    QCOMPARE(clock.correction(), 0);
    for (const LoopbackRequest &request : proxy.requests())
        QVERIFY(request.values("x-ncp-apigw-timestamp").isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<ClockConsentTest, QCoreApplication>);
#include "tst_clockconsent.moc"
