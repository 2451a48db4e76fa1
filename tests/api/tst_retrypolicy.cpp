// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/retrypolicy.h"
#include "support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

using Kind = ApiError::Kind;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMayPassIsTriedAgain_data();
    void onlyWhatMayPassIsTriedAgain();
    void pauseIsARandomPartOfWhatDoubles_data();
    void pauseIsARandomPartOfWhatDoubles();
    void lastAttemptIsFollowedByNone();
    void serviceDecidesHowLongToWait_data();
    void serviceDecidesHowLongToWait();
    void refusalIsNotTriedAgainWhateverTheServiceAsksFor();
    void everyRetryIsPaidFor();
    void successGivesOneBackUpToTheFullBudget();
};

namespace {

const ApiError overload{.kind = Kind::ServiceFailed, .httpStatus = 503};

} // namespace

void RetryPolicyTest::onlyWhatMayPassIsTriedAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    const auto row = [](Kind kind, int status, bool again) {
        QTest::addRow("kind %d, status %d", int(kind), status) << kind << status << again;
    };
    for (const Kind kind :
         {Kind::HostNotFound, Kind::ConnectionRefused, Kind::ConnectionLost, Kind::TimedOut,
          Kind::ProxyFailed, Kind::NetworkFailed})
        row(kind, 0, true);
    row(Kind::BadRequest, 408, true);
    row(Kind::TooManyRequests, 429, true);
    for (const int status : {500, 502, 503, 504})
        row(Kind::ServiceFailed, status, true);

    for (const Kind kind : {Kind::CertificateRefused, Kind::TlsFailed, Kind::ProxyWantsLogin})
        row(kind, 0, false);
    for (const int status : {301, 302, 307, 308})
        row(Kind::Redirected, status, false);
    for (const int status : {400, 405, 409, 413, 418, 451})
        row(Kind::BadRequest, status, false);
    row(Kind::AuthenticationFailed, 401, false);
    row(Kind::PermissionDenied, 401, false);
    row(Kind::PermissionDenied, 403, false);
    row(Kind::NotFound, 404, false);
    for (const int status : {501, 505, 507, 599})
        row(Kind::ServiceFailed, status, false);
    row(Kind::UnreadableResponse, 200, false);
    row(Kind::ResponseTooLarge, 200, false);
    row(Kind::TookTooMuchMemory, 0, false);
}

void RetryPolicyTest::onlyWhatMayPassIsTriedAgain()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    const ApiError error{.kind = kind, .httpStatus = status};
    QTEST(mayHelpToRetry(error), "again");
    QTEST(pauseBeforeRetry(error, 1, 0.5).has_value(), "again");
}

void RetryPolicyTest::pauseIsARandomPartOfWhatDoubles_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<std::chrono::milliseconds>("longest");
    QTest::newRow("first") << 1 << std::chrono::milliseconds(1s);
    QTest::newRow("second") << 2 << std::chrono::milliseconds(2s);
    QTest::newRow("third") << 3 << std::chrono::milliseconds(4s);
    QTest::newRow("fifth") << 5 << std::chrono::milliseconds(16s);
    QTest::newRow("capped") << 6 << std::chrono::milliseconds(20s);
    QTest::newRow("long capped") << 30 << std::chrono::milliseconds(20s);
}

void RetryPolicyTest::pauseIsARandomPartOfWhatDoubles()
{
    QFETCH(const int, failed);
    QFETCH(const std::chrono::milliseconds, longest);
    const NetworkLimits limits{.attempts = 100};
    QCOMPARE(pauseBeforeRetry(overload, failed, 0, limits), std::optional(0ms));
    QCOMPARE(pauseBeforeRetry(overload, failed, 0.5, limits), std::optional(longest / 2));
    QCOMPARE(pauseBeforeRetry(overload, failed, 1, limits), std::optional(longest));
}

void RetryPolicyTest::lastAttemptIsFollowedByNone()
{
    QVERIFY(pauseBeforeRetry(overload, 1, 0.5));
    QVERIFY(pauseBeforeRetry(overload, 2, 0.5));
    QVERIFY(!pauseBeforeRetry(overload, 3, 0.5));
    QVERIFY(!pauseBeforeRetry(overload, 1, 0.5, {.attempts = 1}));
    QVERIFY(!pauseBeforeRetry(overload, 4, 0.5)); // the clock had been corrected meanwhile
}

void RetryPolicyTest::serviceDecidesHowLongToWait_data()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<std::chrono::seconds>("retryAfter");
    QTest::addColumn<Pause>("pause");
    // Half a second is what would be waited otherwise.
    QTest::newRow("at once") << 0s << Pause(500ms);
    QTest::newRow("a second") << 1s << Pause(1s);
    QTest::newRow("longer than any pause of ours") << 30s << Pause(30s);
    QTest::newRow("a minute") << 60s << Pause(60s);
    QTest::newRow("over a minute") << 61s << Pause();
    QTest::newRow("a day") << std::chrono::seconds(24h) << Pause();
}

void RetryPolicyTest::serviceDecidesHowLongToWait()
{
    QFETCH(const std::chrono::seconds, retryAfter);
    ApiError error = overload;
    error.retryAfter = retryAfter;
    QTEST(pauseBeforeRetry(error, 1, 0.5), "pause");
}

void RetryPolicyTest::refusalIsNotTriedAgainWhateverTheServiceAsksFor()
{
    const ApiError refusal{
        .kind = Kind::PermissionDenied, .httpStatus = 403, .retryAfter = std::chrono::seconds(1)};
    QVERIFY(!pauseBeforeRetry(refusal, 1, 0.5));
}

void RetryPolicyTest::everyRetryIsPaidFor()
{
    RetryBudget budget;
    QCOMPARE(budget.left(), 500);
    QVERIFY(budget.spend(overload));
    QCOMPARE(budget.left(), 495);
    const ApiError timeout{.kind = Kind::TimedOut};
    QVERIFY(budget.spend(timeout));
    QCOMPARE(budget.left(), 485);

    for (int i = 0; i < 48; ++i)
        QVERIFY(budget.spend(timeout));
    QCOMPARE(budget.left(), 5);
    QVERIFY(!budget.spend(timeout));
    QCOMPARE(budget.left(), 5);
    QVERIFY(budget.spend(overload));
    QVERIFY(!budget.spend(overload));
    QCOMPARE(budget.left(), 0);
}

void RetryPolicyTest::successGivesOneBackUpToTheFullBudget()
{
    RetryBudget budget;
    budget.succeed();
    QCOMPARE(budget.left(), 500);
    QVERIFY(budget.spend(overload));
    for (int i = 1; i <= 5; ++i) {
        budget.succeed();
        QCOMPARE(budget.left(), 495 + i);
    }
    budget.succeed();
    QCOMPARE(budget.left(), 500);
}

static const RegisteredTest registered(__FILE__, runTest<RetryPolicyTest>);
#include "tst_retrypolicy.moc"
