// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/signature.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

QByteArray pathAndQuery(const QUrl &url)
{
    QByteArray result = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        result += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return result;
}

QByteArray stringToSign(
    const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &timestamp,
    const QByteArray &accessKey)
{
    return method + ' ' + pathAndQuery + '\n' + timestamp + '\n' + accessKey;
}

QByteArray signature(
    const QByteArray &method, const QByteArray &pathAndQuery, const QByteArray &timestamp,
    const QByteArray &accessKey, const QByteArray &secretKey)
{
    return QMessageAuthenticationCode::hash(
               stringToSign(method, pathAndQuery, timestamp, accessKey), secretKey,
               QCryptographicHash::Sha256)
        .toBase64();
}
