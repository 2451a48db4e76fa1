// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/refreshschedule.h"

#include <QtGlobal>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(5);
// As the service asks for, if it does; more than that nobody would believe.
constexpr std::chrono::milliseconds longestAskedPause = std::chrono::hours(1);

} // namespace

std::optional<std::chrono::milliseconds> RefreshSchedule::pauseAfter(const Attempt &attempt) const
{
    if (attempt.isHopeless)
        return {};
    auto pause = attempt.isBusy && !attempt.isUnseen ? busy : idle;
    if (attempt.isStale)
        pause = std::min(std::max(longestPause, busy), busy * (2 << std::min(attempt.failures, 8)));
    // A list that takes long to read is read less often.
    pause = std::max(pause, std::min(longestPause, attempt.took * 5));
    pause += std::chrono::milliseconds(
        qint64(double(pause.count()) * jitter * std::clamp(attempt.chance, -1.0, 1.0)));
    return std::max({pause, shortest, std::min(attempt.askedPause, longestAskedPause)});
}
