// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QUrl;

// What is signed of an address: its path and, if there is one, '?' and its query, both encoded as
// they go over the wire.
QByteArray pathAndQuery(const QUrl &url);

// The text that signature version 2 signs. `timestamp`: milliseconds since 1970 as decimal digits,
// the same text as in the header x-ncp-apigw-timestamp.
// https://api.ncloud-docs.com/docs/en/common-ncpapi
QByteArray stringToSign(
    const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &timestamp,
    const QByteArray &accessKey);

// The value of the header x-ncp-apigw-signature-v2: Base64 of HMAC-SHA256 with the secret key,
// which is taken as the text that it is. The gateway accepts it within five minutes.
QByteArray signature(
    const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &timestamp,
    const QByteArray &accessKey, const QByteArray &secretKey);
