// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// While it lives, a fatal error of Qt ends the program with a sentence and status 1. Without it a
// start without a screen would look like a crash, and be reported as one.
class StartFailure
{
public:
    StartFailure();
    ~StartFailure();
    Q_DISABLE_COPY_MOVE(StartFailure)
};
