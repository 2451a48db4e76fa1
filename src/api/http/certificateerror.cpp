// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/certificateerror.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Certificate = ApiError::Certificate;

Certificate problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return Certificate::WrongHost;
    case QSslError::CertificateExpired:
        return Certificate::Expired;
    case QSslError::CertificateNotYetValid:
        return Certificate::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return Certificate::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Certificate::UnknownIssuer;
    default:
        return Certificate::Bad;
    }
}

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    const QStringList names = commonNames + organizations;
    // Anybody on the way may make a certificate, and write lines of his own into its name.
    return names.isEmpty() ? u"nobody named"_s : names.first().simplified();
}

QString nameOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return u"no certificate"_s;
    return u"certificate of %1, issued by %2, valid from %3 to %4"_s.arg(
        nameOf(
            certificate.subjectInfo(QSslCertificate::CommonName),
            certificate.subjectInfo(QSslCertificate::Organization)),
        nameOf(
            certificate.issuerInfo(QSslCertificate::CommonName),
            certificate.issuerInfo(QSslCertificate::Organization)),
        certificate.effectiveDate().toUTC().toString(Qt::ISODate),
        certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace

Certificate certificateProblem(const QList<QSslError> &errors)
{
    Certificate worst = Certificate::Bad;
    for (const QSslError &error : errors)
        worst = std::min(worst, problemOf(error.error())); // they are declared in this order
    return worst;
}

QString certificateText(const QList<QSslError> &errors)
{
    QStringList lines;
    QSslCertificate told;
    for (const QSslError &error : errors) {
        lines += error.errorString();
        if (error.certificate() != told) {
            told = error.certificate();
            lines.last() += u" ("_s + nameOf(told) + u')';
        }
    }
    return lines.join(u"; "_s);
}
