// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A name for a file that every system takes, and that says the same: without separators, colons
// (what follows one is a hidden stream of a file on Windows), wildcards and characters that nobody
// sees, not too long, and none of the names of devices such as CON and NUL. `suffix`: "csv".
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
QString safeFileName(const QString &name, const QString &suffix);
