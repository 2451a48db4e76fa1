// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>

#include <algorithm>
#endif

void disableCoreDumps()
{
#ifdef Q_OS_WIN
    // A crash ends the program without the window that offers to send its memory to Microsoft.
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    // The soft limit alone: programs that we start may want the other one back.
    rlimit limit = {};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
#ifdef Q_OS_LINUX
    // 0 would leave the dumps that go to a program (Apport, say), to which the kernel applies no
    // limit. One byte is its sign for "to nobody", and too little for a file:
    // https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/coredump.c
    // Not PR_SET_DUMPABLE: it would hide us from the desktop portal, which then refuses file
    // dialogs and the colour scheme (https://github.com/flatpak/xdg-desktop-portal/issues/785).
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
#endif
    setrlimit(RLIMIT_CORE, &limit);
#endif
}
