// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoanswer.h"

#include "demo/demojson.h"
#include "demo/demotime.h"

#include <QCryptographicHash>
#include <QString>
#include <QStringBuilder>

namespace {

DemoAnswer gatewayError(
    int status, const QByteArray &code, const QByteArray &message, const QByteArray &details)
{
    return {
        .status = status,
        .body = "{\"error\":{" + jsonField("errorCode", code) + ',' +
            jsonField("message", message) + ',' + jsonField("details", details) + "}}"};
}

// Paths come from outside, and so may parts of messages.
QByteArray utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8();
}

} // namespace

DemoAnswer badRequest(const QByteArray &details)
{
    return gatewayError(400, "100", "Bad Request Exception", details);
}

DemoAnswer authenticationFailed(const QByteArray &details)
{
    return gatewayError(401, "200", "Authentication Failed", details);
}

DemoAnswer permissionDenied(const QByteArray &details)
{
    return gatewayError(401, "210", "Permission Denied", details);
}

DemoAnswer noSuchRoute()
{
    return gatewayError(404, "300", "Not Found Exception", "URL not found.");
}

DemoAnswer tooLarge()
{
    return gatewayError(413, "430", "Request Entity Too Large", "Request entity too large.");
}

DemoAnswer backendError(
    int status, const QByteArray &error, const QByteArray &message, const QByteArray &path,
    qint64 now)
{
    const QByteArray moment = koreanText(now);
    const QByteArray cause = path + moment;
    const QByteArray requestId =
        QCryptographicHash::hash(cause, QCryptographicHash::Sha256).toHex().left(8);
    return {
        .status = status,
        .body = '{' + jsonField("timestamp", moment) + ',' + jsonField("path", utf8(path)) +
            ",\"status\":" + QByteArray::number(status) + ',' + jsonField("error", error) + ',' +
            jsonField("requestId", requestId) + ',' +
            jsonField("errorCode", status == 404 ? "NOT_FOUND" : "BAD_REQUEST") + ',' +
            jsonField("message", utf8(message)) + '}'};
}
