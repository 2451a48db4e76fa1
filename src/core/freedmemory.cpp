// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freedmemory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int large = 128 * 1024; // bytes: the usual size, which then stays as it is
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}
