// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

// Why a request brought no data. Named here, worded for people in wording/errortext.
// https://api.ncloud-docs.com/docs/en/aitems-overview
struct ApiError
{
    enum class Kind {
        // No answer came.
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        TimedOut,
        TlsFailed,
        ProxyFailed,
        NetworkFailed,
        // The service or its gateway refused.
        Redirected,           // never followed: the signature is for this host alone
        AuthenticationFailed, // key, signature or clock
        PermissionDenied,
        NotFound,
        TooManyRequests,
        BadRequest,    // any other 4xx
        ServiceFailed, // 5xx
        // An answer came that cannot be used.
        UnreadableAnswer,
        AnswerTooLarge
    };

    Kind kind = Kind::NetworkFailed;
    int httpStatus = 0;   // 0 when no answer came
    QString code = {};    // of the gateway ("200") or the service ("BAD_REQUEST")
    QString message = {}; // theirs, in English, as it came
    QString traceId = {}; // x-ncp-trace-id, for NAVER's support
    QString detail = {};  // ours, technical, in English: which field, which library error
};

template <typename T>
using ApiResult = Result<T, ApiError>;
