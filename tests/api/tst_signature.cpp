// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/signature.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// The expected values below were made with `openssl dgst -sha256 -hmac` and with Python's hmac.
const QByteArray accessKey = "EXAMPLEACCESSKEY0001";
const QByteArray secretKey = "ExampleSecretKey0000000000000000000000001";
const QByteArray timestamp = "1722306336558";

QByteArray signatureOf(const QByteArray &target)
{
    return signature("GET", target, timestamp, accessKey, secretKey);
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOpenSsl_data();
    void agreesWithOpenSsl();
    void isNotTheOneOfACommonMistake_data();
    void isNotTheOneOfACommonMistake();
    void signsWhatTheDocumentationPrints();
    void pathAndQueryIsWhatGoesOverTheWire_data();
    void pathAndQueryIsWhatGoesOverTheWire();
    void everyPartCounts();
    void secretKeyIsTextNotBase64();
    void keysMayHaveAnyLength();
};

void SignatureTest::agreesWithOpenSsl_data()
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
    row("/api/v1/services/6wxgu000000/trains?isRecent=true",
        "latuHBv+oq1C33UIF48RowpIxXcJbnsTsKmihYBZ9T4=");
    row("/api/v1/services/6wxgu000000/trains?offset=0&limit=1000&isRecent=false",
        "2+tdDvqmqGnmt1Mvz2vivC+UBlbHsfQFSSUxQluIrXk=");
    row("/api/v1/services/6wxgu000000/trains/pop/versions/maqll000000",
        "zErqWyfrp+LHn2b3HaSSg12y6XEhbTL1DKw/2qxiGZU=");
    row("/api/v1/services/6wxgu000000/infers/lookup?type=personalRecommend&targetId=user%201",
        "3kMbzaiB4/YenfA5e6TyGNSVucXjBcpQLHnJ/1ouvp4=");
    row("/api/v1/services/6wxgu000000/infers/lookup?type=relatedItem&targetId=%ED%95%9C%EA%B8%80",
        "VqlfQT+lJ26DtCXk/SMEA6YvmrsfFf7r+tIF4nhlUQY=");
}

void SignatureTest::agreesWithOpenSsl()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, expected);

    QCOMPARE(signatureOf(target), expected);
    // And by way of the address that is requested.
    const QUrl url =
        QUrl::fromEncoded(QByteArray("https://aitems.apigw.ntruss.com" + target), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(pathAndQuery(url), target);
    QCOMPARE(signatureOf(pathAndQuery(url)), expected);
}

void SignatureTest::isNotTheOneOfACommonMistake_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("message"); // what is signed by mistake
    QTest::addColumn<QByteArray>("mistaken");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &message,
                        const QByteArray &mistaken) {
        QTest::newRow(name) << target << message << mistaken;
    };

    const QByteArray target = "/api/v1/services/6wxgu000000/trains?isRecent=true";
    const QByteArray end = '\n' + timestamp + '\n' + accessKey;
    row("query left out", target, "GET /api/v1/services/6wxgu000000/trains" + end,
        "iQYGq63OKuIpKH1Cp4jl4PaNQTYfCdSygTxNZsSgfSk=");
    row("line end after the access key", target, "GET " + target + end + '\n',
        "rdMDH0aaUOB9dZaVBWgSvupB1fTgN88VvQE5eRslOVs=");
    row("line ends of Windows", target, "GET " + target + "\r\n" + timestamp + "\r\n" + accessKey,
        "EOL35F6BZo4si0lJH+aR6JBDo/tS5n+RiM+KXQkHiLo=");
    row("whole address", target, "GET https://aitems.apigw.ntruss.com" + target + end,
        "I21N1mDYm/MEs96q5r6o5Kiq+B2IKnCS3FXLGqtPYxY=");
    const QByteArray lookup =
        "/api/v1/services/6wxgu000000/infers/lookup?type=personalRecommend&targetId=user";
    row("space not encoded", lookup + "%201", "GET " + lookup + " 1" + end,
        "Xuff6tpH1Cn0kYwLJmRf5MkCDA9sqCXY1ezVBvQ3LhE=");
}

