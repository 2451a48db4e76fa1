// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QString>

/// HTTP as it stands on the wire, for tests that leave nothing to a library.
namespace rawhttp {

using namespace Qt::StringLiterals;

constexpr qint64 start = 1722306336558; // the moment at which the tests begin

struct Answer
{
    int status = 0;
    QByteArray body{};
    QMap<QByteArray, QByteArray> headers{}; // names in lower case

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString errorCode() const { return json()["error"_L1]["errorCode"_L1].toString(); }
    QString details() const { return json()["error"_L1]["details"_L1].toString(); }
};

/// What a client sends, each part open to mischief.
struct Message
{
    QByteArray method = "GET";
    QByteArray signedTarget;
    QByteArray sentTarget;
    qint64 timestamp = start;
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArrayList leftOut{};
    QByteArray more{}; // header lines

    // Not the code under test: Qt's own HMAC.
    QByteArray headerLines() const
    {
        const QByteArray time = QByteArray::number(timestamp);
        const QByteArray text = method + ' ' + signedTarget + '\n' + time + '\n' + accessKey;
        const QByteArray signature =
            QMessageAuthenticationCode::hash(text, secretKey, QCryptographicHash::Sha256);
        QByteArray lines = more;
        const auto add = [&](const QByteArray &name, const QByteArray &value) {
            if (!leftOut.contains(name))
                lines += name + ": " + value + "\r\n";
        };
        add("x-ncp-apigw-timestamp", time);
        add("x-ncp-iam-access-key", accessKey);
        add("x-ncp-apigw-signature-v2", signature.toBase64());
        return lines;
    }
};

inline Answer parsed(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QByteArrayList lines = bytes.left(end).split('\n');
    Answer answer{.status = lines.takeFirst().split(' ').value(1).toInt()};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

} // namespace rawhttp
