// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

// That the time-out of `watch` is over, after this time, and what has not happened by then to the
// version, or to any training of the service if the version is empty.
QString
timeoutText(const QString &time, Until until, const QString &service, const QString &version);
