// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exampleservice.h"
#include "api/http/signature.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

namespace {

LoopbackResponse overloaded(const LoopbackResponse::Headers &headers = {})
{
    return LoopbackResponse::json("{}", 503, headers);
}

// One after the other, the last one for ever.
LoopbackServer::Handler inTurn(const QList<LoopbackResponse> &responses)
{
    return [responses, next = qsizetype(0)](const LoopbackRequest &) mutable {
        const LoopbackResponse &response = responses[next];
        next = qMin(next + 1, responses.size() - 1);
        return response;
    };
}

// A service list that answers each page only when it is asked for the third time.
class StubbornPages
{
public:
    LoopbackResponse operator()(const LoopbackRequest &request)
    {
        if (++m_asked % 3 != 0)
            return overloaded();
        return LoopbackResponse::json(
            request.target.contains("offset=1")
                ? R"({"services":[],"offset":1,"limit":1})"
                : R"({"services":[{"serviceId":"s","name":"n","status":"learnable"}],"limit":1})");
    }

private:
    int m_asked = 0;
};

} // namespace

// Attempts behind the first one.
class RetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatFailedInPassingIsTriedAgain_data();
    void whatFailedInPassingIsTriedAgain();
    void lostConnectionIsTriedAgain();
    void timeoutIsTriedAgain();
    void thirdAttemptIsTheLast();
    void refusalIsSentOnce_data();
    void refusalIsSentOnce();
    void everyAttemptIsSignedAnew();
    void pauseIsVisibleAndCanBeSkipped();
    void withoutAPauseThereIsNothingToSkip();
    void abortWhilePausingIsSilentAndSendsNothing();
    void destroyedClientEndsThePause();
    void pauseThatTheServiceAsksForIsMade();
    void timeThatTheServiceAsksForIsHeeded_data();
    void timeThatTheServiceAsksForIsHeeded();
    void serviceThatAsksForALongPauseIsLeftAlone();
    void usedUpBudgetLeavesOneAttempt();
    void everyPageHasItsOwnAttempts();

private:
    std::optional<ApiResult<ServiceDetails>> ask(const LoopbackServer &server)
    {
        return askForService(*m_network, server.endpoint());
    }

    std::unique_ptr<TestNetwork> m_network;
};

void RetriesTest::init()
{
    m_network = std::make_unique<TestNetwork>();
    m_network->transport.setLimits({.pauseBase = 1ms});
}

void RetriesTest::whatFailedInPassingIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void RetriesTest::whatFailedInPassingIsTriedAgain()
{
    QFETCH(const int, status);
    const LoopbackResponse bad = LoopbackResponse::json("{}", status);
    LoopbackServer once(inTurn({bad, goodAnswer()}));
    const auto second = ask(once);
    QVERIFY(second && *second);
    QCOMPARE(once.requests().size(), 2);

    LoopbackServer twice(inTurn({bad, bad, goodAnswer()}));
    const auto third = ask(twice);
    QVERIFY(third && *third);
    QCOMPARE(twice.requests().size(), 3);
}

// Amid the body: what breaks off before all headers have come is sent once more by Qt itself.
void RetriesTest::lostConnectionIsTriedAgain()
{
    LoopbackServer server(inTurn({goodAnswer().cutOffAfter(300), goodAnswer()}));
    const auto outcome = ask(server);
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 2);
    const QList<RequestRecord> &records = m_network->transport.log()->records();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].error, std::optional(Kind::ConnectionLost));
    QVERIFY(!records[1].error);
    QCOMPARE(records[1].attempt, 2);
}

void RetriesTest::timeoutIsTriedAgain()
{
    m_network->transport.setLimits({.attemptTimeout = 100ms, .pauseBase = 1ms});
    LoopbackServer server(LoopbackResponse::never());
    const auto outcome = ask(server);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::TimedOut);
    QCOMPARE(outcome->error().attempts, 3);
    QCOMPARE(m_network->transport.budgetOf(credentials.accessKey).left(), 480);
}

void RetriesTest::thirdAttemptIsTheLast()
{
    LoopbackServer server(overloaded());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto outcome = ask(server);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::ServiceFailed);
    QCOMPARE(outcome->error().httpStatus, 503);
    QCOMPARE(outcome->error().attempts, 3);
    QVERIFY(outcome->error().failedAt >= before);
    QVERIFY(outcome->error().failedAt <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(server.requests().size(), 3);
}

