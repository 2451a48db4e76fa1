// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/certificatename.h"

#include "support/certificates.h"
#include "support/testprogram.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

class CertificateNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hosts_data();
    void hosts();
};

void CertificateNameTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    if (!Certificates::canBeMade())
        QSKIP("The program openssl, which makes the certificates, is not installed.");
}

void CertificateNameTest::hosts_data()
{
    QTest::addColumn<QString>("names"); // of the certificate
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isGiven");
    const auto row = [](const QString &names, const QString &host, bool isGiven) {
        QTest::newRow(qPrintable(QString(names + u" / " + host))) << names << host << isGiven;
    };
    row(u"DNS:a.test"_s, u"a.test"_s, true);
    row(u"DNS:A.Test"_s, u"a.tEST"_s, true);
    row(u"DNS:a.test"_s, u"b.a.test"_s, false);
    row(u"DNS:a.test"_s, u"test"_s, false);
    row(u"DNS:b.test,DNS:a.test"_s, u"a.test"_s, true);
    row(u"DNS:*.a.test"_s, u"b.a.test"_s, true);
    row(u"DNS:*.a.test"_s, u"a.test"_s, false);
    row(u"DNS:*.a.test"_s, u"c.b.a.test"_s, false);
    row(u"DNS:*.test"_s, u"a.test"_s, false);
    row(u"DNS:*"_s, u"test"_s, false);
    row(u"DNS:b*.a.test"_s, u"bc.a.test"_s, false);
    row(u"DNS:xn--9n2bp8q.test"_s, u"학습.test"_s,
        QUrl::toAce(u"학습.test"_s) == "xn--9n2bp8q.test");
    row(u"IP:127.0.0.1"_s, u"127.0.0.1"_s, true);
    row(u"IP:127.0.0.1"_s, u"127.0.0.2"_s, false);
    row(u"DNS:127.0.0.1"_s, u"127.0.0.1"_s, false);
    row(u"IP:0:0:0:0:0:0:0:1"_s, u"::1"_s, true);
    row(u"IP:127.0.0.1"_s, u"a.test"_s, false);
}

void CertificateNameTest::hosts()
{
    QFETCH(const QString, names);
    QFETCH(const QString, host);
    static Certificates certificates(u"Authority of the test"_s);
    const QSslConfiguration server =
        certificates.server({.commonName = host.left(60), .address = names});
    QTEST(isGivenFor(server.localCertificate(), host), "isGiven");
}

static const RegisteredTest registered(__FILE__, runTest<CertificateNameTest, QCoreApplication>);
#include "tst_certificatename.moc"
