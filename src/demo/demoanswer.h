// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What the demo answers to a request.
struct DemoAnswer
{
    int status = 200; ///< HTTP
    QByteArray body;  ///< JSON
};

/// A refusal of the API gateway:
/// {"error":{"errorCode":"200","message":"Authentication Failed","details":"…"}}
/// https://api-gov.ncloud-docs.com/docs/api-call-lgc-errorhandling
/// @{
DemoAnswer badRequest(const QByteArray &details);           ///< 400, code 100
DemoAnswer authenticationFailed(const QByteArray &details); ///< 401, code 200
DemoAnswer permissionDenied(const QByteArray &details);     ///< 401, code 210
DemoAnswer noSuchRoute();                                   ///< 404, code 300
DemoAnswer tooLarge();                                      ///< 413, code 430
/// @}

/// An error of AiTEMS behind the gateway, a flat object:
/// {"timestamp":"…","path":"/api/services","status":400,"error":"DUPLICATE_NAME",
/// "requestId":"3fd67b58","errorCode":"BAD_REQUEST","message":"[Version3] is a duplicate name."}
///
/// Everything is the same for the same path at the same moment (milliseconds since the epoch).
DemoAnswer backendError(
    int status, const QByteArray &error, const QByteArray &message, const QByteArray &path,
    qint64 now);
