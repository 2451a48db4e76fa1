// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __MINGW32__
#include <cxxabi.h>
#endif

// To be called once, as the first thing in main().
//
// With MinGW what is thread_local lives in memory that libgcc frees at the end of the thread, and
// libstdc++ calls its destructors then: which of them comes first depends on who was the first to
// be needed, and usually it is libgcc. One of Qt's own, behind every regular expression and every
// list of files by a pattern, was then destroyed where it no longer was. At best that left a lock
// behind for which the program waited for ever when it wanted to end. So libstdc++ is needed here.
inline void putThreadLocalsInOrder()
{
#ifdef __MINGW32__
    abi::__cxa_thread_atexit([](void *) {}, nullptr, nullptr);
#endif
}
