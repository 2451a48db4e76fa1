// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/readproblem.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

// Why a request brought no data. Named here, worded for people in wording/errortext.
// https://api.ncloud-docs.com/docs/en/aitems-overview
struct ApiError
{
    enum class Kind {
        // Nothing was sent.
        UnusableKeys, // no request can be signed with them
        NotEncrypted, // http to another computer
        // No response came.
        Offline, // no network at all
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        TimedOut,
        CertificateRefused, // by us
        TlsFailed,          // otherwise: no version or cipher in common, not TLS at all
        ProxyFailed,
        ProxyWantsLogin, // or refused the one that it was given
        NetworkFailed,
        // The service or its gateway refused.
        Redirected,           // never followed: the signature is for this host alone
        AuthenticationFailed, // key, signature or clock
        PermissionDenied,
        NotFound,
        TooManyRequests,
        BadRequest,    // any other 4xx
        ServiceFailed, // 5xx
        // A response came that cannot be used.
        UnreadableResponse,
        ResponseTooLarge,
        TookTooMuchMemory // while it was received, so that nobody knows what it was
    };

    // Of several the one that tells most.
    enum class Certificate {
        Good,
        WrongHost,
        Expired,
        NotYetValid,
        SelfSigned,
        UnknownIssuer,
        Bad
    };

    Kind kind = Kind::NetworkFailed;
    int httpStatus = 0; // 0 when no response came
    // What others wrote is harmless, see harmlesstext.h.
    QString code = {};                // of the gateway ("200") or the service ("BAD_REQUEST")
    QString message = {};             // theirs, in English: the first line of it
    QString traceId = {};             // x-ncp-trace-id, for NAVER's support
    QString detail = {};              // ours, technical, in English: which library error
    QList<ReadProblem> problems = {}; // what could not be read in the response
    Certificate certificate = Certificate::Good;
    // The response as it came, if one came; see responsetext.h. Only for somebody who asks for it:
    // it may repeat what we sent.
    QString response = {};

    int attempts = 1;    // after so many it was given up
    qint64 failedAt = 0; // milliseconds since 1970
    // How long the service asks to be left alone.
    std::optional<std::chrono::seconds> retryAfter = {};
    // By how many milliseconds the service's clock is ahead of ours, if it told.
    std::optional<qint64> clockOffset = {};
    // Refused although the request was signed with that difference made up for.
    bool wasSignedWithServerTime = false;
    // Refused, and not signed with the server's time because the user has not consented to that.
    bool needsClockConsent = false;
};

template <typename T>
using ApiResult = Result<T, ApiError>;
