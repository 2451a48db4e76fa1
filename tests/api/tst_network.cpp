// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/network.h"
#include "core/credentials.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSignedForItsMoment();
    void requestKeepsItsAddress();
    void requestFollowsNoRedirectAndKeepsNothing();
    void whatIsNoKeySignsNothing_data();
    void whatIsNoKeySignsNothing();
    void withoutTlsNothingIsSigned();
};

namespace {

const Credentials credentials{
    u"EXAMPLEACCESSKEY0001"_s, u"ExampleSecretKey0000000000000000000000001"_s};

QNetworkRequest request(const char *url, qint64 now = 1722306336558)
{
    const auto result = signedRequest(QUrl::fromEncoded(url, QUrl::StrictMode), credentials, now);
    return result ? *result : QNetworkRequest();
}

} // namespace

// The signatures are those of tst_signature, which openssl made.
void NetworkTest::requestIsSignedForItsMoment()
{
    const QNetworkRequest first = request("https://aitems.apigw.ntruss.com/api/v1/services");
    QCOMPARE(first.rawHeader("x-ncp-apigw-timestamp"), "1722306336558"_ba);
    QCOMPARE(first.rawHeader("x-ncp-iam-access-key"), "EXAMPLEACCESSKEY0001"_ba);
    QCOMPARE(
        first.rawHeader("x-ncp-apigw-signature-v2"),
        "eFXe6KqW/YWJzuijh91NTDELQZkGK3/N329QHDjL0l4="_ba);

    const QNetworkRequest second =
        request("https://aitems.apigw.ntruss.com/api/v1/services/6wxgu000000/trains?isRecent=true");
    QCOMPARE(
        second.rawHeader("x-ncp-apigw-signature-v2"),
        "latuHBv+oq1C33UIF48RowpIxXcJbnsTsKmihYBZ9T4="_ba);

    const QNetworkRequest later =
        request("https://aitems.apigw.ntruss.com/api/v1/services", 1722306336559);
    QCOMPARE(later.rawHeader("x-ncp-apigw-timestamp"), "1722306336559"_ba);
    QVERIFY(
        later.rawHeader("x-ncp-apigw-signature-v2") != first.rawHeader("x-ncp-apigw-signature-v2"));
}

void NetworkTest::requestKeepsItsAddress()
{
    const char *url = "https://h:8443/api/v1/services/%ED%95%9C%2F/trains?offset=1000&limit=1000";
    QCOMPARE(request(url).url().toEncoded(), QByteArray(url));
}

void NetworkTest::requestFollowsNoRedirectAndKeepsNothing()
{
    const QNetworkRequest plain = request("https://h/api/v1/services");
    QCOMPARE(
        plain.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
        int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(
        plain.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(),
        int(QNetworkRequest::Manual));
    QCOMPARE(
        plain.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
        int(QNetworkRequest::Manual));
    QCOMPARE(
        plain.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
        int(QNetworkRequest::AlwaysNetwork));
    QCOMPARE(plain.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
    QCOMPARE(plain.attribute(QNetworkRequest::Http2AllowedAttribute, true).toBool(), false);
}

void NetworkTest::whatIsNoKeySignsNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("line break and a header") << u"KEY\r\nX-Forged: 1"_s;
    QTest::newRow("line feed alone") << u"KEY\nX-Forged: 1"_s;
    QTest::newRow("carriage return alone") << u"KEY\rX-Forged: 1"_s;
    QTest::newRow("line break at the end") << u"KEY\n"_s;
    QTest::newRow("zero") << QString(u"KEY\0KEY"_s);
    QTest::newRow("escape") << u"KEY\x1b[31m"_s;
    QTest::newRow("delete") << u"KEY\x7f"_s;
    QTest::newRow("space") << u"KEY KEY"_s;
    QTest::newRow("tabulator") << u"KEY\t"_s;
    QTest::newRow("next line") << u"KEY\u0085X"_s;
    QTest::newRow("line separator") << u"KEY\u2028X"_s;
    QTest::newRow("no-break space") << u"KEY\u00a0"_s;
    // Which would be a line break if only its low byte were sent.
    QTest::newRow("letter that ends like a line feed") << u"KEY\u010aX-Forged: 1"_s;
    QTest::newRow("Korean") << u"접근 키"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800));
    QTest::newRow("zero-width space") << u"KEY\u200b"_s;
}

void NetworkTest::whatIsNoKeySignsNothing()
{
    QFETCH(const QString, key);
    const QUrl url(u"https://h/a"_s);
    for (const Credentials &bad :
         {Credentials{key, credentials.secretKey}, Credentials{credentials.accessKey, key}}) {
        const auto result = signedRequest(url, bad, 1);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::UnusableKeys);
        QVERIFY(!result.error().detail.isEmpty());
        if (!key.isEmpty())
            QVERIFY(!result.error().detail.contains(key));
        QCOMPARE(reasonNotToSend(url, bad)->kind, ApiError::Kind::UnusableKeys);
    }
    QVERIFY(signedRequest(url, credentials, 1));
}

void NetworkTest::withoutTlsNothingIsSigned()
{
    const auto result = signedRequest(QUrl(u"http://h/a"_s), credentials, 1);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::NotEncrypted);
    QVERIFY(signedRequest(QUrl(u"http://127.0.0.1/a"_s), credentials, 1));
}

static const RegisteredTest registered(__FILE__, runTest<NetworkTest>);
#include "tst_network.moc"
