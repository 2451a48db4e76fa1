// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/http/networklimits.h"

// Whether a further attempt may help: after failures of the way, and after those responses that
// tell of a passing state (408, 429, 500, 502, 503, 504). What was refused for what it is (400,
// 401, 403, 404, a certificate) stays refused.
bool mayHelpToRetry(const ApiError &error);

// How long to wait before the next attempt; nothing when it is not to be made. `failed`: attempts
// so far, from 1. `random`: from 0 to 1, so that many clients do not come back at once.
std::optional<std::chrono::milliseconds> pauseBeforeRetry(
    const ApiError &error, int failed, double random, const NetworkLimits &limits = {});

// How many further attempts an account may make: they are for passing troubles, and a service that
// fails all the time is not helped by being asked three times as often.
class RetryBudget
{
public:
    static constexpr int full = 500;

    // Whether a further attempt after this error is in the budget; if so it is paid for.
    bool spend(const ApiError &error);
    void succeed();
    int left() const { return m_left; }

private:
    int m_left = full;
};
