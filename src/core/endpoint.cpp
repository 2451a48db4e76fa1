// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include "core/printabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Four decimal numbers as QHostAddress writes them, the first of them 127. QUrl turns the other
// spellings of an address ("127.1", "0x7f000001") into this one; what it leaves as it is, such as
// "127.0.0.08", is a name that a name server would be asked for.
bool isLoopbackNumber(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1 &&
        std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               bool isNumber = false;
               const uint number = part.toUInt(&isNumber);
               return isNumber && number <= 255 && part == QString::number(number);
           });
}

} // namespace

QUrl publicEndpoint()
{
    return QUrl(u"https://aitems.apigw.ntruss.com/api/v1"_s);
}

Result<QUrl, EndpointProblem> endpointFromText(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0) // to which nothing connects
        return EndpointProblem::Unreadable;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return EndpointProblem::UnknownScheme;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return EndpointProblem::TooMuch;
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return EndpointProblem::NotEncrypted;
    url = url.adjusted(QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1) // which adjusted() keeps
        url.setPath(QString());
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackNumber(host);
}

bool hasLookalikes(const QString &address)
{
    const auto isForeign = [](QChar c) { return c > u'~'; };
    if (std::any_of(address.cbegin(), address.cend(), isForeign))
        return true;
    const QStringList labels =
        QUrl(address.trimmed(), QUrl::StrictMode).host(QUrl::FullyEncoded).split(u'.');
    return std::any_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return label.startsWith("xn--"_L1);
    });
}

QString shownAddress(const QUrl &url)
{
    return QString::fromLatin1(
        url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QString shownAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? shownAddress(url) : printable(address);
}

QString shownHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}
