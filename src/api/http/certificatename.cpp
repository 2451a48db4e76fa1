// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/certificatename.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As it goes over the wire, in small letters.
QString plainName(const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host)).toLower();
}

// A star stands for the whole of the first label, and for nothing else.
bool matches(const QString &pattern, const QString &name)
{
    if (!pattern.startsWith("*."_L1))
        return !pattern.contains(u'*') && plainName(pattern) == name;
    const QString rest = plainName(pattern.sliced(2));
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && rest.contains(u'.') && name.sliced(dot + 1) == rest;
}

} // namespace

bool isGivenFor(const QSslCertificate &certificate, const QString &host)
{
    // Also names of kinds that are no hosts, such as addresses of pages.
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    const bool listsNames =
        std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
            return extension.oid() == "2.5.29.17"_L1; // subjectAltName
        });
    if (!listsNames)
        return true; // there is only the common name, which Qt has compared
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(
            addresses, [&](const QString &entry) { return QHostAddress(entry) == address; });
    }
    const QString name = plainName(host);
    const QStringList patterns = names.values(QSsl::DnsEntry);
    return !name.isEmpty() &&
        std::ranges::any_of(patterns, [&](const QString &entry) { return matches(entry, name); });
}
