// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errortext.h"

#include "core/utctime.h"
#include "wording/unreadabletext.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <climits>

using namespace Qt::StringLiterals;

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

// From here on a refusal may be the clock's fault.
constexpr qint64 clockTolerance = 60 * 1000;

// 90 seconds, 5 minutes, 3 hours, 2 days.
QString durationText(qint64 msecs)
{
    const qint64 seconds = (qAbs(msecs) + 500) / 1000;
    if (seconds < 2 * 60)
        return Errors::tr("%Ln second(s)", nullptr, int(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 2 * 60)
        return Errors::tr("%Ln minute(s)", nullptr, int(minutes));
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 2 * 24)
        return Errors::tr("%Ln hour(s)", nullptr, int(hours));
    return Errors::tr("%Ln day(s)", nullptr, int(qMin<qint64>((hours + 12) / 24, INT_MAX)));
}

ErrorText certificateSentences(ApiError::Certificate problem, const QString &host)
{
    const QString clock = Errors::tr("Nothing was sent. Check the date of this computer. If it is "
                                     "correct, whoever runs %1 has to renew the certificate.")
                              .arg(host);
    const QString network = Errors::tr(
        "Nothing was sent. If your company's network inspects connections, add its certificate "
        "authority in the network settings. Otherwise do not trust this network.");
    switch (problem) {
    case ApiError::Certificate::WrongHost:
        return {
            Errors::tr("The certificate of %1 was issued for another host.").arg(host),
            Errors::tr("Nothing was sent. Check the endpoint for a typing error. If there is none, "
                       "do not trust this network.")};
    case ApiError::Certificate::Expired:
        return {Errors::tr("The certificate of %1 has expired.").arg(host), clock};
    case ApiError::Certificate::NotYetValid:
        return {Errors::tr("The certificate of %1 is not valid yet.").arg(host), clock};
    case ApiError::Certificate::SelfSigned:
        return {Errors::tr("The certificate of %1 is self-signed.").arg(host), network};
    case ApiError::Certificate::UnknownIssuer:
        return {
            Errors::tr("The certificate of %1 comes from an authority that this computer does not "
                       "know.")
                .arg(host),
            network};
    case ApiError::Certificate::Good:
    case ApiError::Certificate::Bad:
        break;
    }
    return {
        Errors::tr("The certificate of %1 cannot be trusted.").arg(host),
        Errors::tr("Nothing was sent. See the details for the reason.")};
}

