// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "wording/errortext.h"

// The exit status of the program. Scripts rely on these numbers.
enum class ExitStatus : int {
    Success = 0,
    // The service refused the request, failed or sent something undocumented, or not everything
    // could be read or written. `watch`: what was waited for can no longer come. `status`: a
    // training failed.
    Failed = 1,
    WrongCall = 2,   // the command line, or the endpoint in the environment
    Credentials = 3, // are missing or were not accepted
    Network = 4,     // no complete response came
    TimedOut = 5     // `watch` ran out of time
};

// A missing permission (gateway code 210, HTTP 403) is Failed, not Credentials: the keys are valid.
ExitStatus exitStatus(ApiError::Kind kind);

struct Failure
{
    ExitStatus status = ExitStatus::Failed;
    ErrorText text;
};
