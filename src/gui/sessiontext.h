// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/messagebar.h"

#include <optional>

class AccountSession;

// What there is to say about the keys; nothing once they are there.
std::optional<Message> sessionMessage(const AccountSession &session);
