// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/network.h"

#include "api/http/connectionurl.h"
#include "api/http/signature.h"
#include "core/credentials.h"
#include "core/keytext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

std::optional<ApiError> reasonNotToSend(const QUrl &url, const Credentials &credentials)
{
    if (!isPrivate(url))
        return ApiError{.kind = ApiError::Kind::NotEncrypted};
    const auto unusable = [](const QString &detail) {
        return ApiError{.kind = ApiError::Kind::UnusableKeys, .detail = detail};
    };
    if (credentials.accessKey.isEmpty())
        return unusable(u"the access key is empty"_s);
    if (!isKey(credentials.accessKey))
        return unusable(u"the access key has characters that no key has"_s);
    if (credentials.secretKey.isEmpty())
        return unusable(u"the secret key is empty"_s);
    if (!isKey(credentials.secretKey))
        return unusable(u"the secret key has characters that no key has"_s);
    return {};
}

ApiResult<QNetworkRequest>
signedRequest(const QUrl &url, const Credentials &credentials, qint64 now)
{
    if (const auto error = reasonNotToSend(url, credentials))
        return *error;

    QNetworkRequest request(url);
    // Qt would offer HTTP/2, and keeps its headers without any limit.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // By default Qt follows redirects and sends our headers along, to whomever.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    const QByteArray timestamp = QByteArray::number(now);
    const QByteArray accessKey = credentials.accessKey.toUtf8();
    request.setRawHeader("accept", "application/json");
    // Qt would ask for compressed responses, and decompresses in the thread of the windows: with
    // what comes to nothing it can be kept busy while more and more waits.
    request.setRawHeader("accept-encoding", "identity");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("x-ncp-apigw-timestamp", timestamp);
    request.setRawHeader("x-ncp-iam-access-key", accessKey);
    request.setRawHeader(
        "x-ncp-apigw-signature-v2",
        signature("GET", pathAndQuery(url), timestamp, accessKey, credentials.secretKey.toUtf8()));
    return request;
}
