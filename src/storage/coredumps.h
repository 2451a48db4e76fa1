// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the memory of this process, and with it the keys, off the disk should it crash. First thing
// in main().
void disableCoreDumps();