// In one form in every zone and language: two times to be compared.
QString momentText(qint64 time)
{
    return utcDateTime(time).toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

ErrorText consentSentences(qint64 now, qint64 offset, const QString &host)
{
    return {
        Errors::tr("The service did not accept the keys. The clock of this computer differs by %1 "
                   "from the clock of %2: it is %3 here and %4 there.")
            .arg(durationText(offset), host, momentText(now), momentText(now + offset)),
        Errors::tr("If the clock of this computer is wrong, correct it. Use the server's time only "
                   "if you trust %1: whoever runs it can keep the signed requests and use them to "
                   "read your AiTEMS data when that time comes.")
            .arg(host)};
}

ErrorText authenticationSentences(const ApiError &error, const QString &host)
{
    if (error.needsClockConsent && error.clockOffset)
        return consentSentences(error.failedAt, *error.clockOffset, host);
    const bool differs = error.clockOffset && qAbs(*error.clockOffset) > clockTolerance;
    if (differs && error.wasSignedWithServerTime) {
        return {
            Errors::tr(
                "The service did not accept the keys, even in a request that was signed "
                "with the server's time. %1",
                "%1 is a sentence")
                .arg(clockText(*error.clockOffset)),
            Errors::tr("Check access key and secret key for typing errors, and that the key is in "
                       "use in the console. If this computer's clock is the wrong one, correct "
                       "it.")};
    }
    if (differs) {
        return {
            Errors::tr("The service did not accept the keys, perhaps because of the time: %1")
                .arg(clockText(*error.clockOffset)),
            Errors::tr("Correct the clock. If it still happens, check access key and secret key "
                       "for typing errors.")};
    }
    return {
        Errors::tr("The service did not accept the keys."),
        Errors::tr(
            "Check access key and secret key for typing errors. Check that the key is in use in "
            "the console, and that the clock of this computer is correct to within five minutes.")};
}

ErrorText sentences(const ApiError &error, const QString &host)
{
    switch (error.kind) {
    case ApiError::Kind::UnusableKeys:
        return {
            Errors::tr("These keys cannot be used to sign requests."),
            Errors::tr(
                "Nothing was sent. Keys consist of ASCII letters, digits and punctuation, "
                "without spaces or line breaks. Copy both keys from the console and enter them "
                "again.")};
    case ApiError::Kind::NotEncrypted:
        return {
            Errors::tr("The connection to %1 would not be encrypted.").arg(host),
            Errors::tr("Nothing was sent. Use https in the endpoint; http is for addresses of this "
                       "computer only.")};
    case ApiError::Kind::Offline:
        return {
            Errors::tr("This computer has no network connection."),
            Errors::tr("Connect it to a network and try again.")};
    case ApiError::Kind::HostNotFound:
        return {
            Errors::tr("%1 could not be found.").arg(host),
            Errors::tr("Check the network connection, and the endpoint for a typing error.")};
    case ApiError::Kind::ConnectionRefused:
        return {
            Errors::tr("%1 refused the connection.").arg(host),
            Errors::tr("Check the endpoint and its port, or try again later.")};
    case ApiError::Kind::ConnectionLost:
        // Not told apart by Qt.
        if (error.httpStatus == 0)
            return {
                Errors::tr("%1 sent no HTTP response.").arg(host),
                Errors::tr("The connection was closed, or the server does not use HTTP. Try again. "
                           "If it happens each time, check the endpoint and its port, and the "
                           "network in between.")};
        return {
            Errors::tr("%1 closed the connection before the response was complete.").arg(host),
            Errors::tr("Try again. If it happens each time, check the network in between.")};
    case ApiError::Kind::TimedOut:
        return {
            Errors::tr("%1 did not respond in time.").arg(host),
            Errors::tr("Check the network connection and try again.")};
    case ApiError::Kind::CertificateRefused:
        return certificateSentences(error.certificate, host);
    case ApiError::Kind::TlsFailed:
        return {
            Errors::tr("Could not establish a secure connection to %1.").arg(host),
            Errors::tr("Nothing was sent. See the details for the reason. TLS 1.2 or newer is "
                       "required. Check the endpoint and its port, and the network in between.")};
    case ApiError::Kind::ProxyFailed:
        return {
            Errors::tr("The proxy did not let the request to %1 through.").arg(host),
            Errors::tr("Check the network settings, and whether the proxy is running.")};
    case ApiError::Kind::ProxyWantsLogin:
        return {
            Errors::tr("The proxy on the way to %1 requires a user name and a password.").arg(host),
            Errors::tr("Enter them in the network settings, or correct them there.")};
    case ApiError::Kind::NetworkFailed:
        return {
            Errors::tr("The network failed on the way to %1.").arg(host),
            Errors::tr("Check the network connection and try again.")};
    case ApiError::Kind::Redirected:
        return {
            Errors::tr("%1 redirected the request to another address. Trainboard does not follow "
                       "redirects.")
                .arg(host),
            Errors::tr("Signed requests are sent only to the endpoint. Check the endpoint. See the "
                       "details for the other address.")};
    case ApiError::Kind::AuthenticationFailed:
        return authenticationSentences(error, host);
    case ApiError::Kind::PermissionDenied:
        return {
            Errors::tr("The keys are valid but lack permission for this request."),
            Errors::tr("Ask the owner of the account for a Sub Account policy that allows "
                       "viewing AiTEMS, and for API Gateway access.")};
    case ApiError::Kind::NotFound:
        return {
            Errors::tr("The service could not find what was requested."),
            Errors::tr("It may have been deleted. If all services fail, check the endpoint.")};
    case ApiError::Kind::TooManyRequests:
        return {
            Errors::tr("The service received too many requests."),
            error.retryAfter
                ? Errors::tr("Try again in %1.").arg(durationText(error.retryAfter->count() * 1000))
                : Errors::tr("Wait a moment, then try again.")};
    case ApiError::Kind::BadRequest:
        return {
            Errors::tr("The service did not accept the request."),
            Errors::tr("See the details for the reason.")};
    case ApiError::Kind::ServiceFailed:
        return {
            Errors::tr("The service failed."),
            error.retryAfter && error.retryAfter->count() > 0
                ? Errors::tr(
                      "The problem is on NAVER's side, and the service asks you to wait %1. Then "
                      "try again. NAVER's support can find the request by its trace ID.")
                      .arg(durationText(error.retryAfter->count() * 1000))
                : Errors::tr("The problem is on NAVER's side. Try again in a few minutes. NAVER's "
                             "support can find the request by its trace ID.")};
    case ApiError::Kind::UnreadableResponse:
        if (error.httpStatus >= 100 && error.httpStatus < 200)
            return {
                Errors::tr(
                    "The response of %1 was not read, because another response came before it.")
                    .arg(host),
                Errors::tr("A response with the HTTP status code %1 only announces another "
                           "response, and Trainboard cannot wait for that response. Whoever runs "
                           "the service, or the proxy in front of it, can turn this off.")
                    .arg(error.httpStatus)};
        return {
            Errors::tr("The response of %1 could not be understood.").arg(host),
            Errors::tr("Check that the endpoint is AiTEMS and not a login page or another "
                       "program.")};
    case ApiError::Kind::ResponseTooLarge:
        return {
            Errors::tr("The response of %1 is too large to come from AiTEMS.").arg(host),
            Errors::tr("Check the endpoint.")};
    case ApiError::Kind::TookTooMuchMemory:
        return {
            Errors::tr("Trainboard stopped reading the response of %1, because it took too much "
                       "memory.")
                .arg(host),
            Errors::tr("Try again; if it happens again, check the endpoint.")};
    }
    return {};
}

} // namespace

