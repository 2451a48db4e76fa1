// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitstatus.h"

ExitStatus exitStatus(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::CertificateRefused:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::ProxyWantsLogin:
    case ApiError::Kind::NetworkFailed:
        return ExitStatus::Network;
    case ApiError::Kind::UnusableKeys:
    case ApiError::Kind::AuthenticationFailed:
        return ExitStatus::Credentials;
    case ApiError::Kind::NotEncrypted:
        return ExitStatus::WrongCall;
    case ApiError::Kind::Redirected:
    case ApiError::Kind::PermissionDenied:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::TooManyRequests:
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::ServiceFailed:
    case ApiError::Kind::UnreadableResponse:
    case ApiError::Kind::ResponseTooLarge:
    case ApiError::Kind::TookTooMuchMemory:
        break;
    }
    return ExitStatus::Failed;
}
