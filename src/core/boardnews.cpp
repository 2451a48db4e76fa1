// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boardnews.h"

void BoardNews::take(const ObservedTransition &transition)
{
    switch (statusGroup(transition.status.known())) {
    case StatusGroup::Succeeded:
        failed.remove(transition.key);
        completed.insert(transition.key);
        break;
    case StatusGroup::Failed:
        completed.remove(transition.key);
        failed.insert(transition.key);
        break;
    case StatusGroup::Idle:
    case StatusGroup::InProgress:
    case StatusGroup::Unknown:
        break;
    }
}
