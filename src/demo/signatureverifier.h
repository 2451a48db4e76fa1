// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Says whether a request was signed with NAVER Cloud Platform's signature v2.
///
/// Written from RFC 2104 and the documentation alone, and sharing no line with the client, so that
/// a mistake of the client is found and not repeated.
/// https://api.ncloud-docs.com/docs/en/common-ncpapi
class SignatureVerifier
{
public:
    /// What arrived; a header that did not is nothing.
    struct Request
    {
        QByteArray method; ///< upper case, "GET"
        QByteArray target; ///< path and query exactly as they stood in the request line
        std::optional<QByteArray> timestamp{}; ///< x-ncp-apigw-timestamp
        std::optional<QByteArray> accessKey{}; ///< x-ncp-iam-access-key
        std::optional<QByteArray> signature{}; ///< x-ncp-apigw-signature-v2
    };
    enum class Verdict {
        Good,
        Missing, ///< at least one of the three headers is absent or empty
        Invalid, ///< a wrong key, a wrong signature, or a clock five minutes or more apart
    };

    SignatureVerifier(QByteArray accessKey, QByteArray secretKey);

    /// now is the server's clock, in milliseconds since the epoch.
    Verdict verify(const Request &request, qint64 now) const;

    /// The Base64 text that belongs into x-ncp-apigw-signature-v2.
    static QByteArray signature(
        const QByteArray &method, const QByteArray &target, const QByteArray &timestamp,
        const QByteArray &accessKey, const QByteArray &secretKey);

    /// HMAC (RFC 2104) with SHA-256; 32 bytes.
    static QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

private:
    QByteArray m_accessKey;
    QByteArray m_secretKey;
};
