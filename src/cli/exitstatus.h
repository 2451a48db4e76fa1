// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "wording/errortext.h"

// How the program ends. Scripts rely on these numbers.
enum class ExitStatus : int {
    Success = 0,
    // The service refused or failed, sent something that is not as documented, or not all could be
    // read or written.
    Failed = 1,
    WrongCall = 2,   // the command line, or the endpoint in the environment
    Credentials = 3, // missing, or not accepted
    Network = 4      // no complete answer came
};

// "Not allowed" (gateway code 210, HTTP 403) is a refusal: the keys themselves are right.
ExitStatus exitStatus(ApiError::Kind kind);

struct Failure
{
    ExitStatus status = ExitStatus::Failed;
    ErrorText text;
};
