// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the history of the user who runs the program is kept.
QString usersHistoryFolder();

// Makes it, for this user alone, unless it is there. A folder that is ours is closed to others even
// then, as that of the settings is.
bool makeHistoryFolder(const QString &folder);

// Makes an empty file for this user alone. False when there is one already, too.
bool createPrivateFile(const QString &name);

// Whether a file is on another computer, or may be: some file systems of programs are.
bool isOnNetwork(const QString &file);

// Moves a damaged history, and what belongs to it, to a name that says when: all of it, since a log
// without its database is worth nothing. Returns the new name, which is empty when it could not be
// moved. Earlier ones that were moved are removed. Nobody may have it open.
QString setHistoryAside(const QString &file);
