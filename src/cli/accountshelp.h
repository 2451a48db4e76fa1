// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The answer to --help of all that begins with "accounts".
extern const QString accountsHelp;
