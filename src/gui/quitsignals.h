// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

// Lets the application quit in order, with its windows closed, when the system or a terminal ends
// it (SIGTERM, SIGINT, SIGHUP). The same signal once more ends it at once. Nothing on Windows,
// where a closed session closes the windows.
void quitOnSignals(QCoreApplication &app);
