// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"
#include "storage/historyview.h"

// The history that the window records. The command line only reads it.

// Whose history it is: of the account that findAccess() would choose. No keychain is asked, and no
// keys are needed. If there is no account at all it is that of the environment, whose keys need not
// be set now.
Result<HistoryBoard, Failure> findHistoryBoard(
    const std::optional<QString> &name, const EnvironmentAccount &environment, Console &console);

// Why the history cannot be read; nothing if it can be, or if there is none.
std::optional<ErrorText> historyProblem(const HistoryView &history);