void RetriesTest::refusalIsSentOnce_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 302, 400, 401, 403, 404, 405, 409, 501, 505})
        QTest::addRow("%d", status) << status;
}

void RetriesTest::refusalIsSentOnce()
{
    QFETCH(const int, status);
    // A pause that is asked for changes nothing.
    LoopbackServer server(LoopbackResponse::json({}, status, {{"Retry-After", "0"}}));
    const auto outcome = ask(server);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().httpStatus, status);
    QCOMPARE(outcome->error().attempts, 1);
    QCOMPARE(server.requests().size(), 1);
}

void RetriesTest::everyAttemptIsSignedAnew()
{
    QList<qint64> arrivals;
    LoopbackServer server([&arrivals](const LoopbackRequest &) {
        arrivals += QDateTime::currentMSecsSinceEpoch();
        return overloaded();
    });
    QVERIFY(ask(server));
    QCOMPARE(server.requests().size(), 3);
    for (int i = 0; i < 3; ++i) {
        const LoopbackRequest &request = server.requests()[i];
        const QByteArray timestamp = request.values("x-ncp-apigw-timestamp").value(0);
        const QByteArrayList expected{signature(
            "GET", request.target, timestamp, credentials.accessKey.toUtf8(),
            credentials.secretKey.toUtf8())};
        QCOMPARE(request.values("x-ncp-apigw-signature-v2"), expected);
        QVERIFY(timestamp.toLongLong() <= arrivals[i]);
        if (i > 0) // so it was not made before the last one had been refused
            QVERIFY(timestamp.toLongLong() >= arrivals[i - 1]);
    }
}

