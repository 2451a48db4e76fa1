// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lets SIGINT, SIGTERM and SIGHUP end the program at once, also as the first process of a
// container, for which the system ignores signals that are not handled. Whoever waits for the
// program learns which signal ended it; in such a container the exit status is 128 plus its number.
// Signals that are ignored, as `nohup` has it, stay ignored. Nothing on Windows, where the system
// does so.
void endOnSignals();
