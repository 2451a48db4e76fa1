// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"

#include "api/signature.h"
#include "core/credentials.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QNetworkRequest signedRequest(const QUrl &url, const Credentials &credentials, qint64 now)
{
    QNetworkRequest request(url);
    // By default Qt follows redirects and sends our headers along, to whomever.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt's own limit would look like a failure of the network; Attempt has one.
    request.setDecompressedSafetyCheckThreshold(-1);

    const QByteArray timestamp = QByteArray::number(now);
    const QByteArray accessKey = credentials.accessKey.toUtf8();
    request.setRawHeader("accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("x-ncp-apigw-timestamp", timestamp);
    request.setRawHeader("x-ncp-iam-access-key", accessKey);
    request.setRawHeader(
        "x-ncp-apigw-signature-v2",
        signature("GET", pathAndQuery(url), timestamp, accessKey, credentials.secretKey.toUtf8()));
    return request;
}
