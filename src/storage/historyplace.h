// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/historyproblem.h"

#include <optional>

// Where the history of the user who runs the program is kept.
QString usersHistoryFolder();

// Whether there is a history, or anything that SQLite would take for a part of it.
bool historyFilesExist(const QString &file);

// Why these must not be opened: others may have written one of them, or one is no file.
std::optional<HistoryProblem::Kind> badHistoryFile(const QString &file);

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
