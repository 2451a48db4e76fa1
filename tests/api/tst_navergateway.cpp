// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/navergateway.h"
#include "core/endpoint.h"
#include "support/testprogram.h"

#include <QTest>

class NaverGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicEndpointIsOne();
    void documentedGatewaysAreSome_data();
    void documentedGatewaysAreSome();
    void nothingElseIsOne_data();
    void nothingElseIsOne();
};

void NaverGatewayTest::publicEndpointIsOne()
{
    QVERIFY(isNaverGateway(publicEndpoint()));
}

void NaverGatewayTest::documentedGatewaysAreSome_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"https://ncloud.apigw.ntruss.com/", "https://AITEMS.apigw.ntruss.com:443/api/v1",
          "https://fin-ncloud.apigw.fin-ntruss.com/", "https://a.apigw-pub.fin-ntruss.com/",
          "https://a.apigw-vpc.fin-ntruss.com/", "https://ncloud.apigw.gov-ntruss.com/",
          "https://a.gov-apigw.ntruss.com/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void NaverGatewayTest::documentedGatewaysAreSome()
{
    QFETCH(const QString, address);
    QVERIFY(isNaverGateway(QUrl(address)));
}

void NaverGatewayTest::nothingElseIsOne_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"",
          "http://aitems.apigw.ntruss.com/api/v1",
          "https://aitems.apigw.ntruss.com:8443/api/v1",
          "https://apigw.ntruss.com/",
          "https://.apigw.ntruss.com/",
          "https://ntruss.com/",
          "https://kr.object.ntruss.com/",
          "https://customer.cdn.ntruss.com/",
          "https://a.b.apigw.ntruss.com/",
          "https://aitems.apigw.ntruss.com./",
          "https://aitems.apigw.ntruss.com.evil.example/",
          "https://aitems-apigw.ntruss.com/",
          "https://aitems.apigw.ntruss.com@evil.example/",
          "https://aitemsapigw.ntruss.com/",
          "https://aitems.apigw.evil-ntruss.com/",
          "https://evil.example/aitems.apigw.ntruss.com",
          "https://evil.example/?.apigw.ntruss.com",
          "https://evil.example#.apigw.ntruss.com",
          "https://\xd0\xb0items.apigw.ntruss.example/",
          "https://aitems.apigw.ntruss.c\xd0\xbem/",
          "https://aitems.apigw.ntru\xc5\xbfs.com.example/",
          "https://127.0.0.1/",
          "https://localhost/",
          "https://evil.example\\.apigw.ntruss.com/"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void NaverGatewayTest::nothingElseIsOne()
{
    QFETCH(const QString, address);
    QVERIFY(!isNaverGateway(QUrl(address)));
}

static const RegisteredTest registered(__FILE__, runTest<NaverGatewayTest>);
#include "tst_navergateway.moc"
