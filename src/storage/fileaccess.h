// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

// Who besides this user may do what with a file or folder, as far as its owner, its mode and the
// POSIX access control lists of Linux say; other lists, such as those of macOS and NFSv4, are not
// asked. The administrator may do everything, and is not counted. A group counts as nobody else if
// it is this user's own: of the same name and without other members in its list, as most Linux
// systems make one for each user and let it write (umask 002). That list does not name the users
// whose primary group it is. On Windows nothing of this is asked: the profile of a user is closed
// to others by its access control lists.
struct FileAccess
{
    bool isForeign = false; // belongs to another user, who may change it and its mode
    bool othersRead = false;
    bool othersWrite = false;
};

// Of what a link leads to. Nothing if there is nothing.
std::optional<FileAccess> fileAccess(const QString &path);

// Why somebody else may have written what a file holds.
struct Distrust
{
    bool isForeign = false; // else others can change it
    QStringList places;     // the file, or folders and links on the way to it
};

// Nothing if only this user and the administrator can write the file, or put another one in its
// place. Looks at every folder and link on the way, from the top, so that what is found good cannot
// have been exchanged when the next one is looked at, nor when the file is opened afterwards. The
// folders above the home are left out: whoever can write there has the whole home. One with the
// sticky bit, such as /tmp, lets nobody rename what belongs to somebody else.
std::optional<Distrust> distrustOf(const QString &file);

// Whether a lock may be made or taken there: there is nothing, or a plain file. Whoever opens a
// pipe waits for ever, and a link leads to somewhere else.
bool isPlaceForLock(const QString &path);

// Takes away what others may do with a file or folder of this user's. Follows no link.
void makePrivate(const QString &path);
