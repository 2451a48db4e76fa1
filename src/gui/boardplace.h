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
    std::optional<BoardLink::Training> training = {};

    // A link says all of it: it shows the same to everybody.
    static BoardPlace of(const BoardLink &link);
    // Those options that stand beside a link are none of it.
    static BoardPlace of(const StartOptions &options);

    bool operator==(const BoardPlace &) const = default;
};
