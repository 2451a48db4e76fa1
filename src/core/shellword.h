// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The text as one word of a POSIX shell, to be pasted as a part of a command.

// Between single quotes, in which everything stands for itself.
QString quotedShellWord(QString text);

// Without them if no character needs them.
QString shellWord(const QString &text);
