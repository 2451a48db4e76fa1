// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clockrefusal.h"
#include "api/exampleservice.h"
#include "core/utctime.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;

QByteArray dateText(qint64 time)
{
    return QLocale::c().toString(utcDateTime(time), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() +
        " GMT";
}

QByteArray dateAhead(qint64 ahead)
{
    return dateText(QDateTime::currentMSecsSinceEpoch() + ahead);
}

LoopbackResponse::Headers dated(const QByteArray &date)
{
    return date.isEmpty() ? LoopbackResponse::Headers() : LoopbackResponse::Headers{{"Date", date}};
}

LoopbackResponse refusal(const QByteArray &date = {})
{
    return LoopbackResponse::json(
        R"({"error":{"errorCode":"200","message":"Authentication Failed"}})", 401, dated(date));
}

LoopbackResponse answer(const QByteArray &date = {})
{
    return LoopbackResponse::json(testData(u"service-2022.json"_s), 200, dated(date));
}

bool isSignedNow(const LoopbackRequest &request)
{
    const qint64 time = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
    return qAbs(time - QDateTime::currentMSecsSinceEpoch()) < 5 * minute;
}

} // namespace

// Services, and what stands between, that tell a wrong time or none: they must not spoil a clock
// that is right.
class LyingClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void timeThatCannotBeIsIgnored_data();
    void timeThatCannotBeIsIgnored();
    void clockOfAServiceFromAnyYearIsFollowed_data();
    void clockOfAServiceFromAnyYearIsFollowed();
    void oneLieDoesNotLast_data();
    void oneLieDoesNotLast();
    void timeThatChangesIsNotBelieved();
    void clockPutRightIsNoticedWithoutADate();
    void wrongKeysDoNotDisturbTheOthers();
    void severalAtOnceRecoverFromALie();
    void pauseIsNotCountedFromATimeThatCannotBe();

private:
    std::optional<ApiResult<ServiceDetails>> ask() { return outcomeOf(m_client->service(u"s"_s)); }
    void listen(LoopbackServer::Handler handler);

    std::unique_ptr<TestNetwork> m_network;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void LyingClockTest::init()
{
    m_client.reset();
    m_network = std::make_unique<TestNetwork>();
}

void LyingClockTest::listen(LoopbackServer::Handler handler)
{
    m_server = std::make_unique<LoopbackServer>(std::move(handler));
    m_client =
        std::make_unique<ApiClient>(&m_network->transport, m_server->endpoint(), credentials);
}

void LyingClockTest::timeThatCannotBeIsIgnored_data()
{
    QTest::addColumn<QByteArray>("date");
    for (const char *date :
         {"Mon, 01 Jan 0001 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT",
          "Tue, 31 Dec 2019 23:59:59 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
          "Sun Nov  6 08:49:37 1994", "Fri, 01 Jan 2100 00:00:00 GMT",
          "Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 31 Dec 99999 23:59:59 GMT"})
        QTest::newRow(date) << QByteArray(date);
}

void LyingClockTest::timeThatCannotBeIsIgnored()
{
    QFETCH(const QByteArray, date);
    listen([&](const LoopbackRequest &) { return refusal(date); });
    m_client->consentToNextServerTime();
    const auto outcome = ask();
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::AuthenticationFailed);
    QVERIFY(!outcome->error().clockOffset);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(isSignedNow(m_server->requests().constFirst()));
    QCOMPARE(m_client->clockCorrection(), 0);
}