ErrorText errorText(const ApiError &error, const QString &host)
{
    ErrorText text = sentences(error, host);
    QStringList facts;
    const auto add = [&facts](const QString &label, const QString &fact) {
        if (!fact.isEmpty())
            facts +=
                Errors::tr("%1: %2", "label and fact in the details of an error").arg(label, fact);
    };
    if (error.httpStatus != 0)
        add(Errors::tr("HTTP status"), QString::number(error.httpStatus));
    add(Errors::tr("Code"), error.code);
    add(Errors::tr("Message"), error.message);
    add(Errors::tr("Detail"), error.detail);
    add(Errors::tr("Detail"), unreadableTexts(error.problems).join(u'\n'));
    add(Errors::tr("Trace ID"), error.traceId);
    if (error.attempts > 1)
        add(Errors::tr("Attempts"), QString::number(error.attempts));
    if (error.failedAt != 0) {
        // One form in every zone and language, for it is compared with the logs of others.
        add(Errors::tr("Time"), utcDateTime(error.failedAt).toString(Qt::ISODateWithMs));
    }
    text.details = facts.join(u'\n');
    return text;
}

QString errorText(EndpointProblem problem, const QString &address)
{
    switch (problem) {
    case EndpointProblem::Unreadable:
        return Errors::tr("The endpoint \"%1\" is not an address. It should look like %2.")
            .arg(shownAddress(address), publicEndpoint().toString());
    case EndpointProblem::NotEncrypted:
        return Errors::tr("The endpoint \"%1\" is not encrypted. Use https; http is for addresses "
                          "of this computer only.")
            .arg(shownAddress(address));
    case EndpointProblem::UnknownScheme:
        return Errors::tr("The endpoint \"%1\" does not begin with https.")
            .arg(shownAddress(address));
    case EndpointProblem::TooMuch:
        return Errors::tr("The endpoint must not contain a user name, a query or a fragment.");
    }
    return {};
}

QString clockText(qint64 offset)
{
    // Nobody can tell which of both is wrong. Both are sentences of their own: languages do not
    // agree on where the word goes.
    return offset > 0
        ? Errors::tr("The server's clock and this computer's clock differ by %1: this computer's "
                     "clock is behind.")
              .arg(durationText(offset))
        : Errors::tr("The server's clock and this computer's clock differ by %1: this computer's "
                     "clock is ahead.")
              .arg(durationText(offset));
}

QString reportText(const QString &text, const QString &details)
{
    const QString program = u"%1 %2, Qt %3, %4, %5"_s.arg(
        QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
        QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
    QStringList parts{text, details, program};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}
