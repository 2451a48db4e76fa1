// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

using namespace Qt::StringLiterals;

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
    const QString host = url.host();
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    // Only dotted numbers: "127.example.com" is somebody else's computer.
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1)
        return false;
    for (const QString &part : parts) {
        bool ok = false;
        if (part.toUInt(&ok) > 255 || !ok)
            return false;
    }
    return true;
}