void SignatureTest::isNotTheOneOfACommonMistake()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, mistaken);

    QVERIFY(stringToSign("GET", target, timestamp, accessKey) != message);
    QVERIFY(signatureOf(target) != mistaken);
}

void SignatureTest::signsWhatTheDocumentationPrints()
{
    const QByteArray expected = "GET /photos/puppy.jpg?query1=&query2\n1505290625682\nACCESSKEY";
    const QUrl url(u"https://gateway.example.com/photos/puppy.jpg?query1=&query2"_s);
    QCOMPARE(stringToSign("GET", pathAndQuery(url), "1505290625682", "ACCESSKEY"), expected);
}

void SignatureTest::pathAndQueryIsWhatGoesOverTheWire_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &url, const QByteArray &expected) {
        QTest::newRow(name) << url << expected;
    };
    row("port", "http://127.0.0.1:8080/api/v1/services", "/api/v1/services");
    row("empty query", "https://h/a?", "/a?");
    row("order and empty values stay", "https://h/a?b=&a&b=1", "/a?b=&a&b=1");
    row("fragment", "https://h/a?b=1#c", "/a?b=1");
    row("user name", "https://u:p@h/a", "/a");
    row("encoded slash", "https://h/a%2Fb/c", "/a%2Fb/c");
    row("encoded percent", "https://h/a%25b?c=%25", "/a%25b?c=%25");
    row("encoded question mark and number sign", "https://h/a%3Fb%23c", "/a%3Fb%23c");
    row("encoded ampersand, equals sign and plus", "https://h/a?b=%26%3D%2B", "/a?b=%26%3D%2B");
    row("plus", "https://h/a?b=1+2", "/a?b=1+2");
    row("Korean", "https://h/%ED%95%9C?b=%EA%B8%80", "/%ED%95%9C?b=%EA%B8%80");
    row("dots", "https://h/a/../b/./c", "/a/../b/./c");
    row("two slashes", "https://h/a//b", "/a//b");
}

void SignatureTest::pathAndQueryIsWhatGoesOverTheWire()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, expected);
    QCOMPARE(pathAndQuery(QUrl::fromEncoded(url, QUrl::StrictMode)), expected);
}

void SignatureTest::everyPartCounts()
{
    const QByteArray target = "/api/v1/services";
    QSet<QByteArray> signatures{
        signatureOf(target),
        signature("HEAD", target, timestamp, accessKey, secretKey),
        signatureOf("/api/v1/datasets"),
        signature("GET", target, "1722306336559", accessKey, secretKey),
        signature("GET", target, timestamp, "EXAMPLEACCESSKEY0002", secretKey),
        signature("GET", target, timestamp, accessKey, secretKey + ' ')};
    QCOMPARE(signatures.size(), 6);
    for (const QByteArray &value : std::as_const(signatures))
        QCOMPARE(value.size(), 44); // 32 bytes in Base64
}

// `printf 'GET /a\n1\nk' | openssl dgst -sha256 -hmac c2VjcmV0 -binary | base64`
void SignatureTest::secretKeyIsTextNotBase64()
{
    QCOMPARE(
        signature("GET", "/a", "1", "k", "c2VjcmV0"),
        "EtSoI1YeWxBxQ63obE3mVDWs9PObEoBlnzjCE1MGXbg="_ba);
    QVERIFY(
        signature("GET", "/a", "1", "k", "c2VjcmV0") != signature("GET", "/a", "1", "k", "secret"));
}

// HMAC hashes keys that are longer than a block; Python's hmac made the value.
void SignatureTest::keysMayHaveAnyLength()
{
    QCOMPARE(
        signature("GET", "/a", "1", "k", QByteArray(100, 'x')),
        "hv6VnrtZt3gj30G9nIF+46TAI1y+FphXcwxAL7Q5ET8="_ba);
    QCOMPARE(
        signature("GET", "/a", "1", "k", {}), "l009jn3SxU4bOY1YFrRNqicNjW2CYVQn68sstLu7q2M="_ba);
}

static const RegisteredTest registered(__FILE__, runTest<SignatureTest>);
#include "tst_signature.moc"
