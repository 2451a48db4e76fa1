// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replyerror.h"

#include "api/certificateerror.h"
#include "api/refusal.h"
#include "core/endpoint.h"

#include <QDateTime>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <algorithm>
#include <limits>

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
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ApiError::Kind::ProxyWantsLogin;
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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Nothing but the loopback interface is up.
bool isOffline()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::none_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning) &&
            !one.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
}

} // namespace

std::optional<ApiError>
errorOf(const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();

    ApiError error;
    error.httpStatus = status;
    error.traceId = QString::fromLatin1(reply.rawHeader("x-ncp-trace-id").left(200));

    if (status >= 300 && status < 400) {
        error.kind = ApiError::Kind::Redirected;
        // Not Qt's attribute, which knows only some of these answers.
        const QByteArray target = reply.rawHeader("Location").left(2000);
        error.detail = target.isEmpty()
            ? u"HTTP status %1 without a target"_s.arg(status)
            : reply.url()
                  .resolved(QUrl::fromEncoded(target))
                  .toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return error;
    }
    if (status >= 400) {
        const Refusal refusal = parseRefusal(body);
        error.kind = refusalKind(status, refusal.code);
        error.code = refusal.code;
        error.message = refusal.message;
        error.detail = refusal.detail;
        const qint64 now =
            httpDate(reply.rawHeader("Date")).value_or(QDateTime::currentMSecsSinceEpoch());
        error.retryAfter = retryAfter(reply.rawHeader("Retry-After"), now);
        return error;
    }
    if (const auto kind = transportKind(reply.error())) {
        error.kind = *kind;
        error.detail = reply.errorString();
        const bool isOnTheWay =
            *kind == ApiError::Kind::HostNotFound || *kind == ApiError::Kind::NetworkFailed;
        if (isOnTheWay && !isLoopback(reply.url()) && isOffline())
            error.kind = ApiError::Kind::Offline;
        if (*kind == ApiError::Kind::TlsFailed && !tlsErrors.isEmpty()) {
            error.kind = ApiError::Kind::CertificateRefused;
            error.certificate = certificateProblem(tlsErrors);
            error.detail = certificateText(tlsErrors);
        }
        return error;
    }
    if (status != 200) {
        error.kind = ApiError::Kind::UnreadableAnswer;
        error.detail = u"HTTP status %1 where 200 was expected"_s.arg(status);
        return error;
    }
    return {};
}

std::optional<qint64> httpDate(const QByteArray &header)
{
    // The time is never read as one of ours, for an hour a year there is none with us.
    QByteArray text = header.simplified();
    if (text.endsWith(" GMT"))
        text.chop(4);
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(text + " +0000"), Qt::RFC2822Date);
    if (!time.isValid())
        return {};
    return time.toMSecsSinceEpoch();
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, qint64 now)
{
    const QByteArray text = header.trimmed();
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit)) {
        bool isSensible = false;
        const int number = text.toInt(&isSensible);
        return std::chrono::seconds(isSensible ? number : std::numeric_limits<int>::max());
    }
    const std::optional<qint64> time = httpDate(text);
    if (!time)
        return {};
    return std::chrono::seconds(qMax<qint64>(0, (*time - now + 999) / 1000));
}
