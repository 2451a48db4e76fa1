// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

ErrorText sentences(const ApiError &error, const QString &host)
{
    switch (error.kind) {
    case ApiError::Kind::HostNotFound:
        return {
            Errors::tr("%1 could not be found.").arg(host),
            Errors::tr("Check the network connection, and the endpoint for a typing error.")};
    case ApiError::Kind::ConnectionRefused:
        return {
            Errors::tr("%1 refused the connection.").arg(host),
            Errors::tr("Check the endpoint and its port, or try again later.")};
    case ApiError::Kind::ConnectionLost:
        return {
            Errors::tr("%1 closed the connection before the answer was complete.").arg(host),
            Errors::tr("Try again; if it happens each time, check the network in between.")};
    case ApiError::Kind::TimedOut:
        return {
            Errors::tr("%1 did not answer in time.").arg(host),
            Errors::tr("Check the network connection and try again.")};
    case ApiError::Kind::TlsFailed:
        return {
            Errors::tr("No secure connection to %1 could be made.").arg(host),
            Errors::tr("Nothing was sent. The details name the reason; a company network that "
                       "inspects connections may have to be trusted by this computer first.")};
    case ApiError::Kind::ProxyFailed:
        return {
            Errors::tr("The proxy did not let the request to %1 through.").arg(host),
            Errors::tr("Check the proxy settings of this computer.")};
    case ApiError::Kind::NetworkFailed:
        return {
            Errors::tr("The network failed on the way to %1.").arg(host),
            Errors::tr("Check the network connection and try again.")};
    case ApiError::Kind::Redirected:
        return {
            Errors::tr("%1 points to another address, which is not followed.").arg(host),
            Errors::tr("Signed requests go to the endpoint alone. Check the endpoint; the details "
                       "name the other address.")};
    case ApiError::Kind::AuthenticationFailed:
        return {
            Errors::tr("The service did not accept the keys."),
            Errors::tr("Check access key and secret key for typing errors, that the key is in use "
                       "in the console, and that the clock of this computer is right to within "
                       "five minutes.")};
    case ApiError::Kind::PermissionDenied:
        return {
            Errors::tr("The keys are right, but they may not do this."),
            Errors::tr("Ask the owner of the account for a Sub Account policy that allows "
                       "viewing AiTEMS, and for API Gateway access.")};
    case ApiError::Kind::NotFound:
        return {
            Errors::tr("The service does not know what was asked for."),
            Errors::tr("It may have been deleted meanwhile. Refresh the services; if all of them "
                       "fail, check the endpoint.")};
    case ApiError::Kind::TooManyRequests:
        return {
            Errors::tr("The service asks for fewer requests."),
            Errors::tr("Wait a little and try again.")};
    case ApiError::Kind::BadRequest:
        return {
            Errors::tr("The service did not accept the request."),
            Errors::tr("The details tell its reason.")};
    case ApiError::Kind::ServiceFailed:
        return {
            Errors::tr("The service failed."),
            Errors::tr("This is on NAVER's side. Try again in a few minutes; their support can "
                       "find the request by its trace ID.")};
    case ApiError::Kind::UnreadableAnswer:
        return {
            Errors::tr("The answer of %1 could not be understood.").arg(host),
            Errors::tr("Check that the endpoint is AiTEMS and not a login page or another "
                       "program.")};
    case ApiError::Kind::AnswerTooLarge:
        return {
            Errors::tr("The answer of %1 is too large to be one of AiTEMS.").arg(host),
            Errors::tr("Check the endpoint.")};
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
    add(Errors::tr("Trace ID"), error.traceId);
    text.details = facts.join(u'\n');
    return text;
}

QString errorText(EndpointProblem problem, const QString &address)
{
    switch (problem) {
    case EndpointProblem::Unreadable:
        return Errors::tr("The endpoint \"%1\" is not an address. It should look like %2.")
            .arg(address, publicEndpoint().toString());
    case EndpointProblem::NotEncrypted:
        return Errors::tr("The endpoint \"%1\" is not encrypted. Use https; http is for addresses "
                          "of this computer only.")
            .arg(address);
    case EndpointProblem::UnknownScheme:
        return Errors::tr("The endpoint \"%1\" does not begin with https.").arg(address);
    case EndpointProblem::TooMuch:
        return Errors::tr("The endpoint has a user name, a query or a fragment, which must not "
                          "be in it.");
    }
    return {};
}
