// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The command that takes away what others may do with these places: all of it for `file`, if it is
// among them, as SSH tells to; only writing for folders, which may be there for others to read.
QString chmodCommand(const QString &file, const QStringList &places);
