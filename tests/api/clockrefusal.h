// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QDateTime>

// What somebody is told of a service whose clock is ahead by so many milliseconds.
inline ApiError refusalAt(qint64 ahead)
{
    return {
        .kind = ApiError::Kind::AuthenticationFailed,
        .failedAt = QDateTime::currentMSecsSinceEpoch(),
        .clockOffset = ahead,
        .needsClockConsent = true};
}
