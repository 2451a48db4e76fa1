// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/signatureverifier.h"
#include "support/testprogram.h"

#include <QtTest>

#include <functional>

namespace {

using Verdict = SignatureVerifier::Verdict;

constexpr char accessKey[] = "EXAMPLEACCESSKEY0001";
constexpr char secretKey[] = "ExampleSecretKey0000000000000000000000001";
constexpr char timestamp[] = "1722306336558";
constexpr qint64 moment = 1722306336558;
constexpr char recentTarget[] = "/api/v1/services/6wxgu000000/trains?isRecent=true";
constexpr char recentSignature[] = "latuHBv+oq1C33UIF48RowpIxXcJbnsTsKmihYBZ9T4=";

SignatureVerifier verifier()
{
    return {accessKey, secretKey};
}

SignatureVerifier::Request goodRequest()
{
    return {"GET", recentTarget, QByteArray(timestamp), QByteArray(accessKey), recentSignature};
}

} // namespace

class TestSignatureVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacAgreesWithRfc4231_data();
    void hmacAgreesWithRfc4231();
    void knownSignaturesAreMade_data();
    void knownSignaturesAreMade();
    void usualMistakesAreRefused_data();
    void usualMistakesAreRefused();
    void aGoodRequestPasses();
    void absentOrEmptyHeadersAreMissing_data();
    void absentOrEmptyHeadersAreMissing();
    void alteredRequestsAreRefused_data();
    void alteredRequestsAreRefused();
    void theClockMayDifferByLessThanFiveMinutes_data();
    void theClockMayDifferByLessThanFiveMinutes();
};

void TestSignatureVerifier::hmacAgreesWithRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("case 1: short key")
        << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2: text key")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 6: key longer than a block")
        << QByteArray(131, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestSignatureVerifier::hmacAgreesWithRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(SignatureVerifier::hmacSha256(key, message).toHex(), expected);
}

void TestSignatureVerifier::knownSignaturesAreMade_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *target, const char *expected) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(expected);
    };
    row("/api/v1/services", "eFXe6KqW/YWJzuijh91NTDELQZkGK3/N329QHDjL0l4=");
    row("/api/v1/services?offset=0&limit=1000", "j+9+dv42pOq72Gv4+yyZUE692yjl7SyAGyYpvYDSWMQ=");
    row("/api/v1/services/6wxgu000000", "AN7lYQnu3k05zkNW2c5YF60kR8eu5f8+1FMmZbTyTLU=");
    row("/api/v1/services/6wxgu000000/trains", "iQYGq63OKuIpKH1Cp4jl4PaNQTYfCdSygTxNZsSgfSk=");
    row(recentTarget, recentSignature);
    row("/api/v1/services/6wxgu000000/trains?offset=0&limit=1000&isRecent=false",
        "2+tdDvqmqGnmt1Mvz2vivC+UBlbHsfQFSSUxQluIrXk=");
    row("/api/v1/services/6wxgu000000/trains/pop/versions/maqll000000",
        "zErqWyfrp+LHn2b3HaSSg12y6XEhbTL1DKw/2qxiGZU=");
    row("/api/v1/services/6wxgu000000/infers/lookup?type=personalRecommend&targetId=user%201",
        "3kMbzaiB4/YenfA5e6TyGNSVucXjBcpQLHnJ/1ouvp4=");
    row("/api/v1/services/6wxgu000000/infers/lookup?type=relatedItem&targetId=%ED%95%9C%EA%B8%80",
        "VqlfQT+lJ26DtCXk/SMEA6YvmrsfFf7r+tIF4nhlUQY=");
}

void TestSignatureVerifier::knownSignaturesAreMade()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    QCOMPARE(
        SignatureVerifier::signature("GET", target, timestamp, accessKey, secretKey), expected);
    const SignatureVerifier::Request request{
        "GET", target, QByteArray(timestamp), QByteArray(accessKey), expected};
    QCOMPARE(verifier().verify(request, moment), Verdict::Good);
}

