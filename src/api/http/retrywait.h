// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

// A request that failed and will be tried again.
struct RetryWait
{
    ApiError error;   // of the last attempt
    int attempt = 2;  // the coming one
    int attempts = 3; // the last one to be made
    qint64 until = 0; // milliseconds since 1970
};