void LyingClockTest::clockOfAServiceFromAnyYearIsFollowed_data()
{
    QTest::addColumn<qint64>("time");
    QTest::newRow("2020")
        << QDateTime(QDate(2020, 1, 2), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    QTest::newRow("2099")
        << QDateTime(QDate(2099, 12, 30), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

// As seen from a computer that is decades off: what counts is the service's year, not the distance.
void LyingClockTest::clockOfAServiceFromAnyYearIsFollowed()
{
    QFETCH(const qint64, time);
    listen([&](const LoopbackRequest &request) {
        const qint64 signedAt = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        return qAbs(signedAt - time) < 5 * minute ? answer(dateText(time))
                                                  : refusal(dateText(time));
    });
    m_client->consentToServerTime(refusalAt(time - QDateTime::currentMSecsSinceEpoch()));
    const auto outcome = ask();
    QVERIFY(outcome && *outcome);
    QCOMPARE(m_server->requests().size(), 2);
    const qint64 ahead = time - QDateTime::currentMSecsSinceEpoch();
    QVERIFY(qAbs(m_client->clockCorrection() - ahead) < minute);
}

void LyingClockTest::oneLieDoesNotLast_data()
{
    QTest::addColumn<QByteArray>("lie");
    QTest::addColumn<bool>("tellsTheTruthLater");
    for (const bool later : {true, false}) {
        const char *then = later ? "then the truth" : "then nothing";
        QTest::addRow("year 9999, %s", then) << "Fri, 31 Dec 9999 23:59:59 GMT"_ba << later;
        QTest::addRow("year 2090, %s", then) << "Sun, 31 Dec 2090 23:59:59 GMT"_ba << later;
        QTest::addRow("two hours ahead, %s", then) << dateAhead(2 * hour) << later;
        QTest::addRow("two hours behind, %s", then) << dateAhead(-2 * hour) << later;
    }
}

// The first answer is a refusal with a lie; after it whatever is signed with the right time is
// accepted.
void LyingClockTest::oneLieDoesNotLast()
{
    QFETCH(const QByteArray, lie);
    QFETCH(const bool, tellsTheTruthLater);
    int asked = 0;
    listen([&](const LoopbackRequest &request) {
        if (++asked == 1)
            return refusal(lie);
        const QByteArray date = tellsTheTruthLater ? dateAhead(0) : QByteArray();
        return isSignedNow(request) ? answer(date) : refusal(date);
    });
    m_client->consentToNextServerTime(); // whatever it is
    const auto first = ask();
    QVERIFY(first);
    QVERIFY(*first || !first->error().clockOffset || qAbs(*first->error().clockOffset) < minute);
    QVERIFY(m_server->requests().size() <= 2);
    QCOMPARE(m_client->clockCorrection(), 0);

    const qsizetype before = m_server->requests().size();
    const auto second = ask();
    QVERIFY(second && *second);
    QCOMPARE(m_server->requests().size(), before + 1);
    QVERIFY(isSignedNow(m_server->requests().constLast()));
    QCOMPARE(m_client->clockCorrection(), 0);
}

void LyingClockTest::timeThatChangesIsNotBelieved()
{
    int asked = 0;
    listen([&](const LoopbackRequest &) {
        return refusal(dateAhead(++asked % 2 ? 2 * hour : -2 * hour));
    });
    m_client->consentToServerTime(refusalAt(2 * hour));
    for (int i = 0; i < 3; ++i) {
        const auto outcome = ask();
        QVERIFY(outcome && !*outcome);
        QVERIFY(!outcome->error().clockOffset);
        QCOMPARE(m_client->clockCorrection(), 0);
        QCOMPARE(asked, 2 * (i + 1));
    }
}

void LyingClockTest::clockPutRightIsNoticedWithoutADate()
{
    qint64 ahead = hour;
    listen([&](const LoopbackRequest &request) {
        const qint64 signedAt = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        const bool isGood =
            qAbs(signedAt - QDateTime::currentMSecsSinceEpoch() - ahead) < 5 * minute;
        const QByteArray date = ahead == 0 ? QByteArray() : dateAhead(ahead);
        return isGood ? answer(date) : refusal(date);
    });
    m_client->consentToServerTime(refusalAt(hour));
    const auto first = ask();
    QVERIFY(first && *first);
    QVERIFY(m_client->clockCorrection() > hour - minute);
    ahead = 0; // which is the same as our clock put right
    const auto second = ask();
    QVERIFY(second && *second);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(m_client->clockCorrection(), 0);
}

void LyingClockTest::wrongKeysDoNotDisturbTheOthers()
{
    const Credentials wrong{u"EXAMPLEACCESSKEY0002"_s, u"ExampleSecretKey00000000002"_s};
    listen([&](const LoopbackRequest &request) {
        const qint64 signedAt = request.values("x-ncp-apigw-timestamp").value(0).toLongLong();
        const bool isGood =
            qAbs(signedAt - QDateTime::currentMSecsSinceEpoch() - hour) < 5 * minute &&
            request.values("x-ncp-iam-access-key").value(0) == credentials.accessKey.toLatin1();
        return isGood ? answer(dateAhead(hour)) : refusal(dateAhead(hour));
    });
    m_client->consentToServerTime(refusalAt(hour));
    QVERIFY(ask());
    const qint64 correction = m_client->clockCorrection();
    QVERIFY(correction > hour - minute);

    ApiClient other(&m_network->transport, m_server->endpoint(), wrong);
    const auto refused = outcomeOf(other.service(u"s"_s));
    QVERIFY(refused && !*refused);
    QVERIFY(refused->error().wasSignedWithServerTime);
    QVERIFY(refused->error().clockOffset);
    QVERIFY(qAbs(*refused->error().clockOffset - hour) < minute);
    QCOMPARE(m_client->clockCorrection(), correction);
    const qsizetype before = m_server->requests().size();
    const auto again = ask();
    QVERIFY(again && *again);
    QCOMPARE(m_server->requests().size(), before + 1);
}

void LyingClockTest::severalAtOnceRecoverFromALie()
{
    bool lies = true;
    listen([&](const LoopbackRequest &request) {
        if (lies)
            return refusal(dateAhead(hour));
        return isSignedNow(request) ? answer() : refusal();
    });
    m_client->consentToServerTime(refusalAt(hour));
    const auto askTwelve = [this] {
        int finished = 0;
        int good = 0;
        for (int i = 0; i < 12; ++i) {
            auto *reply = m_client->service(QString::number(i));
            connect(reply, &ApiReply::finished, this, [&, reply] {
                ++finished;
                good += reply->result() ? 1 : 0;
            });
        }
        return QTest::qWaitFor([&] { return finished == 12; }) ? good : -1;
    };
    QCOMPARE(askTwelve(), 0);
    QVERIFY(m_server->requests().size() <= 24);
    QCOMPARE(m_client->clockCorrection(), 0);
    lies = false;
    QCOMPARE(askTwelve(), 12);
    QCOMPARE(m_client->clockCorrection(), 0);
}

void LyingClockTest::pauseIsNotCountedFromATimeThatCannotBe()
{
    listen([](const LoopbackRequest &) {
        return LoopbackResponse::json(
            "{}", 503,
            {{"Date", "Thu, 01 Jan 1970 00:00:00 GMT"}, {"Retry-After", dateAhead(10 * minute)}});
    });
    const auto outcome = ask();
    QVERIFY(outcome && !*outcome);
    QVERIFY(outcome->error().retryAfter);
    QVERIFY(*outcome->error().retryAfter > std::chrono::minutes(9));
    QVERIFY(*outcome->error().retryAfter <= std::chrono::minutes(10));
    QCOMPARE(m_server->requests().size(), 1);
}

static const RegisteredTest registered(__FILE__, runTest<LyingClockTest, QCoreApplication>);
#include "tst_lyingclock.moc"
