// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

// Whether this is a Windows that is none, which lacks some of what the real one can do.
inline bool isWine()
{
#ifdef Q_OS_WIN
    static const bool is = GetProcAddress(GetModuleHandleW(L"ntdll"), "wine_get_version");
    return is;
#else
    return false;
#endif
}