void RetriesTest::pauseIsVisibleAndCanBeSkipped()
{
    LoopbackServer server(inTurn({overloaded({{"Retry-After", "50"}}), goodAnswer()}));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.service(u"s"_s);
    QSignalSpy waitingChanged(reply, &ApiReply::waitingChanged);
    QVERIFY(!reply->waiting());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QTRY_COMPARE(waitingChanged.count(), 1);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    QVERIFY(reply->waiting());
    QCOMPARE(reply->waiting()->error.httpStatus, 503);
    QCOMPARE(reply->waiting()->error.attempts, 1);
    QCOMPARE(reply->waiting()->error.retryAfter, std::optional(50s));
    QCOMPARE(reply->waiting()->attempt, 2);
    QCOMPARE(reply->waiting()->attempts, 3);
    QVERIFY(reply->waiting()->until >= before + 50'000);
    QVERIFY(reply->waiting()->until <= after + 50'000);
    QCOMPARE(server.requests().size(), 1);

    reply->retryNow();
    QVERIFY(!reply->waiting());
    QCOMPARE(waitingChanged.count(), 2);
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(waitingChanged.count(), 2);
}

void RetriesTest::withoutAPauseThereIsNothingToSkip()
{
    LoopbackServer server(goodAnswer().held());
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.service(u"s"_s);
    QSignalSpy waitingChanged(reply, &ApiReply::waitingChanged);
    reply->retryNow();
    QTRY_COMPARE(server.requests().size(), 1);
    reply->retryNow();
    server.release();
    const auto outcome = outcomeOf(reply);
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(waitingChanged.count(), 0);
}

void RetriesTest::abortWhilePausingIsSilentAndSendsNothing()
{
    LoopbackServer server(inTurn({overloaded({{"Retry-After", "50"}}), goodAnswer()}));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const QPointer<ApiReplyOf<ServiceDetails>> reply = client.service(u"s"_s);
    QSignalSpy finished(reply.data(), &ApiReply::finished);
    QSignalSpy waitingChanged(reply.data(), &ApiReply::waitingChanged);
    QTRY_VERIFY(reply->waiting());

    reply->abort();
    QVERIFY(!reply->waiting());
    reply->retryNow(); // of somebody who has not heard of it yet

    QTRY_VERIFY(reply.isNull());
    // Whatever had been sent would have come before this one.
    QVERIFY(outcomeOf(client.service(u"other"_s)));
    const QByteArrayList expected{"/api/v1/services/s", "/api/v1/services/other"};
    QCOMPARE(server.targets(), expected);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(waitingChanged.count(), 1);
}

void RetriesTest::destroyedClientEndsThePause()
{
    LoopbackServer server(inTurn({overloaded({{"Retry-After", "50"}}), goodAnswer()}));
    auto client =
        std::make_unique<ApiClient>(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client->service(u"s"_s);
    connect(reply, &ApiReply::waitingChanged, this, [&client] { client.reset(); });
    QTRY_VERIFY(!client);
    const auto outcome = ask(server);
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 2);
}

void RetriesTest::pauseThatTheServiceAsksForIsMade()
{
    QList<qint64> arrivals;
    LoopbackServer server([&arrivals](const LoopbackRequest &) {
        arrivals += QDateTime::currentMSecsSinceEpoch();
        return arrivals.size() == 1 ? overloaded({{"Retry-After", "1"}}) : goodAnswer();
    });
    const auto outcome = ask(server);
    QVERIFY(outcome && *outcome);
    QCOMPARE(arrivals.size(), 2);
    QVERIFY(arrivals[1] >= arrivals[0] + 1000);
}

void RetriesTest::timeThatTheServiceAsksForIsHeeded_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("until");
    const auto text = [](const QDateTime &time) {
        return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("by our clock") << QByteArray() << text(now.addSecs(50));
    // What counts is the span, by whatever clock.
    const QDateTime past = now.addYears(-3);
    QTest::newRow("by another clock") << text(past) << text(past.addSecs(50));
}

void RetriesTest::timeThatTheServiceAsksForIsHeeded()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, until);
    LoopbackResponse::Headers headers{{"Retry-After", until}};
    if (!date.isEmpty())
        headers.emplaceBack("Date", date);
    LoopbackServer server(overloaded(headers));
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    auto *reply = client.service(u"s"_s);
    QTRY_VERIFY(reply->waiting());
    QVERIFY(reply->waiting()->error.retryAfter);
    const std::chrono::seconds asked = *reply->waiting()->error.retryAfter;
    if (!date.isEmpty())
        QCOMPARE(asked, 50s);
    QVERIFY(asked <= 51s && asked > 20s); // some time has passed since it was written
    QVERIFY(reply->waiting()->until > QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(server.requests().size(), 1);
}

void RetriesTest::serviceThatAsksForALongPauseIsLeftAlone()
{
    LoopbackServer server(overloaded({{"Retry-After", "61"}}));
    const auto outcome = ask(server);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().retryAfter, std::optional(61s));
    QCOMPARE(outcome->error().attempts, 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_network->transport.budgetOf(credentials.accessKey).left(), 500);
}

void RetriesTest::usedUpBudgetLeavesOneAttempt()
{
    RetryBudget &budget = m_network->transport.budgetOf(credentials.accessKey);
    while (budget.spend({})) {
    }
    LoopbackServer server(overloaded());
    const auto outcome = ask(server);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().attempts, 1);
    QCOMPARE(server.requests().size(), 1);

    // That of another account is its own.
    ApiClient other(&m_network->transport, server.endpoint(), {u"OTHER"_s, credentials.secretKey});
    QVERIFY(outcomeOf(other.service(u"s"_s)));
    QCOMPARE(server.requests().size(), 4);

    LoopbackServer better(goodAnswer());
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask(better));
    QVERIFY(ask(server));
    QCOMPARE(server.requests().size(), 6); // earned by five answers
}

void RetriesTest::everyPageHasItsOwnAttempts()
{
    LoopbackServer server{StubbornPages()};
    ApiClient client(&m_network->transport, server.endpoint(), credentials);
    const auto outcome = outcomeOf(client.services());
    QVERIFY(outcome && !outcome->error);
    QCOMPARE(outcome->list.end, ListEnd::Complete);
    QCOMPARE(outcome->list.pages, 2);
    QCOMPARE(server.requests().size(), 6);
    QList<int> attempts;
    for (const RequestRecord &record : m_network->transport.log()->records())
        attempts += record.attempt;
    const QList<int> expected{1, 2, 3, 1, 2, 3};
    QCOMPARE(attempts, expected);
}

static const RegisteredTest registered(__FILE__, runTest<RetriesTest, QCoreApplication>);
#include "tst_retries.moc"
