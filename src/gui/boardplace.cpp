// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardplace.h"

#include "gui/startoptions.h"

BoardPlace BoardPlace::of(const BoardLink &link)
{
    BoardPlace place{.serviceId = link.serviceId, .view = link.view, .training = link.training};
    // The view answers what the link leaves open.
    if (link.view.isEmpty() || !link.question.isEmpty())
        place.question = link.question;
    if (link.view.isEmpty() || link.recentOnly)
        place.recentOnly = link.recentOnly;
    return place;
}

BoardPlace BoardPlace::of(const StartOptions &options)
{
    BoardPlace place{
        .question = options.question,
        .view = options.view,
        .isNarrower = options.question && !options.view.isEmpty()};
    if (!options.serviceId.isEmpty())
        place.serviceId = options.serviceId;
    if (options.recentOnly)
        place.recentOnly = true;
    return place;
}
