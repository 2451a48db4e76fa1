// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"
#include "core/credentials.h"

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
    void keysMayBeAnyText();
};

namespace {

const Credentials credentials{
    u"EXAMPLEACCESSKEY0001"_s, u"ExampleSecretKey0000000000000000000000001"_s};

QNetworkRequest request(const char *url, qint64 now = 1722306336558)
{
    return signedRequest(QUrl::fromEncoded(url, QUrl::StrictMode), credentials, now);
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
}

void NetworkTest::keysMayBeAnyText()
{
    const Credentials odd{u"접근 키"_s, u"비밀"_s};
    const QNetworkRequest signedOne = signedRequest(QUrl(u"https://h/a"_s), odd, 1);
    QCOMPARE(signedOne.rawHeader("x-ncp-iam-access-key"), odd.accessKey.toUtf8());
    // `printf 'GET /a\n1\n접근 키' | openssl dgst -sha256 -hmac 비밀 -binary | base64`
    QCOMPARE(
        signedOne.rawHeader("x-ncp-apigw-signature-v2"),
        "NbYpXqbtAx2K+ZEiInEaOzBszdnanNn7GKYg4Esoutg="_ba);
}

QTEST_APPLESS_MAIN(NetworkTest)
#include "tst_network.moc"
