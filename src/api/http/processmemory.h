// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How much of the computer's memory this program occupies now, in bytes; 0 where the system does
// not say.
qint64 processMemory();
