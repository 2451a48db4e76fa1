// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/processmemory.h"

#if defined(Q_OS_WIN)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef PSAPI_VERSION
#define PSAPI_VERSION 2 // in kernel32, so there is no further library to link
#endif
#include <windows.h>

#include <psapi.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach.h>
#elif defined(Q_OS_LINUX)
#include <cstdio>
#include <memory>
#include <unistd.h>
#endif

#if defined(Q_OS_WIN)

qint64 processMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    const BOOL isTold = GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    // What has been moved to the disk counts as well.
    return isTold ? qint64(counters.PagefileUsage) : 0;
}

#elif defined(Q_OS_MACOS)

qint64 processMemory()
{
    mach_task_basic_info info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    const kern_return_t status = task_info(
        mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return status == KERN_SUCCESS ? qint64(info.resident_size) : 0;
}

#elif defined(Q_OS_LINUX)

qint64 processMemory()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        std::fopen("/proc/self/statm", "re"), &std::fclose);
    if (!file)
        return 0;
    long long whole = 0;
    long long resident = 0;
    if (std::fscanf(file.get(), "%lld %lld", &whole, &resident) != 2)
        return 0;
    return qint64(resident) * sysconf(_SC_PAGESIZE);
}

#else

qint64 processMemory()
{
    return 0;
}

#endif
