// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/messagebar.h"
#include "wording/timeformat.h"

#include <optional>

class Board;
struct RetryWait;

// Where the keys of a board come from, and so where they can be corrected.
enum class KeyOrigin { Account, Environment, Demo };

// What there is to say about the state of a board; nothing when all is well.
// `times`: how moments are written.
std::optional<Message> boardMessage(
    const Board &board, KeyOrigin origin = KeyOrigin::Account,
    const TimeFormat &times = TimeFormat());

// What there is to say while a request pauses before another attempt. `host`: whom it asks;
// `shown`: a sentence on what is shown meanwhile, may be empty.
Message waitingMessage(const RetryWait &waiting, const QString &host, const QString &shown);
