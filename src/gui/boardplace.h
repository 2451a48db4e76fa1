// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardlink.h"

struct StartOptions;

// What somebody wants to see of an account. What is not said stays as it is.
struct BoardPlace
{
    std::optional<QString> serviceId = {}; // empty: all services
    std::optional<bool> recentOnly = {};
    std::optional<QString> question = {}; // empty: every training
    QString view = {};
    // The question stands beside that of the view, not in its place.
    bool isNarrower = false;
    std::optional<BoardLink::Training> training = {};

    // A link says all of it: it shows the same to everybody.
    static BoardPlace of(const BoardLink &link);
    // All but the link among them.
    static BoardPlace of(const StartOptions &options);

    bool operator==(const BoardPlace &) const = default;
};
