// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/replyerror.h"

#include "api/harmlesstext.h"
#include "api/http/certificateerror.h"
#include "api/json/refusal.h"
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

// What Qt tells when no response came, or only part of one.
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

// What a service's clock can say. Ours is not asked, for it may stand at 1970 itself. There was no
// Trainboard before 2020-01-01, and a service that lives after 2099 is not spoken to by this one: a
// time out of that range is a fault, of the service or of what stands between.
constexpr qint64 earliestTime = 1'577'836'800'000;
constexpr qint64 latestTime = 4'102'444'800'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "Sunday, 06-Nov-94 08:49:37", as RFC 850 had it, in today's form; any other text as it is.
QByteArray withoutOldForm(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    const QByteArrayList date = parts.value(1).split('-');
    if (parts.size() != 3 || date.size() != 3 || date[2].size() != 2)
        return text;
    // The century is not told. A year far ahead is one of the last century, by the RFC.
    const QByteArray century = date[2] < "70" ? "20" : "19";
    return parts[0].left(3) + ", " + date[0] + ' ' + date[1] + ' ' + century + date[2] + ' ' +
        parts[2];
}

// Where a response points to, as far as it is harmless.
QString redirectTarget(const QUrl &from, const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded(target);
    return url.isValid() ? harmlessAddress(from.resolved(url)) : u"no valid address"_s;
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
    error.traceId = harmlessTraceId(reply.rawHeader("x-ncp-trace-id"));

    if (status >= 300 && status < 400) {
        // Not Qt's attribute, which knows only some of these responses. Qt 6.8 drops headers with
        // control characters, so an empty target may also have been one that cannot be read.
        const QByteArray target = reply.rawHeader("Location");
        error.kind =
            target.isEmpty() ? ApiError::Kind::UnreadableResponse : ApiError::Kind::Redirected;
        error.detail = target.isEmpty() ? u"HTTP status %1 without a readable target"_s.arg(status)
                                        : redirectTarget(reply.url(), target);
        return error;
    }
    if (status >= 400) {
        const Refusal refusal = parseRefusal(body);
        error.kind = refusalKind(status, refusal.code);
        error.code = refusal.code;
        error.message = refusal.message;
        error.detail = refusal.detail;
        const qint64 now = serviceTime(reply).value_or(QDateTime::currentMSecsSinceEpoch());
        error.retryAfter = retryAfter(reply.rawHeader("Retry-After"), now);
        return error;
    }
    if (const auto kind = transportKind(reply.error())) {
        error.kind = *kind;
        error.detail = reply.errorString();
        // Which names the host with the letters that it was written with.
        if (const QString host = reply.url().host(); !host.isEmpty())
            error.detail.replace(host, shownHost(reply.url()));
        while (error.detail.endsWith(u' ') || error.detail.endsWith(u':')) // and no reason behind
            error.detail.chop(1);
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
        error.kind = ApiError::Kind::UnreadableResponse;
        error.detail = u"HTTP status %1 where 200 was expected"_s.arg(status);
        return error;
    }
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        error.kind = ApiError::Kind::UnreadableResponse;
        error.detail = u"the response is compressed, which was not asked for"_s;
        return error;
    }
    // What Qt 6.4 makes of a first chunk whose length it cannot read.
    if (body.isEmpty() && reply.rawHeader("Transfer-Encoding").toLower().contains("chunked")) {
        error.kind = ApiError::Kind::UnreadableResponse;
        error.detail = u"the response is empty, or its chunks cannot be read"_s;
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
    text = withoutOldForm(text);
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(text + " +0000"), Qt::RFC2822Date);
    if (!time.isValid())
        return {};
    return time.toMSecsSinceEpoch();
}

std::optional<qint64> serviceTime(const QNetworkReply &reply)
{
    const std::optional<qint64> date = httpDate(reply.rawHeader("Date"));
    return date && *date >= earliestTime && *date < latestTime ? date : std::nullopt;
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
