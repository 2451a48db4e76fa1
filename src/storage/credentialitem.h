// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <optional>

// The text of a keychain item, {"v":1,"accessKey":"…","secretKey":"…"}: text, because keychain
// programs show it and people copy it.
QString toItemText(const Credentials &credentials);

// Nothing unless it is of this version and holds both keys. What else is in it does not matter.
std::optional<Credentials> fromItemText(const QString &text);
