// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/signatureverifier.h"

#include "demo/demotime.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 clockTolerance = 5 * msPerMinute;

// Takes the same time whatever the contents, so that nobody can feel a way to the right text.
bool sameText(const QByteArray &expected, const QByteArray &given)
{
    if (expected.size() != given.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < expected.size(); ++i)
        difference |= static_cast<unsigned char>(expected[i] ^ given[i]);
    return difference == 0;
}

std::optional<qint64> milliseconds(const QByteArray &text)
{
    // QByteArray::toLongLong() alone would take signs and white space.
    const bool plain = !text.isEmpty() && text.size() <= 15 &&
        std::all_of(text.begin(), text.end(), [](char character) {
            return character >= '0' && character <= '9';
        });
    if (!plain)
        return std::nullopt;
    return text.toLongLong();
}

bool isMissing(const std::optional<QByteArray> &header)
{
    return !header || header->isEmpty();
}

} // namespace

SignatureVerifier::SignatureVerifier(QByteArray accessKey, QByteArray secretKey)
    : m_accessKey(std::move(accessKey))
    , m_secretKey(std::move(secretKey))
{
}

SignatureVerifier::Verdict SignatureVerifier::verify(const Request &request, qint64 now) const
{
    if (isMissing(request.timestamp) || isMissing(request.accessKey) ||
        isMissing(request.signature))
        return Verdict::Missing;

    const std::optional<qint64> sent = milliseconds(*request.timestamp);
    const bool timely = sent && *sent > now - clockTolerance && *sent < now + clockTolerance;
    const bool known = sameText(m_accessKey, *request.accessKey);
    const QByteArray expected = signature(
        request.method, request.target, *request.timestamp, *request.accessKey, m_secretKey);
    const bool genuine = sameText(expected, *request.signature);
    return timely && known && genuine ? Verdict::Good : Verdict::Invalid;
}

QByteArray SignatureVerifier::signature(
    const QByteArray &method, const QByteArray &target, const QByteArray &timestamp,
    const QByteArray &accessKey, const QByteArray &secretKey)
{
    const QByteArray message = method + ' ' + target + '\n' + timestamp + '\n' + accessKey;
    return hmacSha256(secretKey, message).toBase64();
}

QByteArray SignatureVerifier::hmacSha256(QByteArrayView key, QByteArrayView message)
{
    constexpr qsizetype blockSize = 64;
    QByteArray block = key.size() > blockSize
        ? QCryptographicHash::hash(key, QCryptographicHash::Sha256)
        : key.toByteArray();
    block.append(blockSize - block.size(), '\0');

    const auto padded = [&block](char pad) {
        QByteArray bytes = block;
        for (char &byte : bytes)
            byte = char(byte ^ pad);
        return bytes;
    };
    QCryptographicHash inner(QCryptographicHash::Sha256);
    inner.addData(padded('\x36'));
    inner.addData(message);
    QCryptographicHash outer(QCryptographicHash::Sha256);
    outer.addData(padded('\x5c'));
    outer.addData(inner.result());
    return outer.result();
}
