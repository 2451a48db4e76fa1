// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"

#include <optional>

// What several requests under way have in common. Each element of `asked` has a `reply`, a QPointer
// to an ApiReply.

// Of those that pause before another attempt the one that goes on first.
template <typename Asked>
std::optional<RetryWait> firstWaiting(const Asked &asked)
{
    std::optional<RetryWait> first;
    for (const auto &one : asked) {
        const auto &reply = one.reply;
        if (reply && reply->waiting() && (!first || reply->waiting()->until < first->until))
            first = reply->waiting();
    }
    return first;
}

// One of the attempts under way that follow such a pause.
template <typename Asked>
std::optional<RetryWait> anyRetrying(const Asked &asked)
{
    for (const auto &one : asked) {
        if (one.reply && one.reply->retrying())
            return one.reply->retrying();
    }
    return {};
}

template <typename Asked>
void retryAllNow(const Asked &asked)
{
    for (const auto &one : asked) {
        if (one.reply)
            one.reply->retryNow();
    }
}