void TestSignatureVerifier::usualMistakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray recent = recentTarget;
    QTest::newRow("query left out")
        << recent << QByteArray("iQYGq63OKuIpKH1Cp4jl4PaNQTYfCdSygTxNZsSgfSk=");
    QTest::newRow("line feed after the access key")
        << recent << QByteArray("rdMDH0aaUOB9dZaVBWgSvupB1fTgN88VvQE5eRslOVs=");
    QTest::newRow("CRLF line ends")
        << recent << QByteArray("EOL35F6BZo4si0lJH+aR6JBDo/tS5n+RiM+KXQkHiLo=");
    QTest::newRow("whole URL signed")
        << recent << QByteArray("I21N1mDYm/MEs96q5r6o5Kiq+B2IKnCS3FXLGqtPYxY=");
    QTest::newRow("unencoded space signed")
        << QByteArray("/api/v1/services/6wxgu000000/infers/lookup"
                      "?type=personalRecommend&targetId=user%201")
        << QByteArray("Xuff6tpH1Cn0kYwLJmRf5MkCDA9sqCXY1ezVBvQ3LhE=");
}

void TestSignatureVerifier::usualMistakesAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, signature);
    const SignatureVerifier::Request request{
        "GET", target, QByteArray(timestamp), QByteArray(accessKey), signature};
    QCOMPARE(verifier().verify(request, moment), Verdict::Invalid);
}

void TestSignatureVerifier::aGoodRequestPasses()
{
    QCOMPARE(verifier().verify(goodRequest(), moment), Verdict::Good);
}

using Change = std::function<void(SignatureVerifier::Request &)>;
Q_DECLARE_METATYPE(Change)

void TestSignatureVerifier::absentOrEmptyHeadersAreMissing_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("no timestamp", [](auto &request) { request.timestamp.reset(); });
    row("no access key", [](auto &request) { request.accessKey.reset(); });
    row("no signature", [](auto &request) { request.signature.reset(); });
    row("empty timestamp", [](auto &request) { request.timestamp = QByteArray(""); });
    row("empty access key", [](auto &request) { request.accessKey = QByteArray(""); });
    row("empty signature", [](auto &request) { request.signature = QByteArray(""); });
}

void TestSignatureVerifier::absentOrEmptyHeadersAreMissing()
{
    QFETCH(Change, change);
    SignatureVerifier::Request request = goodRequest();
    change(request);
    QCOMPARE(verifier().verify(request, moment), Verdict::Missing);
}

void TestSignatureVerifier::alteredRequestsAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("method", [](auto &request) { request.method = "POST"; });
    row("path", [](auto &request) { request.target.replace("6wxgu", "7wxgu"); });
    row("query", [](auto &request) { request.target.replace("true", "false"); });
    row("query added", [](auto &request) { request.target += "&limit=1"; });
    row("later timestamp", [](auto &request) { request.timestamp = QByteArray("1722306336559"); });
    row("seconds", [](auto &request) { request.timestamp = QByteArray("1722306336"); });
    row("signed number", [](auto &request) { request.timestamp = QByteArray("+1722306336558"); });
    row("no number", [](auto &request) { request.timestamp = QByteArray("yesterday"); });
    row("access key",
        [](auto &request) { request.accessKey = QByteArray("EXAMPLEACCESSKEY0002"); });
    row("one character", [](auto &request) { (*request.signature)[0] = 'm'; });
    row("cut short", [](auto &request) { request.signature->chop(1); });
    row("hexadecimal", [](auto &request) {
        request.signature = QByteArray::fromBase64(*request.signature).toHex();
    });
}

void TestSignatureVerifier::alteredRequestsAreRefused()
{
    QFETCH(Change, change);
    SignatureVerifier::Request request = goodRequest();
    change(request);
    QCOMPARE(verifier().verify(request, moment), Verdict::Invalid);
    QCOMPARE(
        SignatureVerifier(accessKey, "another").verify(goodRequest(), moment), Verdict::Invalid);
}

void TestSignatureVerifier::theClockMayDifferByLessThanFiveMinutes_data()
{
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<bool>("good");
    constexpr qint64 fiveMinutes = 300'000;
    QTest::newRow("client late, just in time") << fiveMinutes - 1 << true;
    QTest::newRow("client late") << fiveMinutes << false;
    QTest::newRow("client early, just in time") << -fiveMinutes + 1 << true;
    QTest::newRow("client early") << -fiveMinutes << false;
}

void TestSignatureVerifier::theClockMayDifferByLessThanFiveMinutes()
{
    QFETCH(qint64, difference);
    QFETCH(bool, good);
    QCOMPARE(verifier().verify(goodRequest(), moment + difference) == Verdict::Good, good);
}

static const RegisteredTest registered(__FILE__, runTest<TestSignatureVerifier, QCoreApplication>);
#include "tst_signatureverifier.moc"
