// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchgoal.h"

#include <algorithm>

Verdict verdictOfEnds(Until until, const QList<StatusGroup> &ends)
{
    if (ends.isEmpty() || until == Until::Interrupted)
        return Verdict::Open;
    if (until == Until::Final)
        return Verdict::Reached;
    const StatusGroup wanted =
        until == Until::Completed ? StatusGroup::Succeeded : StatusGroup::Failed;
    return ends.contains(wanted) ? Verdict::Reached : Verdict::Missed;
}

Verdict verdictOfVersion(Until until, const QList<StatusGroup> &groups)
{
    const bool haveAllEnded = std::ranges::all_of(groups, isEnd);
    const bool hasFailed = groups.contains(StatusGroup::Failed);
    switch (until) {
    case Until::Completed:
        if (hasFailed)
            return Verdict::Missed;
        break;
    case Until::Failed:
        if (hasFailed)
            return Verdict::Reached;
        return haveAllEnded ? Verdict::Missed : Verdict::Open;
    case Until::Interrupted:
    case Until::Final:
        break;
    }
    return haveAllEnded ? Verdict::Reached : Verdict::Open;
}
