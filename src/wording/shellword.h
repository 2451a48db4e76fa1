// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The text as one word of a POSIX shell, to be pasted as a part of a command.
QString shellWord(QString text);
