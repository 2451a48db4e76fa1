// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/retrypolicy.h"

#include <algorithm>

namespace {

// Botocore's figures: a service that hangs costs more than one that answers with an error.
// https://github.com/boto/botocore/blob/develop/botocore/retries/standard.py
constexpr int costOfRetry = 5;
constexpr int costOfTimeout = 10;
constexpr int gainOfSuccess = 1;

} // namespace

bool mayHelpToRetry(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::NetworkFailed:
    case ApiError::Kind::TooManyRequests:
        return true;
    case ApiError::Kind::BadRequest:
        return error.httpStatus == 408;
    case ApiError::Kind::ServiceFailed:
        return error.httpStatus == 500 || (error.httpStatus >= 502 && error.httpStatus <= 504);
    case ApiError::Kind::UnusableKeys:
    case ApiError::Kind::NotEncrypted:
    case ApiError::Kind::CertificateRefused:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::ProxyWantsLogin:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::AuthenticationFailed:
    case ApiError::Kind::PermissionDenied:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::UnreadableResponse:
    case ApiError::Kind::ResponseTooLarge:
    case ApiError::Kind::TookTooMuchMemory:
        break;
    }
    return false;
}

std::optional<std::chrono::milliseconds>
pauseBeforeRetry(const ApiError &error, int failed, double random, const NetworkLimits &limits)
{
    if (failed >= limits.attempts || !mayHelpToRetry(error))
        return {};
    const auto longest = std::min<std::chrono::milliseconds>(
        limits.pauseCap, limits.pauseBase * (1LL << (failed - 1)));
    auto pause = std::chrono::milliseconds(qint64(random * double(longest.count())));
    if (error.retryAfter) {
        if (*error.retryAfter > limits.longestRetryAfter)
            return {};
        pause = std::max<std::chrono::milliseconds>(pause, *error.retryAfter);
    }
    return pause;
}

bool RetryBudget::spend(const ApiError &error)
{
    const int cost = error.kind == ApiError::Kind::TimedOut ? costOfTimeout : costOfRetry;
    if (m_left < cost)
        return false;
    m_left -= cost;
    return true;
}

void RetryBudget::succeed()
{
    m_left = std::min(full, m_left + gainOfSuccess);
}
