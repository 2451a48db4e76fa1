// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardlink.h"

// Why the link cannot be opened, and what to do.
QString linkErrorText(const BoardLinkError &error);
