// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replyerror.h"

#include "api/parsers.h"

#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// What Qt tells when no answer came, or only part of one.
std::optional<ApiError::Kind> transportKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return {};
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ApiError::Kind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return ApiError::Kind::ConnectionLost;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt 6.4's word for its own time-out
        return ApiError::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::ProxyFailed;
    default:
        return ApiError::Kind::NetworkFailed;
    }
}

ApiError::Kind refusalKind(int status, const QString &code)
{
    // The gateway tells both by 401; 210 is "authenticated, but not allowed".
    if (status == 403 || (status == 401 && code == "210"_L1))
        return ApiError::Kind::PermissionDenied;
    if (status == 401)
        return ApiError::Kind::AuthenticationFailed;
    if (status == 404)
        return ApiError::Kind::NotFound;
    if (status == 429)
        return ApiError::Kind::TooManyRequests;
    return status >= 500 ? ApiError::Kind::ServiceFailed : ApiError::Kind::BadRequest;
}

} // namespace

std::optional<ApiError> errorOf(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();

    ApiError error;
    error.httpStatus = status;
    error.traceId = QString::fromLatin1(reply.rawHeader("x-ncp-trace-id"));

    if (status >= 300 && status < 400) {
        error.kind = ApiError::Kind::Redirected;
        const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        error.detail = reply.url().resolved(target).toString(
            QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return error;
    }
    if (status >= 400) {
        const Refusal refusal = parseRefusal(body);
        error.kind = refusalKind(status, refusal.code);
        error.code = refusal.code;
        error.message = refusal.message;
        error.detail = refusal.detail;
        return error;
    }
    if (const auto kind = transportKind(reply.error())) {
        error.kind = *kind;
        error.detail = reply.errorString();
        return error;
    }
    if (status != 200) {
        error.kind = ApiError::Kind::UnreadableAnswer;
        error.detail = u"HTTP status %1 where 200 was expected"_s.arg(status);
        return error;
    }
    return {};
}
