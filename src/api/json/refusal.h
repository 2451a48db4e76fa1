// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the body of a refusal (status 400 and above) says of the reason. Three shapes are known:
// the gateway's {"error":{"errorCode","message","details"}}, the service's flat
// {"status","error","errorCode","message",…}, and anything else: nothing, HTML, plain text, or more
// than is kept of a response.
// https://api.ncloud-docs.com/docs/en/common-ncpapi
//
// All of it is harmless: see harmlesstext.h.
struct Refusal
{
    QString code;
    QString message;
    QString detail; // of a third shape its first line
};

Refusal parseRefusal(QByteArray body);
